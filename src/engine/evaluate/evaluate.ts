import type { CompetencyId, Lang } from '../model.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Intervals } from './bootstrap.ts';
import type { GoldDuty, Predict, Prediction } from './gold.ts';
import type { Measures } from './measures.ts';
import type { Tally } from './tally.ts';
import { intervalsOf } from './bootstrap.ts';
import { measuresOf } from './measures.ts';
import { areaOf, emptyTally, tallyDuty } from './tally.ts';

/** Measures of a set of duties, each figure with its 95 % interval over postings. */
export interface MeasuresWithIntervals extends Measures {
  readonly intervals: Intervals;
}

export interface Evaluation extends MeasuresWithIntervals {
  /** null for a language without a duty. */
  readonly byLang: Readonly<Record<Lang, MeasuresWithIntervals | null>>;
  readonly twins: {
    readonly pairs: number;
    /** Share of the pairs with the same primary in both languages; null without a pair. */
    readonly agreement: number | null;
  };
  /** As the accuracies of the same name, but an alternative that can be defended counts as right. */
  readonly withAlternates: {
    readonly areaPrimaryAccuracy: number | null;
    readonly competencyPrimaryAccuracy: number | null;
  };
}

interface Row {
  readonly gold: GoldDuty;
  readonly prediction: Prediction;
}

function measure(rows: readonly Row[]): MeasuresWithIntervals {
  const whole = emptyTally();
  const byPosting = new Map<string, Tally>();
  for (const { gold, prediction } of rows) {
    const tally = byPosting.get(gold.posting) ?? emptyTally();
    byPosting.set(gold.posting, tally);
    tallyDuty(whole, gold, prediction);
    tallyDuty(tally, gold, prediction);
  }
  return { ...measuresOf(whole), intervals: intervalsOf([...byPosting.values()]) };
}

/** The number that ends an id: 9 for "chai-mali-asaco-fr-09". */
function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0]);
}

const placeOf = (posting: string, number: number): string => `${posting}\n${number}`;

/** Each pair once, however its halves name each other; a number that both languages have means the other language's. */
function twinAgreement(rows: readonly Row[]): Evaluation['twins'] {
  const byNumber = new Map<string, Row[]>();
  for (const row of rows) {
    const key = placeOf(row.gold.posting, numberOf(row.gold.id));
    const namesakes = byNumber.get(key);
    if (namesakes) namesakes.push(row);
    else byNumber.set(key, [row]);
  }
  const counted = new Map<Row, Row>();
  let pairs = 0;
  let agreeing = 0;
  for (const row of rows) {
    const { gold, prediction } = row;
    if (gold.twin === null) continue;
    const namesakes = (byNumber.get(placeOf(gold.posting, gold.twin)) ?? []).filter((other) => other !== row);
    const twin = namesakes.find((other) => other.gold.lang !== gold.lang) ?? namesakes[0];
    if (!twin || counted.get(twin) === row) continue;
    counted.set(row, twin);
    pairs++;
    if (twin.prediction.labels[0] === prediction.labels[0]) agreeing++;
  }
  return { pairs, agreement: pairs === 0 ? null : agreeing / pairs };
}

function accepted(gold: GoldDuty): (CompetencyId | null)[] {
  return [gold.primary, ...gold.alternates];
}

function withAlternates(rows: readonly Row[]): Evaluation['withAlternates'] {
  const shareOf = (isRight: (row: Row) => boolean): number | null =>
    rows.length === 0 ? null : rows.filter(isRight).length / rows.length;
  return {
    competencyPrimaryAccuracy: shareOf(({ gold, prediction }) => accepted(gold).includes(prediction.labels[0] ?? null)),
    areaPrimaryAccuracy: shareOf(({ gold, prediction }) => {
      const [first = null] = prediction.labels;
      return accepted(gold).some((right) => (right && areaOf(right)) === (first && areaOf(first)));
    }),
  };
}

/**
 * Compares what an engine says of duties with what people said of them.
 * @param gold  duties in any order; none gives null for every share
 */
export function evaluate(gold: readonly GoldDuty[], predict: Predict): Evaluation {
  const rows = gold.map((duty) => ({ gold: duty, prediction: predict(duty) }));
  const ofLang = (lang: Lang): MeasuresWithIntervals | null => {
    const some = rows.filter((row) => row.gold.lang === lang);
    return some.length === 0 ? null : measure(some);
  };
  return {
    ...measure(rows),
    byLang: { fr: ofLang('fr'), en: ofLang('en') },
    twins: twinAgreement(rows),
    withAlternates: withAlternates(rows),
  };
}

/** A matcher's answers in the form that `evaluate` asks for. */
export function predictWith(matcher: Matcher): Predict {
  return (duty) => {
    const { labels, involvement } = matcher.matchDuty(duty);
    return {
      labels: labels.map((label) => label.competency),
      involvement,
      candidates: matcher.candidates(duty).map((candidate) => candidate.competency),
    };
  };
}
