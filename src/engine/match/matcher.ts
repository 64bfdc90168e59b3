import type { CompetencyId, AreaId, DutyMatch, Evidence, Framework, Lang, Lexicon } from '../model.ts';
import { fold } from '../text/fold.ts';

export type DutyWordsByLang = Readonly<Record<Lang, unknown>>;

/** A duty as the matcher needs it: its text and what stands above it. */
export interface DutyInput {
  readonly text: string;
  readonly lang: Lang;
  readonly heading: string | null;
  readonly title: string | null;
}

export interface Candidate {
  readonly competency: CompetencyId;
  readonly area: AreaId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Matcher {
  /** The labels of a duty, its involvement and the words that prove both. */
  matchDuty(duty: DutyInput): DutyMatch;
  /** Every competency the duty speaks for, best first: by score, then by id. */
  candidates(duty: DutyInput): readonly Candidate[];
}

/** The score that a label's evidence gives, 0–1. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return 1 - evidence.reduce((rest, { weight }) => rest * (1 - weight), 1);
}

/** A matcher over one framework and its lexicons, compiled once. */
export function createMatcher(framework: Framework, lexicon: Lexicon, _words: DutyWordsByLang): Matcher {
  const areaOf = new Map(framework.areas.flatMap((a) => a.competencies.map((c) => [c.id, a.id] as const)));
  const candidates = (duty: DutyInput): Candidate[] => {
    const text = fold(duty.text);
    const found = new Map<CompetencyId, Evidence[]>();
    for (const { term, competency, weight } of lexicon[duty.lang]) {
      const at = text.indexOf(fold(term));
      if (at < 0) continue;
      found.set(competency, [
        ...(found.get(competency) ?? []),
        { span: [at, at + term.length], term, weight, from: 'duty' },
      ]);
    }
    return [...found]
      .map(([competency, evidence]) => ({
        competency,
        area: areaOf.get(competency) ?? ('' as AreaId),
        score: scoreOf(evidence),
        evidence,
      }))
      .sort((a, b) => b.score - a.score || (a.competency < b.competency ? -1 : 1));
  };
  return {
    candidates,
    matchDuty(duty) {
      const [best, second] = candidates(duty);
      const level = framework.involvement[1];
      if (!best || !level) return { labels: [], involvement: null, involvementEvidence: null };
      return {
        labels: [
          {
            ...best,
            rank: 'primary',
            runnerUp: second ? { competency: second.competency, score: second.score } : null,
            review: 'proposed',
          },
        ],
        involvement: level.id,
        involvementEvidence: [0, duty.text.indexOf(' ')],
      };
    },
  };
}
