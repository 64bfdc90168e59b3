import type { DutyInput, Matcher } from './match/matcher.ts';
import type { CompetencyId, Duty, DutyMatch, MappedPosting, ParsedDuty, ParsedPosting } from './model.ts';
import { dutyKey } from './analyse/countedDuties.ts';

/** What a duty that no competency was given came near. */
export interface NearMisses {
  /** Its `dutyKey`. */
  readonly duty: string;
  /** How probable it is that the duty is outside the framework, 0–1. */
  readonly outside: number;
  /** The best of those that its words speak for, at most three, best first; too weak to be labels. */
  readonly candidates: readonly { readonly competency: CompetencyId; readonly score: number }[];
}

const NEAR_MOST = 3;

/** A duty with what stands above it in its posting. */
const inputOf = ({ text, lang, section }: ParsedDuty, { title }: ParsedPosting['meta']): DutyInput => ({
  text,
  lang,
  heading: section,
  title,
});

/** Every duty with its labels; both versions of a duty given in two languages get the same. */
export function mapDuties({ duties, languages, meta }: ParsedPosting, matcher: Matcher): Duty[] {
  const others = new Map(duties.flatMap((duty) => (duty.lang === languages[0] ? [] : [[duty.index, duty] as const])));
  const matches = new Map<ParsedDuty, DutyMatch>();
  for (const duty of duties) {
    const twin = duty.twin === null || duty.lang !== languages[0] ? undefined : others.get(duty.twin);
    if (!twin) continue;
    const [match, matchOfTwin] = matcher.matchTwins(inputOf(duty, meta), inputOf(twin, meta));
    matches.set(duty, match);
    matches.set(twin, matchOfTwin);
  }
  return duties.map((duty) => ({ ...duty, ...(matches.get(duty) ?? matcher.matchDuty(inputOf(duty, meta))) }));
}

/** Of every duty without a label what it came near, in the order of the posting. */
export function nearMissesOf({ duties, meta }: Pick<MappedPosting, 'duties' | 'meta'>, matcher: Matcher): NearMisses[] {
  return duties
    .filter(({ labels }) => labels.length === 0)
    .map((duty) => {
      const input = inputOf(duty, meta);
      const candidates = matcher.candidates(input).slice(0, NEAR_MOST);
      return {
        duty: dutyKey(duty),
        outside: matcher.outsideScore(input),
        candidates: candidates.map(({ competency, score }) => ({ competency, score })),
      };
    });
}
