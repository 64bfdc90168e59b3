import type { AreaId, CompetencyId, Evidence, Lang, LearnedWeights, Target } from '../model.ts';
import type { Candidate } from './label.ts';
import type { Observation, Scored } from './observation.ts';
import type { Voter } from './proof.ts';
import { Ballots } from './ballots.ts';
import { compareText } from './matches.ts';
import { placeOf } from './observation.ts';
import { heaviest, proofsFor, shareOut, sumOf, weightsOf } from './proof.ts';
import { scoreOf, softmax } from './score.ts';

/*
 * A duty is judged by adding up what speaks for each competency, and for work outside the framework: the lexicon's terms,
 * the votes of single words, and the title. The sums become probabilities by the softmax. All weights are learned from
 * labelled duties (`learn/`), so that a label shown at 0.8 is right in about 80 % of cases.
 */

/** A competency and how probable it is; `scored` is what the lexicon says for it, null where only words vote. */
export interface Judged {
  readonly candidate: Candidate;
  readonly scored: Scored | null;
}

export interface Verdict {
  /** Competencies with a proof in the duty, most probable first, then by id. */
  readonly ranking: readonly Judged[];
  /** How probable it is that the duty is outside the framework. */
  readonly outside: number;
}

/** Certainty is never shown: it would leave evidence nothing to add. */
const MOST = 0.99;
/** Below this a competency is no candidate. */
const LEAST = 0.01;
/**
 * What a term of the user's own adds to a competency's sum, or takes from it: more than words say together in nearly all
 * labelled duties, so that what a person said is not talked down by what was learned.
 */
const OWN = 15;
/** Evidence from the noisy-or's tail would be endless. */
const LOG_ROOM = 0.01;

/** What a score in [0, 1) adds to a sum: noisy-or scores of independent pieces add up so. */
export const strengthOf = (score: number): number => -Math.log(Math.max(LOG_ROOM, 1 - score));

/** The names of `LearnedWeights.rules`, in their order. */
export const RULES = [
  'lexicon',
  'best',
  'first',
  'governed',
  'area',
  'named',
  'namedArea',
  'outside',
  'ruledOut',
  'outsideBias',
] as const;

/** What the rules see for each target, in the order of `RULES`. */
export function ruleFeatures(
  observation: Observation,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
): (target: Target) => readonly number[] {
  const { ranking, outsideScore, isRuledOut, named } = observation;
  const best = ranking[0]?.candidate.competency;
  const first = firstNamed(ranking)?.candidate.competency;
  return (target) => {
    if (target === 'outside') return [0, 0, 0, 0, 0, 0, 0, strengthOf(outsideScore), Number(isRuledOut), 1];
    const [, , , , ofArea = 0, , isAreaNamed = 0] = areaFeatures(observation, areaOf.get(target));
    const scored = ranking.find(({ candidate }) => candidate.competency === target);
    return [
      strengthOf(scored?.candidate.score ?? 0),
      Number(target === best),
      Number(target === first),
      Number(scored !== undefined && isGoverned(scored)),
      ofArea,
      named.get(target) ?? 0,
      isAreaNamed,
      0,
      0,
      0,
    ];
  };
}

/** The same for a competency of which neither term nor name is seen, but perhaps its area. */
function areaFeatures({ ranking, namedAreas }: Observation, area: AreaId | undefined): readonly number[] {
  let score = 0;
  for (const { candidate } of ranking) if (candidate.area === area) score = Math.max(score, candidate.score);
  return [0, 0, 0, 0, score, 0, Number(area !== undefined && namedAreas.has(area)), 0, 0, 0];
}

const isGoverned = ({ footholds }: Scored): boolean =>
  footholds.length > 0 && footholds.every((foothold) => foothold.isGoverned);

/** The competency whose own words stand before those of the others; undefined where none has any. */
function firstNamed(ranking: readonly Scored[]): Scored | undefined {
  return ranking.reduce<Scored | undefined>(
    (first, scored) => (placeOf(scored) < (first ? placeOf(first) : Infinity) ? scored : first),
    undefined,
  );
}

export interface Judge {
  judge(observation: Observation): Verdict;
  /** How probable a competency is as a further label beside the primary one. */
  secondary(features: readonly number[]): number;
}

