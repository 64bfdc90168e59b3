import type { Label } from '../model.ts';
import type { GoldDuty } from './gold.ts';

/** Labels of like score: how many there are, what they promise and how often they are right. */
export interface Bin {
  /** Scores from here up to the next bin's. */
  readonly from: number;
  readonly labelCount: number;
  readonly meanScore: number;
  /** Share of the labels that people gave too, as primary or secondary. */
  readonly rightShare: number;
}

export interface Calibration {
  /** Tenths of the scale, those without a label left out. */
  readonly bins: readonly Bin[];
  /**
   * Mean distance between promise and truth over all labels, 0–1; null without a label.
   * Source: expected calibration error, Guo et al. (2017), On Calibration of Modern Neural Networks.
   */
  readonly expectedError: number | null;
}

export interface Judgement {
  readonly gold: GoldDuty;
  readonly labels: readonly Label[];
}

const BIN_COUNT = 10;

/** Whether a label shown at 0.8 is right in about 80 % of cases. */
export function calibrationOf(judgements: readonly Judgement[]): Calibration {
  const sums = Array.from({ length: BIN_COUNT }, () => ({ count: 0, score: 0, right: 0 }));
  let total = 0;
  for (const { gold, labels } of judgements)
    for (const { competency, score } of labels) {
      const bin = sums[Math.min(BIN_COUNT - 1, Math.floor(score * BIN_COUNT))];
      if (!bin) continue;
      total++;
      bin.count++;
      bin.score += score;
      if (gold.primary === competency || gold.secondary.includes(competency)) bin.right++;
    }
  const bins = sums.flatMap(({ count, score, right }, i): Bin[] =>
    count === 0
      ? []
      : [{ from: i / BIN_COUNT, labelCount: count, meanScore: score / count, rightShare: right / count }],
  );
  const error = bins.reduce((sum, bin) => sum + bin.labelCount * Math.abs(bin.meanScore - bin.rightShare), 0);
  return { bins, expectedError: total === 0 ? null : error / total };
}
