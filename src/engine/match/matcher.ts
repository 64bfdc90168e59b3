import type { DutyMatch, Framework, Label, Lang, LearnedWeights, Lexicon, Span } from '../model.ts';
import type { DutyWordsByLang } from './dutyWords.ts';
import type { Version } from './twins.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Judge, Judged, Verdict } from './judge.ts';
import type { Language } from './language.ts';
import type { Observation, Scored } from './observation.ts';
import type { Word } from './lexeme.ts';
import type { Position } from './structure.ts';
import { collect } from './evidence.ts';
import { findHeadVerb } from './headVerb.ts';
import { createJudge, strengthOf } from './judge.ts';
import { compileLanguage } from './language.ts';
import { type Candidate, labelOf } from './label.ts';
import { compareText, matchTerms, wordsOf } from './matches.ts';
import { countWords, placeOf } from './observation.ts';
import { shareOut, weightsOf } from './proof.ts';
import { positionsAsked } from './requirement.ts';
import { scoreOf } from './score.ts';
import { positionsOf } from './structure.ts';
import { createAboveReader } from './topic.ts';
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
  /** How probable it is that the duty is outside the framework, 0–1; beside `candidates`. */
  outsideScore(duty: DutyInput): number;
  /** What is seen of a duty before it is judged: what weights are learned from; null for a text without a word. */
  observe(duty: DutyInput): Observation | null;
}

const OUTSIDE: DutyMatch = { labels: [], involvement: null, involvementEvidence: null };

/** Below this a candidate is a near miss. */
const PRIMARY_LEAST = 0.25;
/** Terms were chosen for duties, and weights learned from them: of a requirement it takes more to be sure. */
const ASKED_LEAST = 0.4;
const JUDGED_ASKED_LEAST = 0.7;
/** For secondaries precision matters more than recall (guide 2.2). */
const SECONDARY_LEAST = 0.55;
const SECONDARY_SHARE = 0.5;
const SECONDARY_MOST = 2;
/** A form's topic weighs less from the start, see `score.ts`. */
const TOPIC_LEAST = 0.3;
/** More topics than this are merely listed: only the first counts (guide 2.1, 5). */
const TOPIC_MOST = 2;
/** The same by probability, where weights were learned. */
const JUDGED_SECONDARY_LEAST = 0.25;
/** Of the primary's score: a second label is never surer than the first. */
const JUDGED_SECONDARY_MOST = 0.95;
/** Words that say less than this are no proof of what a twin says plainly. */
const PROOF_LEAST = 0.2;
const JUDGED_PROOF_LEAST = 0.02;

/** What is read of one duty. */
interface Reading extends Version {
  readonly head: HeadVerb;
  readonly outside: number;
}

/**
 * A matcher over one framework and its lexicons, compiled once.
 * @param learned  null where nothing was learned for the framework: the rules decide alone
 */
export function createMatcher(
  framework: Framework,
  lexicon: Lexicon,
  words: DutyWordsByLang,
  learned: LearnedWeights | null,
): Matcher {
  const compile = (lang: Lang): Language => compileLanguage(lang, words[lang], lexicon[lang], framework.involvement);
  const languages = { fr: compile('fr'), en: compile('en') };
  const areaOf = new Map(framework.areas.flatMap((area) => area.competencies.map(({ id }) => [id, area.id] as const)));
  const aboveOf = createAboveReader(languages, areaOf);
  const judge = learned && createJudge(learned, areaOf);

  const observe = ({ text, lang, heading, title }: DutyInput, isAsked = false): Observation | null => {
    const language = languages[lang];
    const dutyWords = wordsOf(text, language);
    const head = findHeadVerb(dutyWords, language);
    if (!head) return null;
    const standing = positionsOf(dutyWords, head, language);
    const positions = isAsked ? positionsAsked(dutyWords, standing, language) : standing;
    const above = aboveOf(title, heading, lang);
    const object = spanOfObject(dutyWords, positions, head);
    const matches = matchTerms(dutyWords, positions, language);
    const reading = { words: dutyWords, positions, matches, above, head, object };
    const { support, outsideScore, owns } = collect(reading, areaOf);
    const ranking: Scored[] = [];
    for (const [competency, { evidence, footholds }] of support) {
      const area = areaOf.get(competency);
      if (area) ranking.push({ candidate: { competency, area, score: scoreOf(evidence), evidence }, footholds });
    }
    ranking.sort(({ candidate: a }, { candidate: b }) => b.score - a.score || compareText(a.competency, b.competency));
    const counted = countWords(dutyWords, positions, above.stems);
    return {
      lang,
      head,
      object,
      ranking,
      outsideScore,
      owns,
      isRuledOut: isRuledOut(ranking, outsideScore),
      own: counted.own,
      above: counted.above,
      named: above.named,
      namedAreas: above.areas,
    };
  };

  const read = (duty: DutyInput, isAsked = false): Reading | null => {
    const observation = observe(duty, isAsked);
    if (!observation) return null;
    const verdict = judge?.judge(observation);
    return {
      head: observation.head,
      outside: verdict?.outside ?? observation.outsideScore,
      ranking: verdict ? verdict.ranking.map(({ candidate }) => candidate) : candidatesOf(observation.ranking),
      labels: verdict && judge ? labelsJudged(verdict, judge) : labelsOf(observation),
    };
  };

  const matchDuty = (duty: DutyInput): DutyMatch => {
    const reading = read(duty);
    return reading ? matchOf(reading.labels, reading, reading) : OUTSIDE;
  };

  return {
    observe,
    matchRequirement({ text, lang }) {
      const labels = read({ text, lang, heading: null, title: null }, true)?.labels ?? [];
      if (!judge) return labels.filter(({ score }) => score >= ASKED_LEAST);
      return (labels[0]?.score ?? 0) >= JUDGED_ASKED_LEAST ? labels : [];
    },
    candidates: (duty) => read(duty)?.ranking ?? [],
    outsideScore: (duty) => read(duty)?.outside ?? 1,
    matchDuty,
    matchTwins(main, other) {
      const [first, second] = [read(main), read(other)];
      if (!first || !second) return [matchDuty(main), matchDuty(other)];
      const [ofMain, ofOther] = labelsOfTwins(first, second, {
        least: judge ? JUDGED_SECONDARY_LEAST : SECONDARY_LEAST,
        proof: judge ? JUDGED_PROOF_LEAST : PROOF_LEAST,
        most: SECONDARY_MOST,
      });
      return [matchOf(ofMain, first, first), matchOf(ofOther, second, ofMain.length > 0 ? first : second)];
    },
  };
}

