import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Cues } from './cues.ts';
import { tokensOf } from './phrases.ts';

/** Digits with what may stand between those of one number, or between two numbers. */
const RUN = /(?<![\p{L}\p{N}])(?:[+(]{1,2} ?)?\d(?:[ .()/–-]{0,3}\d)*(?![\p{L}\p{N}])/gu;
/** Fewest digits of a number in full. */
const DIGITS_MIN = 7;
/** "00", a country and a number; a shorter run that begins like this is a number with zeros before it. */
const ZEROS_DIGITS_MIN = 12;

/** "97 12 34 56": four pairs or more, as French-speaking countries write numbers. */
const PAIRS = /(?<!\d)\d\d(?:[ .–-]{1,3}\d\d){3,}(?!\d)/;
/** "0712 345 678": with its trunk zero. */
const TRUNK = /^0\d{2,3}(?:[ .-]\d{2,3}){2,4}$/;
/** "(202) 555-0123" without its brackets. */
const AMERICAN = /^\d{3}[ -]\d{3}-\d{4}$/;
/** "1 200 000", "+12.500.000" */
const AMOUNT = /^\+? ?\d{1,3}(?:[ .]\d{3}){0,2}[ .]000$/;
/** A day, or two years: "12/05/2025", "2025-05-12", "2025-2028". */
const DATE =
  /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d$|^(?:19|20)\d\d[ ./–-]\d\d[ ./–-]\d\d$|^(?:19|20)\d\d ?[ /–-] ?(?:19|20)\d\d$/;

const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** Whether a number is one of a telephone by the way it is written. */
function isPhone(number: string): boolean {
  const plain = number.replace(/[()]/g, '');
  if (digitCount(plain) <= DIGITS_MIN || AMOUNT.test(plain) || DATE.test(plain)) return false;
  if (/^00 ?[1-9]/.test(plain)) return digitCount(plain) >= ZEROS_DIGITS_MIN || PAIRS.test(plain);
  return plain.startsWith('+') || PAIRS.test(plain) || TRUNK.test(plain) || AMERICAN.test(plain);
}

/** Whether a number behind a label such as "Tél." is one of a telephone. */
const isPhoneByLabel = (number: string): boolean =>
  digitCount(number) >= DIGITS_MIN && !AMOUNT.test(number) && !DATE.test(number);

/** What a run holds between its slashes: numbers in full, each with the short parts beside it ("97 12 34 56/57"). */
function numbersIn(run: string): Span[] {
  const numbers: { from: number; to: number; isFull: boolean }[] = [];
  for (const { 0: part, index } of run.matchAll(/[^/]+/g)) {
    const from = index + part.length - part.trimStart().length;
    const to = index + part.trimEnd().length;
    const isFull = digitCount(part) >= DIGITS_MIN;
    const last = numbers[numbers.length - 1];
    if (last === undefined || (last.isFull && isFull)) numbers.push({ from, to, isFull });
    else {
      last.to = to;
      last.isFull ||= isFull;
    }
  }
  return numbers.map(({ from, to }): Span => [from, to]);
}

/** The words right before a number, on its line or, where it begins one, on the line above. */
function isLabelled(text: string, at: number, { phoneLabels }: Cues): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd();
  const tokens = tokensOf(fold(before.slice(before.lastIndexOf('\n') + 1)));
  return tokens.slice(-3).some((token) => phoneLabels.has(token.text));
}

/** "… / …", "… or …": between two numbers of one person. */
const BETWEEN = /^[\s,;/&()-]*(?:\p{L}{1,3}\s)?$/u;

/** Telephone numbers: international, in pairs, with a trunk zero, behind a label such as "Tél." or another number. */
export function findPhones(text: string, cues: Cues): Span[] {
  const found: Span[] = [];
  let last = -Infinity; // where the last number found ends
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (digitCount(run) < DIGITS_MIN) continue;
    const hasLabel = isLabelled(text, index, cues);
    for (const [from, to] of numbersIn(run)) {
      const isNext = index + from - last <= 12 && BETWEEN.test(text.slice(last, index + from));
      const number = run.slice(from, to);
      const isMeant = hasLabel || isNext ? isPhoneByLabel(number) : false;
      if (!isMeant && !isPhone(number) && !number.split('/').some(isPhone)) continue;
      const start = index + from + (number.startsWith('(') && !number.includes(')') ? 1 : 0);
      last = index + to;
      found.push([start, last]);
    }
  }
  return found;
}
