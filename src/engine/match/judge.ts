import type { AreaId, CompetencyId, Evidence, LearnedWeights, Span, Target, Votes } from '../model.ts';
import type { Candidate } from './label.ts';
import type { Observation, Scored } from './observation.ts';
import { compareText } from './matches.ts';
import { placeOf } from './observation.ts';
import { scoreOf } from './score.ts';

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
/** A lone word is shown as proof where it says at least this share of what the best proof says. */
const PROOF_SHARE = 0.2;
const PROOF_WORDS = 3;
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
  { ranking, outsideScore, isRuledOut, named, namedAreas }: Observation,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
): (target: Target) => readonly number[] {
  const scores = new Map(ranking.map(({ candidate }) => [candidate.competency, candidate.score]));
  const areas = new Map<AreaId, number>();
  for (const { candidate } of ranking)
    areas.set(candidate.area, Math.max(candidate.score, areas.get(candidate.area) ?? 0));
  const best = ranking[0]?.candidate.competency;
  const first = firstNamed(ranking)?.candidate.competency;
  const governed = new Set(
    ranking
      .filter(({ footholds }) => footholds.length > 0 && footholds.every(({ isGoverned }) => isGoverned))
      .map(({ candidate }) => candidate.competency),
  );
  return (target) => {
    if (target === 'outside') return [0, 0, 0, 0, 0, 0, 0, strengthOf(outsideScore), Number(isRuledOut), 1];
    const area = areaOf.get(target);
    const score = scores.get(target);
    const ofArea = (area && areas.get(area)) ?? 0;
    const isAreaNamed = area !== undefined && namedAreas.has(area);
    if (score === undefined && ofArea === 0 && !isAreaNamed && !named.has(target)) return NOTHING_SEEN;
    return [
      strengthOf(score ?? 0),
      Number(target === best),
      Number(target === first),
      Number(governed.has(target)),
      ofArea,
      named.get(target) ?? 0,
      Number(isAreaNamed),
      0,
      0,
      0,
    ];
  };
}

/** Of most targets the rules see nothing. */
const NOTHING_SEEN: readonly number[] = RULES.map(() => 0);

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

/** What a word votes, times `perWord`: for which targets, by their places, and how much. */
interface Ballot {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

function cast(sum: Float64Array, ballot: Ballot | undefined, count: number): void {
  if (!ballot) return;
  const { places, weights } = ballot;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    sum[place] = (sum[place] ?? 0) + (weights[i] ?? 0) * count;
  }
}

/** How much a word votes for the target at a place; 0 where it does not. */
function voteFor(ballot: Ballot | undefined, place: number): number {
  const at = ballot ? ballot.places.indexOf(place) : -1;
  return ballot && at >= 0 ? (ballot.weights[at] ?? 0) : 0;
}

