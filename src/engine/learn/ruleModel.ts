import { softmax } from '../match/score.ts';
import { minimise } from './minimise.ts';

/** For each target what the rules and the words see of a duty; the right target. */
export interface RuleExample {
  readonly features: readonly (readonly number[])[];
  readonly target: number;
}

const PENALTY = 0.3;
const MOST_STEPS = 200;

/** How much each feature counts, the same for every target: conditional logistic regression. */
export function learnRules(examples: readonly RuleExample[], featureCount: number): Float64Array {
  return minimise(
    (at, gradient) => {
      let loss = 0;
      for (let j = 0; j < at.length; j++) {
        loss += 0.5 * PENALTY * (at[j] ?? 0) ** 2;
        gradient[j] = PENALTY * (at[j] ?? 0);
      }
      for (const { features, target } of examples) {
        const shares = softmax(Float64Array.from(features, (row) => row.reduce((s, x, j) => s + x * (at[j] ?? 0), 0)));
        loss -= Math.log(Math.max(1e-12, shares[target] ?? 0));
        features.forEach((row, t) => {
          const error = (shares[t] ?? 0) - (t === target ? 1 : 0);
          row.forEach((x, j) => (gradient[j] = (gradient[j] ?? 0) + error * x));
        });
      }
      return loss;
    },
    featureCount,
    MOST_STEPS,
  );
}

/** The same with a single yes or no: is the candidate a second label? */
export function learnYesNo(
  examples: readonly { readonly features: readonly number[]; readonly isTrue: boolean }[],
  featureCount: number,
): Float64Array {
  const nothing = Array.from({ length: featureCount }, () => 0);
  return learnRules(
    examples.map(({ features, isTrue }) => ({ features: [nothing, features], target: isTrue ? 1 : 0 })),
    featureCount,
  );
}
