import type { DutyMatch, Framework, Label, Lang, Lexicon, Span } from '../model.ts';
import type { DutyWordsByLang } from './dutyWords.ts';
import type { Version } from './twins.ts';
import type { Foothold } from './evidence.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Language } from './language.ts';
import type { Position } from './structure.ts';
import type { Word } from './termTrie.ts';
import { collect } from './evidence.ts';
import { findHeadVerb } from './headVerb.ts';
import { compileLanguage } from './language.ts';
import { type Candidate, labelOf } from './label.ts';
import { compareText, matchTerms, wordsOf } from './matches.ts';
import { positionsAsked } from './requirement.ts';
import { scoreOf } from './score.ts';
import { positionsOf } from './structure.ts';
import { createTopicReader } from './topic.ts';
import { labelsOfTwins } from './twins.ts';

export { scoreOf } from './score.ts';
export type { Candidate } from './label.ts';
export type { DutyWordsByLang } from './dutyWords.ts';

/** A duty as the matcher needs it: its text and what stands above it. */
export interface DutyInput {
  readonly text: string;
  readonly lang: Lang;
  readonly heading: string | null;
  readonly title: string | null;
}

export type RequirementInput = Pick<DutyInput, 'text' | 'lang'>;

export interface Matcher {
  /** The labels of a duty, its involvement and the words that prove both. */
  matchDuty(duty: DutyInput): DutyMatch;
  /** The same for a duty in two languages: one set of labels, proved in each, and the level of the main language. */
  matchTwins(main: DutyInput, other: DutyInput): readonly [DutyMatch, DutyMatch];
  /** The labels of what a candidate is asked to bring; fewer and surer than those of a duty. */
  matchRequirement(requirement: RequirementInput): readonly Label[];
  /** Every competency the duty speaks for, best first: by score, then by id. */
  candidates(duty: DutyInput): readonly Candidate[];
}

const OUTSIDE: DutyMatch = { labels: [], involvement: null, involvementEvidence: null };

/** Below this a candidate is a near miss. */
const PRIMARY_LEAST = 0.25;
/** Terms were chosen for duties: of a requirement it takes more to be sure. */
const ASKED_LEAST = 0.4;
/** For secondaries precision matters more than recall (guide 2.2). */
const SECONDARY_LEAST = 0.55;
const SECONDARY_SHARE = 0.5;
const SECONDARY_MOST = 2;
/** A form's topic weighs less from the start, see `score.ts`. */
const TOPIC_LEAST = 0.3;
/** More topics than this are merely listed: only the first counts (guide 2.1, 5). */
const TOPIC_MOST = 2;

interface Scored {
  readonly candidate: Candidate;
  readonly footholds: readonly Foothold[];
}

interface Verdict {
  readonly head: HeadVerb;
  readonly ranking: readonly Scored[];
  readonly outsideScore: number;
}

/** A matcher over one framework and its lexicons, compiled once. */
export function createMatcher(framework: Framework, lexicon: Lexicon, words: DutyWordsByLang): Matcher {
  const compile = (lang: Lang): Language => compileLanguage(lang, words[lang], lexicon[lang], framework.involvement);
  const languages = { fr: compile('fr'), en: compile('en') };
  const areaOf = new Map(framework.areas.flatMap((area) => area.competencies.map(({ id }) => [id, area.id] as const)));
  const topicOf = createTopicReader(languages, areaOf);

  const read = ({ text, lang, heading, title }: DutyInput, isAsked = false): Verdict | null => {
    const language = languages[lang];
    const dutyWords = wordsOf(text, language);
    const head = findHeadVerb(dutyWords, language);
    if (!head) return null;
    const standing = positionsOf(dutyWords, head, language);
    const positions = isAsked ? positionsAsked(dutyWords, standing, language) : standing;
    const { support, outsideScore } = collect(
      {
        language,
        words: dutyWords,
        positions,
        matches: matchTerms(dutyWords, positions, language),
        title: topicOf(title, lang),
        heading: topicOf(heading, lang),
        head,
        object: spanOfObject(dutyWords, positions, head),
      },
      areaOf,
    );
    const ranking = [...support].flatMap(([competency, { evidence, footholds }]): Scored[] => {
      const area = areaOf.get(competency);
      return area ? [{ candidate: { competency, area, score: scoreOf(evidence), evidence }, footholds }] : [];
    });
    ranking.sort(({ candidate: a }, { candidate: b }) => b.score - a.score || compareText(a.competency, b.competency));
    return { head, ranking, outsideScore };
  };

  const matchDuty = (duty: DutyInput): DutyMatch => {
    const verdict = read(duty);
    return verdict ? matchOf(labelsOf(verdict), verdict, verdict) : OUTSIDE;
  };

  return {
    matchRequirement({ text, lang }) {
      const verdict = read({ text, lang, heading: null, title: null }, true);
      return verdict ? labelsOf(verdict).filter(({ score }) => score >= ASKED_LEAST) : [];
    },
    candidates: (duty) => candidatesOf(read(duty)?.ranking ?? []),
    matchDuty,
    matchTwins(main, other) {
      const [first, second] = [read(main), read(other)];
      if (!first || !second) return [matchDuty(main), matchDuty(other)];
      const [ofMain, ofOther] = labelsOfTwins(versionOf(first), versionOf(second), {
        least: SECONDARY_LEAST,
        most: SECONDARY_MOST,
      });
      return [matchOf(ofMain, first, first), matchOf(ofOther, second, ofMain.length > 0 ? first : second)];
    },
  };
}

