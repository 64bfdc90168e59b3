/** Printable ASCII without quotes and backslash: in a string of a script each is one byte. */
const LETTERS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'.split('');
const BASE = LETTERS.length;
const VALUES = new Map(LETTERS.map((letter, value) => [letter.charCodeAt(0), value]));

/** So many numbers get a letter of their own, where it is not said otherwise; tried out on the lexicon. */
export const USUAL_SINGLES = 36;
/** Numbers that can be told by one letter, if no other is to be told by two. */
export const MOST_SINGLES = BASE - 1;

const letter = (value: number): string => LETTERS[value] ?? '';

/** The last letter opens numbers of four letters, those after the singles numbers of two. */
const firstOfFour = (singles: number): number => singles + (MOST_SINGLES - singles) * BASE;

function packNumber(number: number, singles: number): string {
  const rest = number - firstOfFour(singles);
  if (!Number.isInteger(number) || number < 0 || rest >= BASE ** 3) throw new RangeError(`cannot be packed: ${number}`);
  if (number < singles) return letter(number);
  if (rest < 0) return letter(singles + Math.floor((number - singles) / BASE)) + letter((number - singles) % BASE);
  const high = Math.floor(rest / BASE);
  return letter(MOST_SINGLES) + letter(Math.floor(high / BASE)) + letter(high % BASE) + letter(rest % BASE);
}

/**
 * Whole numbers as text, those below `singles` in one letter each.
 * @throws {RangeError} for what is negative, broken, or above 700,000
 */
export function packNumbers(numbers: readonly number[], singles = USUAL_SINGLES): string {
  return numbers.map((number) => packNumber(number, singles)).join('');
}

/** What `packNumbers` packed. */
export function unpackNumbers(packed: string, singles = USUAL_SINGLES): number[] {
  let at = 0;
  const next = (): number => VALUES.get(packed.charCodeAt(at++)) ?? 0;
  const numbers: number[] = [];
  while (at < packed.length) {
    const lead = next();
    if (lead < singles) numbers.push(lead);
    else if (lead < MOST_SINGLES) numbers.push(singles + (lead - singles) * BASE + next());
    else numbers.push(firstOfFour(singles) + (next() * BASE + next()) * BASE + next());
  }
  return numbers;
}
