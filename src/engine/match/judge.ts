import type { AreaId, CompetencyId, Evidence, LearnedWeights, Span, Target } from '../model.ts';
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
    return [
      strengthOf(scores.get(target) ?? 0),
      Number(target === best),
      Number(target === first),
      Number(governed.has(target)),
      (area && areas.get(area)) ?? 0,
      named.get(target) ?? 0,
      Number(area !== undefined && namedAreas.has(area)),
      0,
      0,
      0,
    ];
  };
}

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
  const targets: Target[] = [...areaOf.keys(), 'outside'];
  const places = new Map(targets.map((target, place) => [target, place]));
  const bias = new Float64Array(targets.length);
  for (const [target, weight] of learned.bias) {
    const place = places.get(target);
    if (place !== undefined) bias[place] = learned.perWord * weight;
  }
  const votesFor = (lang: Observation['lang'], from: 'own' | 'above', stem: string) => {
    const votes = learned.votes[lang][from];
    return Object.hasOwn(votes, stem) ? (votes[stem] ?? []) : [];
  };
  const sums = (observation: Observation): Float64Array => {
    const { lang, own, above } = observation;
    const sum = bias.slice();
    const vote = (from: 'own' | 'above', stem: string, count: number): void => {
      for (const [target, weight] of votesFor(lang, from, stem)) {
        const place = places.get(target);
        if (place !== undefined) sum[place] = (sum[place] ?? 0) + learned.perWord * weight * count;
      }
    };
    for (const [stem, { count }] of own) vote('own', stem, count);
    for (const stem of above.stems) vote('above', stem, above.count);
    const features = ruleFeatures(observation, areaOf);
    targets.forEach((target, place) => {
      sum[place] = (sum[place] ?? 0) + dot(features(target), learned.rules);
    });
    return sum;
  };

  const proofOf = (observation: Observation, competency: CompetencyId, scored: Scored | null, score: number) => {
    const { lang, own, above, object } = observation;
    const weightOf = (from: 'own' | 'above', stem: string): number =>
      votesFor(lang, from, stem).find(([target]) => target === competency)?.[1] ?? 0;
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
      const weight = learned.perWord * weightOf('own', stem) * count;
      if (weight <= 0) continue;
      const within = proofs.find((proof) => proof.from === 'duty' && !proof.topic && covers(proof.span, span));
      if (isSilent) unproved += weight;
      else if (within) within.weight += weight;
      else (isGeneric ? generic : lone).push({ span, term: word, weight, from: 'duty' });
    }
    const shown: Evidence[] = [...proofs, ...heaviest(lone, proofs)];
    if (shown.length === 0) {
      const [term] = [...above.stems].filter((stem) => weightOf('above', stem) > 0);
      if (term !== undefined) shown.push({ span: object, term, weight: 1, from: 'duty', topic: 'title' });
      else shown.push(...heaviest(generic, []));
    }
    // What only a purpose or an example speaks of earns no label (guide 2.1).
    return unproved > 2 * shown.reduce((sum, { weight }) => sum + weight, 0) ? [] : shareOut(shown, score);
  };

  return {
    secondary: (features) => 1 / (1 + Math.exp(-dot(features, learned.secondary))),
    judge(observation) {
      const sum = sums(observation);
      const most = sum.reduce((a, b) => Math.max(a, b), -Infinity);
      const raised = sum.map((value) => Math.exp(value - most));
      const total = raised.reduce((a, b) => a + b, 0);
      const scoredOf = new Map(observation.ranking.map((scored) => [scored.candidate.competency, scored]));
      const ranking = [...areaOf].flatMap(([competency, area], place): Judged[] => {
        const probability = (raised[place] ?? 0) / total;
        const scored = scoredOf.get(competency) ?? null;
        if (probability < LEAST && scored === null) return [];
        const evidence = proofOf(observation, competency, scored, Math.min(MOST, probability));
        if (evidence.length === 0) return [];
        return [{ candidate: { competency, area, score: scoreOf(evidence), evidence }, scored }];
      });
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