const candidatesOf = (ranking: readonly Scored[]): Candidate[] => ranking.map(({ candidate }) => candidate);

/** `decisive`: the version whose verb gives the level; the words that stand for it are the duty's own. */
function matchOf(labels: readonly Label[], { head }: Reading, decisive: Reading): DutyMatch {
  return labels.length === 0 ? OUTSIDE : { labels, involvement: decisive.head.level, involvementEvidence: head.span };
}

/** From the head verb to the end of its first object. */
function spanOfObject(words: readonly Word[], positions: readonly Position[], head: HeadVerb): Span {
  let end = head.span[1];
  for (let at = head.end; at < words.length; at++) {
    const position = positions[at];
    const word = words[at];
    if (!word || position?.voice !== 'full' || position.action > 0 || word.pause !== 'none') break;
    end = word.end;
  }
  return [head.span[0], end];
}

function isRuledOut([primary]: readonly Scored[], outsideScore: number): boolean {
  return !primary || primary.candidate.score < PRIMARY_LEAST || outsideScore >= primary.candidate.score;
}

/** The most probable competency, where it is more probable than work outside the framework, and what stands beside it. */
function labelsJudged({ ranking, outside }: Verdict, judge: Judge): Label[] {
  const [primary, ...others] = ranking;
  if (!primary || primary.candidate.score <= outside) return [];
  const candidates = ranking.map(({ candidate }) => candidate);
  const secondaries = others
    .flatMap((other) => {
      const features = secondaryFeatures(other, primary);
      const score = features ? Math.min(JUDGED_SECONDARY_MOST * primary.candidate.score, judge.secondary(features)) : 0;
      return score < JUDGED_SECONDARY_LEAST ? [] : [{ other, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, SECONDARY_MOST);
  return [
    labelOf(primary.candidate, 'primary', candidates),
    ...secondaries.map(({ other: { candidate }, score }) => {
      // What proves the primary is no proof of a second label, unless there is nothing else.
      const apart = candidate.evidence.filter(({ span }) =>
        primary.candidate.evidence.every((piece) => span[1] <= piece.span[0] || piece.span[1] <= span[0]),
      );
      const proofs = apart.length > 0 ? apart : candidate.evidence;
      const evidence = shareOut(proofs, weightsOf(proofs), score);
      const { competency, area } = candidate;
      return labelOf({ competency, area, evidence, score: scoreOf(evidence) }, 'secondary', candidates);
    }),
  ];
}

/** What `secondaryFeatures` gives, in its order. */
export const SECONDARY_FEATURES = ['bias', 'topic', 'object', 'lexicon', 'logProbability', 'primary'] as const;

/** What speaks for a second label beside the primary; null where it has no words of its own. */
export function secondaryFeatures(other: Judged, primary: Judged): readonly number[] | null {
  if (!other.scored) return null;
  const lead = primary.scored ?? { footholds: [] };
  const topic = standsAlone(other.scored, lead, true);
  const object = standsAlone(other.scored, lead, false);
  if (topic + object === 0) return null;
  const { score } = other.candidate;
  return [
    1,
    topic,
    object,
    strengthOf(other.scored.candidate.score),
    Math.log(Math.max(score, 0.001)),
    primary.candidate.score,
  ];
}

function labelsOf({ ranking, outsideScore }: Observation): Label[] {
  const [primary, ...others] = ranking;
  if (!primary || isRuledOut(ranking, outsideScore)) return [];
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
function standsAlone({ footholds }: Scored, primary: Pick<Scored, 'footholds'>, asTopic: boolean): number {
  const own = footholds.filter(({ isGoverned }) => isGoverned === asTopic);
  if (own.length === 0) return 0;
  const taken = new Set(primary.footholds.flatMap(({ places }) => places));
  const items = new Set(primary.footholds.map(({ item }) => item));
  return scoreOf(own.filter(({ places, item }) => !taken.has(places[0] ?? -1) && (asTopic || !items.has(item))));
}

/** The one that the text names before the others. */
function firstNamed(listed: readonly Scored[]): Scored[] {
  return [...listed].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, 1);
}
