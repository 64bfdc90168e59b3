import type { DoubtReport, Judged } from '../evaluate/doubt.ts';
import type { GoldDuty, Prediction } from '../evaluate/gold.ts';
import type { EngineData } from '../engine.ts';
import type { AreaId, CompetencyId, DoubtLimits, LearnedWeights, Target, Votes } from '../model.ts';
import type { Observation } from '../match/observation.ts';
import type { Example, WordModel } from './wordModel.ts';
import { doubtLimits } from '../evaluate/doubt.ts';
import { predictWith } from '../evaluate/evaluate.ts';
import { createJudge, ruleFeatures, RULES } from '../match/judge.ts';
import { createMatcher, secondaryFeatures, SECONDARY_FEATURES } from '../match/matcher.ts';
import { LANGS } from '../model.ts';
import { lexiconTexts } from './lexiconTexts.ts';
import { learnRules, learnYesNo } from './ruleModel.ts';
import { learnWords, sumWords } from './wordModel.ts';

/** A duty to learn from. */
export interface Lesson {
  readonly gold: GoldDuty;
  /**
   * Terms of the lexicon were chosen with this duty in sight: on it they look better than they are, so that it teaches
   * what words say, but not how far terms can be trusted.
   */
  readonly isKnownToLexicon: boolean;
}

/** What was said of a duty by weights that never saw its posting. */
export interface HeldOut extends Judged {
  readonly prediction: Prediction;
}

export interface Learned {
  readonly weights: LearnedWeights;
  /** For each duty unknown to the lexicon what weights say that were learned without its posting, in their order. */
  readonly heldOut: readonly HeldOut[];
  /** The limits that `weights` carries, and what they do to the duties held out. */
  readonly doubt: DoubtReport;
}

const FOLDS = 5;
/** Weights below this cost room and change few labels; the few above the other end travel as that end. */
const KEPT_LEAST = 0.35;
const KEPT_MOST = 4.5;
const OUTSIDE = 'outside';
/** Share of the duties not in doubt whose primary area must be right. */
const SURE_LEAST = 0.95;
/** Doubts nothing. */
const NO_DOUBT: DoubtLimits = { score: 0, lead: 0 };

interface Seen extends Lesson {
  readonly observation: Observation;
  readonly example: Example;
}

/** Learns all weights from labelled duties and from the lexicon's terms, and judges each duty by weights that never saw its posting. */
export function learn(data: Omit<EngineData, 'learned'>, lessons: readonly Lesson[]): Learned {
  const competencies = data.framework.areas.flatMap((area) => area.competencies);
  const areaOf = new Map<CompetencyId, AreaId>(competencies.map(({ id, area }) => [id, area]));
  const targets: Target[] = [...areaOf.keys(), OUTSIDE];
  const placeOf = new Map(targets.map((target, place) => [target, place]));
  const placeFor = (target: Target | null): number => placeOf.get(target ?? OUTSIDE) ?? targets.length - 1;
  const byRules = createMatcher(data.framework, data.lexicon, data.dutyWords, null);

  const seen = lessons.flatMap((lesson): Seen[] => {
    const observation = byRules.observe(lesson.gold);
    if (!observation) return [];
    return [
      {
        ...lesson,
        observation,
        example: { words: wordsOf(observation), target: placeFor(lesson.gold.primary), weight: 1 },
      },
    ];
  });
  const texts = lexiconTexts(data).map(({ words, target, weight }) => ({ words, weight, target: placeFor(target) }));
  const wordsFrom = (from: readonly Seen[]): WordModel =>
    learnWords([...from.map(({ example }) => example), ...texts], targets.length);

  const foldOf = foldsOf(lessons.map(({ gold }) => gold.posting));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    wordsFrom(seen.filter(({ gold }) => foldOf(gold.posting) !== fold)),
  );
  const fresh = seen.filter(({ isKnownToLexicon }) => !isKnownToLexicon);
  // Each duty with what words say of it that were learned without its posting.
  const rulesOf = new Map(
    fresh.map((one) => {
      const words = folds[foldOf(one.gold.posting)];
      const sums = words ? sumWords(prunedOf(words), one.example.words) : [];
      const features = ruleFeatures(one.observation, areaOf);
      return [
        one,
        { features: targets.map((target, t) => [...features(target), sums[t] ?? 0]), target: one.example.target },
      ];
    }),
  );
  const rulesFrom = (from: readonly Seen[]): Float64Array =>
    learnRules(
      from.flatMap((one) => rulesOf.get(one) ?? []),
      RULES.length + 1,
    );
  const weightsOf = (words: WordModel, rules: Float64Array, secondary: readonly number[]): LearnedWeights =>
    assemble(prunedOf(words), rules, secondary, targets);

  const secondariesFrom = (from: readonly Seen[], weightsFor: (one: Seen) => LearnedWeights): readonly number[] => {
    const judges = new Map<LearnedWeights, ReturnType<typeof createJudge>>();
    const examples = from.flatMap((one) => {
      const { gold, observation } = one;
      const weights = weightsFor(one);
      const judge = judges.get(weights) ?? createJudge(weights, areaOf);
      judges.set(weights, judge);
      const { ranking } = judge.judge(observation);
      const primary = ranking.find(({ candidate }) => candidate.competency === gold.primary);
      if (!primary) return [];
      return ranking.flatMap((other) => {
        const features = other === primary ? null : secondaryFeatures(other, primary);
        return features ? [{ features, isTrue: gold.secondary.includes(other.candidate.competency) }] : [];
      });
    });
    return [...learnYesNo(examples, SECONDARY_FEATURES.length)].map(round);
  };

  const inFold =
    (fold: number) =>
    (one: Seen): boolean =>
      foldOf(one.gold.posting) === fold;
  const foldWeights = folds.map((words, fold) =>
    weightsOf(words, rulesFrom(fresh.filter((one) => !inFold(fold)(one))), []),
  );
  const weightsFor = (one: Seen): LearnedWeights => foldWeights[foldOf(one.gold.posting)] ?? foldWeights[0]!; // FOLDS > 0
  const heldOut = foldWeights.flatMap((weights, fold) => {
    const secondary = secondariesFrom(
      fresh.filter((one) => !inFold(fold)(one)),
      weightsFor,
    );
    const matcher = createMatcher(data.framework, data.lexicon, data.dutyWords, { ...weights, secondary });
    const predict = predictWith(matcher);
    return fresh.filter(inFold(fold)).map(({ gold }): HeldOut => ({
      gold,
      prediction: predict(gold),
      match: matcher.matchDuty(gold),
      found: { outside: matcher.outsideScore(gold), candidates: matcher.candidates(gold) },
    }));
  });
  const weights = weightsOf(wordsFrom(seen), rulesFrom(fresh), secondariesFrom(seen, weightsFor));
  const doubt = doubtLimits(heldOut, SURE_LEAST);
  return { weights: { ...weights, doubt: { score: doubt.score, lead: doubt.lead } }, heldOut, doubt };
}

