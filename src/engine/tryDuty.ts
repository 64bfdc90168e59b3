import type { Candidate, DutyInput, Matcher } from './match/matcher.ts';
import { LANGS, type DutyMatch, type Lang } from './model.ts';

/** A duty that somebody tries out, without a posting around it. */
export interface DutyTry {
  readonly text: string;
  /** null: found from the words. */
  readonly lang: Lang | null;
  /** The title of the posting it could stand in. */
  readonly title: string | null;
}

/** All that the engine has to say of a duty. */
export interface DutyTrial {
  /** As read: clean, personal data covered, in the language found. */
  readonly duty: DutyInput;
  readonly match: DutyMatch;
  /** Every competency the duty speaks for, best first. */
  readonly candidates: readonly Candidate[];
  /** How probable it is that the duty is outside the framework, 0–1. */
  readonly outside: number;
}

/** The language of a duty too short to tell: the one in which more speaks for a competency, French first. */
export function likelierLang(matcher: Matcher, duty: Omit<DutyInput, 'lang'>): Lang {
  const scores = LANGS.map((lang) => matcher.candidates({ ...duty, lang })[0]?.score ?? 0);
  return LANGS[scores.indexOf(Math.max(...scores))] ?? 'fr';
}

/** Everything that leads to the labels of one duty. */
export function trialOf(matcher: Matcher, duty: DutyInput): DutyTrial {
  return {
    duty,
    match: matcher.matchDuty(duty),
    candidates: matcher.candidates(duty),
    outside: matcher.outsideScore(duty),
  };
}
