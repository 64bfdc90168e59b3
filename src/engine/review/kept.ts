import type { CompetencyId, Duty, InvolvementId, Label, MappedPosting, RoleId, SectionKind, Span } from '../model.ts';

/*
 * What a person did to a posting stands beside what the engine said of it, never in its place: the two are put together
 * where they are shown (`reviewed`). So everything can be taken back, and a later engine overwrites nothing.
 */

/** What a stretch of a posting can be. */
export type ZoneKind = 'duty' | 'requirement' | 'heading' | Exclude<SectionKind, 'duties' | 'requirements'>;
export const ZONE_KINDS = [
  'duty',
  'requirement',
  'heading',
  'context',
  'conditions',
  'noise',
] as const satisfies readonly ZoneKind[];

/** A stretch of the posting's text and what it is. Lists of them are sorted and never overlap. */
export interface Zone {
  readonly span: Span;
  readonly kind: ZoneKind;
}

/** A label that the engine gave, without what follows from the framework and from the decision. */
export type SaidLabel = Pick<Label, 'competency' | 'rank' | 'score' | 'evidence'>;

/** What the engine said of a duty when a person decided on it. */
export interface Said {
  readonly labels: readonly SaidLabel[];
  readonly involvement: InvolvementId | null;
  readonly engine: { readonly version: string };
  readonly framework: { readonly id: string; readonly version: string };
}

/** What a person says of a duty. */
export type Verdict =
  | { readonly kind: 'accept' | 'reject'; readonly competency: CompetencyId }
  /** `words`: the evidence that the person chose, in the duty's text; the whole duty where none was chosen. */
  | { readonly kind: 'add'; readonly competency: CompetencyId; readonly words: Span }
  /** Of the duty's competencies the main one. */
  | { readonly kind: 'primary'; readonly competency: CompetencyId }
  | { readonly kind: 'level'; readonly involvement: InvolvementId | null }
  /** The duty is outside the framework: all labels that it had are rejected. */
  | { readonly kind: 'outside' };

/** Where, by whom, when and why something was decided. */
export interface DecisionStamp {
  /** Unlike that of any other decision, so that two files can be merged. */
  readonly id: string;
  /** Initials; may be empty. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string | null;
}

/** A verdict on one duty, which is known by its place in the posting's text. */
export type Decision = Verdict & DecisionStamp & { readonly duty: Span; readonly said: Said };

/** A posting of a person's own, or one that a person has worked on. */
export interface KeptPosting {
  /** As the engine said, its versions inside. */
  readonly mapped: MappedPosting;
  /** Zones by hand; null where the engine's reading stands. */
  readonly zones: readonly Zone[] | null;
  /** The latest last; where two speak of the same, the later one counts. */
  readonly decisions: readonly Decision[];
  /** When the posting was taken in, ISO 8601. */
  readonly added: string;
}

/** A posting as the engine said, nothing done to it yet. */
export const keepPosting = (mapped: MappedPosting, added: string): KeptPosting => ({
  mapped,
  zones: null,
  decisions: [],
  added,
});

/**
 * A posting read once more in the place of one that a person worked on. The same text stays as it was, unless it comes
 * with zones by hand; of another text the duties that are there word for word keep what was decided on them.
 */
export function keepAgain(before: KeptPosting, now: KeptPosting): KeptPosting {
  const [former, text] = [before.mapped.text, now.mapped.text];
  if (former === text) return now.zones ? { ...now, decisions: before.decisions } : before;
  const places = new Map(now.mapped.duties.map(({ span }): [string, Span] => [text.slice(...span), span]));
  return {
    ...now,
    decisions: before.decisions.flatMap((decision): Decision[] => {
      const duty = places.get(former.slice(...decision.duty));
      return duty ? [{ ...decision, duty }] : [];
    }),
  };
}

export const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** A span as a key. */
export const spanKey = ([start, end]: Span): string => `${start}-${end}`;

/** A decision on a duty of a posting, with what the engine says of it now. */
export function decisionOn(
  { mapped }: Pick<KeptPosting, 'mapped'>,
  duty: Pick<Duty, 'span'>,
  verdict: Verdict,
  stamp: DecisionStamp,
): Decision {
  const said = mapped.duties.find(({ span }) => sameSpan(span, duty.span));
  return {
    ...verdict,
    ...stamp,
    duty: duty.span,
    said: {
      labels: (said?.labels ?? []).map(({ competency, rank, score, evidence }) => ({
        competency,
        rank,
        score,
        evidence,
      })),
      involvement: said?.involvement ?? null,
      engine: mapped.engine,
      framework: mapped.framework,
    },
  };
}

/** The posting with one decision more. */
export const decided = (kept: KeptPosting, ...decisions: readonly Decision[]): KeptPosting => ({
  ...kept,
  decisions: [...kept.decisions, ...decisions],
});

/** A duty among those of many postings. */
export interface DutyPlace {
  readonly posting: RoleId;
  readonly duty: Span;
}

/** A duty and its twin in the other language; most have none. */
export function withTwin<D extends Pick<Duty, 'lang' | 'index' | 'twin'>>(
  { duties }: { readonly duties: readonly D[] },
  duty: D,
): readonly D[] {
  if (duty.twin === null) return [duty];
  const twin = duties.find(({ lang, index }) => lang !== duty.lang && index === duty.twin);
  return twin ? [duty, twin] : [duty];
}