/** A judge for one framework: `areaOf` names its competencies in their order. */
export function createJudge(learned: LearnedWeights, areaOf: ReadonlyMap<CompetencyId, AreaId>): Judge {
  const competencies = [...areaOf];
  const targets: Target[] = [...areaOf.keys(), 'outside'];
  const places = new Map(targets.map((target, place) => [target, place]));
  const bias = new Float64Array(targets.length);
  for (const [target, weight] of learned.bias) {
    const place = places.get(target);
    if (place !== undefined) bias[place] = learned.perWord * weight;
  }
  const ballotsOf = (votes: Votes): ReadonlyMap<string, Ballot> =>
    new Map(
      Object.entries(votes).map(([stem, given]) => {
        const known = given.filter(([target]) => places.has(target));
        return [
          stem,
          {
            places: known.map(([target]) => places.get(target) ?? 0),
            weights: known.map(([, weight]) => learned.perWord * weight),
          },
        ];
      }),
    );
  const ballots = {
    fr: { own: ballotsOf(learned.votes.fr.own), above: ballotsOf(learned.votes.fr.above) },
    en: { own: ballotsOf(learned.votes.en.own), above: ballotsOf(learned.votes.en.above) },
  };

  const sums = (observation: Observation): Float64Array => {
    const { lang, own, above } = observation;
    const sum = bias.slice();
    for (const [stem, { count }] of own) cast(sum, ballots[lang].own.get(stem), count);
    for (const stem of above.stems) cast(sum, ballots[lang].above.get(stem), above.count);
    const featuresOf = ruleFeatures(observation, areaOf);
    for (let place = 0; place < targets.length; place++) {
      const features = featuresOf(targets[place] ?? 'outside');
      if (features !== NOTHING_SEEN) sum[place] = (sum[place] ?? 0) + dot(features, learned.rules);
    }
    return sum;
  };

  const proofOf = (observation: Observation, place: number, scored: Scored | null, score: number) => {
    const { lang, own, above, object } = observation;
    const lexical = scored?.candidate.evidence ?? [];
    const [perStrength = 0] = learned.rules;
    const proofs = lexical.map((evidence) => ({
      ...evidence,
      weight: Math.max(0.1, perStrength * strengthOf(evidence.weight)),
    }));
    const lone: Evidence[] = [];
    const generic: Evidence[] = [];
    let unproved = 0;
    for (const [stem, { count, span, word, isSilent, isGeneric }] of own) {
      const weight = voteFor(ballots[lang].own.get(stem), place) * count;
      if (weight <= 0) continue;
      const within = proofs.find((proof) => proof.from === 'duty' && !proof.topic && covers(proof.span, span));
      if (isSilent) unproved += weight;
      else if (within) within.weight += weight;
      else (isGeneric ? generic : lone).push({ span, term: word, weight, from: 'duty' });
    }
    const shown: Evidence[] = [...proofs, ...heaviest(lone, proofs)];
    if (shown.length === 0) {
      const [term] = [...above.stems].filter((stem) => voteFor(ballots[lang].above.get(stem), place) > 0);
      if (term !== undefined) shown.push({ span: object, term, weight: 1, from: 'duty', topic: 'title' });
      else shown.push(...heaviest(generic, []));
    }
    // What only a purpose or an example speaks of earns no label (guide 2.1).
    return unproved > shown.reduce((sum, { weight }) => sum + weight, 0) ? [] : shareOut(shown, score);
  };

  return {
    secondary: (features) => 1 / (1 + Math.exp(-dot(features, learned.secondary))),
    judge(observation) {
      const sum = sums(observation);
      const most = sum.reduce((a, b) => Math.max(a, b), -Infinity);
      const raised = sum.map((value) => Math.exp(value - most));
      const total = raised.reduce((a, b) => a + b, 0);
      const scoredOf = new Map(observation.ranking.map((scored) => [scored.candidate.competency, scored]));
      const ranking: Judged[] = [];
      for (const [place, [competency, area]] of competencies.entries()) {
        const probability = (raised[place] ?? 0) / total;
        const scored = scoredOf.get(competency) ?? null;
        if (probability < LEAST && scored === null) continue;
        const evidence = proofOf(observation, place, scored, Math.min(MOST, probability));
        if (evidence.length > 0)
          ranking.push({ candidate: { competency, area, score: scoreOf(evidence), evidence }, scored });
      }
      ranking.sort(
        ({ candidate: a }, { candidate: b }) => b.score - a.score || compareText(a.competency, b.competency),
      );
      return { ranking, outside: (raised[targets.length - 1] ?? 0) / total };
    },
  };
}

/** The words that say most, by weight and then in the order of the text. */
function heaviest(words: readonly Evidence[], proofs: readonly Evidence[]): Evidence[] {
  const most = [...words, ...proofs].reduce((max, { weight }) => Math.max(max, weight), 0);
  return [...words]
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, PROOF_WORDS)
    .filter(({ weight }) => weight >= PROOF_SHARE * most);
}

const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Weights in proportion to what each piece says, so that together they give the score by `scoreOf`. */
export function shareOut(evidence: readonly Evidence[], score: number): Evidence[] {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return [...evidence]
    .map((piece) => ({
      ...piece,
      weight: Math.max(0.001, Math.round((1 - (1 - score) ** (piece.weight / total)) * 1000) / 1000),
    }))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
