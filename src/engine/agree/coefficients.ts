/** How often two readers gave each pair of answers: `table[i][j]` items got answer i of the first, j of the second. */
export type AnswerTable = readonly (readonly number[])[];

/** A coefficient of agreement, at most 1; null where it is not defined, and why. */
export type Coefficient =
  | { readonly value: number; readonly undefinedFor: null }
  | { readonly value: null; readonly undefinedFor: 'no-items' | 'one-answer' };

const NO_ITEMS: Coefficient = { value: null, undefinedFor: 'no-items' };
const ONE_ANSWER: Coefficient = { value: null, undefinedFor: 'one-answer' };
const valued = (value: number): Coefficient => ({ value, undefinedFor: null });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** How often each reader gave each answer. */
function marginsOf(table: AnswerTable): { count: number; first: number[]; second: number[] } {
  const first = table.map(total);
  const second = table.map((_, j) => total(table.map((row) => row[j] ?? 0)));
  return { count: total(first), first, second };
}

/** Items that both readers gave the same answer. */
export const agreedIn = (table: AnswerTable): number => total(table.map((row, i) => row[i] ?? 0));

/** How far apart two answers are, 0 for the same. */
export type Distance = (first: number, second: number) => number;
const SAME_OR_NOT: Distance = (first, second) => Number(first !== second);
/** For answers on an ordered scale: two steps apart is four times as far as one. */
export const SQUARED_STEPS: Distance = (first, second) => (first - second) ** 2;

/**
 * Agreement beyond what two readers would reach by chance, each giving every answer as often as he or she did.
 * @param distance  other than the default it is the weighted kappa
 * @returns  not defined for no items, nor where both gave all items one and the same answer: chance then explains all
 * Source: Cohen (1960), Educational and Psychological Measurement 20: 37–46; weighted: Cohen (1968), Psychological
 * Bulletin 70: 213–220.
 */
export function cohenKappa(table: AnswerTable, distance: Distance = SAME_OR_NOT): Coefficient {
  const { count, first, second } = marginsOf(table);
  if (count === 0) return NO_ITEMS;
  let [observed, expected] = [0, 0];
  for (const [i, row] of table.entries())
    for (const [j, items] of row.entries()) {
      observed += distance(i, j) * items;
      expected += (distance(i, j) * (first[i] ?? 0) * (second[j] ?? 0)) / count;
    }
  return expected === 0 ? ONE_ANSWER : valued(1 - observed / expected);
}

/**
 * Agreement beyond what is reached by chance on items that are hard to tell; unlike kappa it does not fall where nearly
 * all items get the same answer.
 * @param table  with a row and a column for every answer that can be given, also those nobody gave
 * @returns  not defined for no items, nor where there is but one answer to give
 * Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61: 29–48, equation 5.
 */
export function gwetAc1(table: AnswerTable): Coefficient {
  const { count, first, second } = marginsOf(table);
  if (count === 0) return NO_ITEMS;
  if (table.length < 2) return ONE_ANSWER;
  const shares = first.map((items, i) => (items + (second[i] ?? 0)) / (2 * count));
  const byChance = total(shares.map((share) => share * (1 - share))) / (table.length - 1);
  return valued((agreedIn(table) / count - byChance) / (1 - byChance));
}

/** Counts pairs of answers: `pairs` name them by their place. */
export function tableOf(
  pairs: readonly (readonly [first: number, second: number])[],
  answerCount: number,
): AnswerTable {
  const table = Array.from({ length: answerCount }, () => Array<number>(answerCount).fill(0));
  for (const [first, second] of pairs) {
    const row = table[first];
    if (row?.[second] === undefined) throw new RangeError(`no such pair of answers: ${first}, ${second}`);
    row[second]++;
  }
  return table;
}