const candidatesOf = (ranking: readonly Scored[]): Candidate[] => ranking.map(({ candidate }) => candidate);

const versionOf = (verdict: Verdict): Version => ({
  labels: labelsOf(verdict),
  ranking: candidatesOf(verdict.ranking),
});

/** `decisive`: the version whose verb gives the level; the words that stand for it are the duty's own. */
function matchOf(labels: readonly Label[], { head }: Verdict, decisive: Verdict): DutyMatch {
  return labels.length === 0 ? OUTSIDE : { labels, involvement: decisive.head.level, involvementEvidence: head.span };
}

/** From the head verb to the end of its first object. */
function spanOfObject(words: readonly Word[], positions: readonly Position[], head: HeadVerb): Span {
  let end = head.span[1];
  for (let at = head.end; at < words.length; at++) {
    const position = positions[at];
    const token = words[at]?.token;
    if (!token || position?.voice !== 'full' || position.action > 0 || token.pause !== 'none') break;
    end = token.end;
  }
  return [head.span[0], end];
}

function labelsOf({ ranking, outsideScore }: Verdict): Label[] {
  const [primary, ...others] = ranking;
  if (!primary || primary.candidate.score < PRIMARY_LEAST || outsideScore >= primary.candidate.score) return [];
  const least = SECONDARY_SHARE * primary.candidate.score;
  const topics = others.filter((scored) => standsAlone(scored, primary, true) >= TOPIC_LEAST);
  const objects = others.filter(
    (scored) => scored.candidate.score >= least && standsAlone(scored, primary, false) >= SECONDARY_LEAST,
  );
  const chosen = new Set([...(topics.length > TOPIC_MOST ? firstNamed(topics) : topics), ...objects]);
  const secondaries = others.filter((scored) => chosen.has(scored)).slice(0, SECONDARY_MOST);
  const candidates = candidatesOf(ranking);
  return [primary, ...secondaries].map(({ candidate }, i) =>
    labelOf(candidate, i === 0 ? 'primary' : 'secondary', candidates),
  );
}

/**
 * How much a competency says beside the primary: as the topic that the duty's form governs or, `asTopic` being false, in
 * an object, action or bracketed task of its own (guide 2.2). Its words begin where the primary has none; they may end in
 * what a list shares ("availability and rational use *of medicines*").
 */
function standsAlone({ footholds }: Scored, primary: Scored, asTopic: boolean): number {
  const taken = new Set(primary.footholds.flatMap(({ places }) => places));
  const items = new Set(primary.footholds.map(({ item }) => item));
  return scoreOf(
    footholds.filter(
      ({ places, item, isGoverned }) =>
        !taken.has(places[0] ?? -1) && (asTopic ? isGoverned : !isGoverned && !items.has(item)),
    ),
  );
}

/** The one that the text names before the others. */
function firstNamed(listed: readonly Scored[]): Scored[] {
  const placeOf = ({ footholds }: Scored): number =>
    footholds.reduce((first, { places }) => places.reduce((least, place) => Math.min(least, place), first), Infinity);
  return [...listed].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, 1);
}