/** Own words by language and stem; those above apart: "fr:stock", "fr:^stock". */
function wordsOf({ lang, own, above }: Observation): Map<string, number> {
  const words = new Map([...own].map(([stem, { count }]) => [`${lang}:${stem}`, count]));
  for (const stem of above.stems) words.set(`${lang}:^${stem}`, above.count);
  return words;
}

/** Deals postings out in the order of their names, so that each run makes the same folds. */
function foldsOf(postings: readonly string[]): (posting: string) => number {
  const order = new Map([...new Set(postings)].sort().map((posting, i) => [posting, i % FOLDS]));
  return (posting) => order.get(posting) ?? 0;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Small weights dropped and the others rounded: what is learned on top must see what will be used. */
function prunedOf({ places, weights, bias }: WordModel): WordModel {
  return {
    places,
    weights: weights.map((weight) => {
      if (Math.abs(weight) < KEPT_LEAST) return 0;
      return Math.round(Math.max(-KEPT_MOST, Math.min(KEPT_MOST, weight)) * 10) / 10;
    }),
    bias: bias.map(round),
  };
}

function assemble(
  { places, weights, bias }: WordModel,
  rules: Float64Array,
  secondary: readonly number[],
  targets: readonly Target[],
): LearnedWeights {
  const perWord = rules[RULES.length] ?? 1;
  const votes = Object.fromEntries(
    LANGS.map((lang) => {
      const of = (isAbove: boolean): Votes =>
        Object.fromEntries(
          [...places].flatMap(([key, place]) => {
            const stem = key.slice(lang.length + 1);
            if (!key.startsWith(`${lang}:`) || stem.startsWith('^') !== isAbove) return [];
            const its = targets.flatMap((target, t): [Target, number][] => {
              const weight = weights[place * targets.length + t] ?? 0;
              return weight === 0 ? [] : [[target, weight]];
            });
            return its.length === 0 ? [] : [[isAbove ? stem.slice(1) : stem, its]];
          }),
        );
      return [lang, { own: of(false), above: of(true) }];
    }),
  ) as LearnedWeights['votes']; // both languages are there
  return {
    votes,
    bias: targets.map((target, t) => [target, bias[t] ?? 0]),
    perWord: round(perWord),
    rules: [...rules].slice(0, RULES.length).map(round),
    secondary,
    doubt: NO_DOUBT,
  };
}
