import {
  historyOf,
  type CompetencyId,
  type Decision,
  type Duty,
  type Evidence,
  type InvolvementId,
  type KeptPosting,
  type MappedPosting,
} from '../../../engine/index.ts';

/** Where a label comes from: what the engine first said, and what a person then did. */
export interface Provenance {
  /** null where the engine did not say it. */
  readonly proposed: { readonly words: readonly string[]; readonly score: number } | null;
  /** What the engine first said of the duty's involvement, and the verb that told it where it still says so. */
  readonly involvement: InvolvementId | null;
  readonly verb: string | null;
  readonly versions: { readonly engine: string; readonly framework: string };
  /** The latest decision on it; null: it is only proposed. */
  readonly decision: Decision | null;
}

const oneLine = (text: string): string => text.replace(/\n/g, ' ');

/** @param posting  as shown; `kept`: what was done to it, null where nothing was */
export function provenanceOf(
  competency: CompetencyId,
  duty: Duty,
  posting: MappedPosting,
  kept: KeptPosting | null,
): Provenance {
  const its = kept
    ? historyOf(kept, duty).filter(
        (decision) => decision.kind === 'outside' || (decision.kind !== 'level' && decision.competency === competency),
      )
    : [];
  const [first] = its;
  const now = kept?.mapped.duties.find(({ span }) => span[0] === duty.span[0] && span[1] === duty.span[1]) ?? duty;
  const from = first ?? {
    duty: duty.span,
    said: { labels: now.labels, involvement: now.involvement, engine: posting.engine, framework: posting.framework },
  };
  const { said } = from;
  const label = said.labels.find((one) => one.competency === competency);
  const text = oneLine(posting.text.slice(...from.duty));
  const wordsOf = ({ span }: Evidence): string => text.slice(...span);
  const verb = now.involvementEvidence;
  return {
    proposed: label
      ? {
          words: label.evidence.filter(({ from: place, topic }) => place === 'duty' && !topic).map(wordsOf),
          score: label.score,
        }
      : null,
    involvement: said.involvement,
    verb: verb && now.involvement === said.involvement ? now.text.slice(...verb) : null,
    versions: { engine: said.engine.version, framework: said.framework.version },
    decision: its.at(-1) ?? null,
  };
}