/** A judge for one framework: `areaOf` names its competencies in their order. */
export function createJudge(learned: LearnedWeights, areaOf: ReadonlyMap<CompetencyId, AreaId>): Judge {
  const competencies = [...areaOf].map(([id, area]) => ({ id, area }));
  const placesIn = new Map<AreaId, number[]>();
  for (const [place, { area }] of competencies.entries()) placesIn.set(area, [...(placesIn.get(area) ?? []), place]);
  const outsidePlace = competencies.length;
  const places = new Map<Target, number>(
    [...areaOf.keys(), 'outside' as const].map((target, place) => [target, place]),
  );
  const bias = new Float64Array(outsidePlace + 1);
  for (const [target, weight] of learned.bias) {
    const place = places.get(target);
    if (place !== undefined) bias[place] = learned.perWord * weight;
  }
  const ballotsIn = (lang: Lang) => ({
    own: new Ballots(learned.votes[lang].own, places, learned.perWord),
    above: new Ballots(learned.votes[lang].above, places, learned.perWord),
  });
  const ballots = { fr: ballotsIn('fr'), en: ballotsIn('en') };

  const votersOf = ({ lang, own }: Observation): readonly Voter[] => {
    const ofLang = ballots[lang].own;
    const voters: Voter[] = [];
    for (const [stem, word] of own) {
      const row = ofLang.rowOf(stem);
      if (row !== undefined) voters.push({ own: word, row });
    }
    return voters;
  };

  // One array each for all duties: a typed array costs more to make than to fill.
  const sums = new Float64Array(bias.length);
  const ruleSums = new Float64Array(bias.length);

  /** Most competencies share what is seen of their area; of areas not seen nothing is added. */
  const addRules = (observation: Observation): void => {
    const { ranking, named, namedAreas } = observation;
    const featuresOf = ruleFeatures(observation, areaOf);
    const addFor = (target: Target): void => {
      const place = places.get(target);
      if (place !== undefined) ruleSums[place] = dot(featuresOf(target), learned.rules);
    };
    ruleSums.fill(0);
    const areas = new Set(namedAreas);
    for (const { candidate } of ranking) areas.add(candidate.area);
    for (const area of areas) {
      const weight = dot(areaFeatures(observation, area), learned.rules);
      for (const place of placesIn.get(area) ?? []) ruleSums[place] = weight;
    }
    for (const { candidate } of ranking) addFor(candidate.competency);
    for (const competency of named.keys()) addFor(competency);
    addFor('outside');
    for (const [competency, weight] of observation.owns) {
      const place = places.get(competency);
      if (place !== undefined) ruleSums[place] = (ruleSums[place] ?? 0) + OWN * weight;
    }
    for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) + (ruleSums[place] ?? 0);
  };

  /** How probable each target is, until the next duty is judged. */
  const probabilities = (observation: Observation, voters: readonly Voter[]): Float64Array => {
    const { lang, above } = observation;
    const ofLang = ballots[lang];
    sums.set(bias);
    for (const { own, row } of voters) ofLang.own.cast(sums, row, own.count);
    for (const stem of above.stems) {
      const row = ofLang.above.rowOf(stem);
      if (row !== undefined) ofLang.above.cast(sums, row, above.count);
    }
    addRules(observation);
    return softmax(sums);
  };

  const [perStrength = 0] = learned.rules;
  const proofOf = (
    { lang, above, object, owns }: Observation,
    voters: readonly Voter[],
    place: number,
    scored: Scored | null,
    score: number,
  ): readonly Evidence[] => {
    const terms = scored?.candidate.evidence ?? [];
    const own = scored ? (OWN * Math.max(0, owns.get(scored.candidate.competency) ?? 0)) / terms.length : 0;
    const strengths = terms.map(({ weight }) => Math.max(0.1, perStrength * strengthOf(weight) + own));
    const { shown, weights, generic, unproved } = proofsFor(place, terms, strengths, voters, ballots[lang].own);
    // What only a purpose or an example speaks of earns no label (guide 2.1).
    const prove = (evidence: readonly Evidence[], itsWeights: readonly number[]): Evidence[] =>
      unproved > sumOf(itsWeights) ? [] : shareOut(evidence, itsWeights, score);
    if (shown.length > 0) return prove(shown, weights);
    for (const stem of above.stems) {
      const row = ballots[lang].above.rowOf(stem);
      if (row !== undefined && ballots[lang].above.voteFor(place, row) > 0)
        return prove([{ span: object, term: stem, weight: 1, from: 'duty', topic: 'title' }], [1]);
    }
    const words = heaviest(generic, 0);
    return prove(words, weightsOf(words));
  };

  return {
    secondary: (features) => 1 / (1 + Math.exp(-dot(features, learned.secondary))),
    judge(observation) {
      const voters = votersOf(observation);
      const shares = probabilities(observation, voters);
      const ranking: Judged[] = [];
      const consider = (place: number, scored: Scored | null): void => {
        const target = competencies[place];
        if (!target) return;
        const evidence = proofOf(observation, voters, place, scored, Math.min(MOST, shares[place] ?? 0));
        if (evidence.length === 0) return;
        const candidate = { competency: target.id, area: target.area, score: scoreOf(evidence), evidence };
        ranking.push({ candidate, scored });
      };
      for (let place = 0; place < outsidePlace; place++) {
        if ((shares[place] ?? 0) < LEAST) continue;
        const target = competencies[place]?.id;
        if (observation.ranking.every(({ candidate }) => candidate.competency !== target)) consider(place, null);
      }
      for (const scored of observation.ranking) consider(places.get(scored.candidate.competency) ?? NaN, scored);
      ranking.sort(
        ({ candidate: a }, { candidate: b }) => b.score - a.score || compareText(a.competency, b.competency),
      );
      return { ranking, outside: shares[outsidePlace] ?? 0 };
    },
  };
}

function dot(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
