/** Longest value of a field, in characters: one line of a table. */
const VALUE_MAX = 160;

/** A text cut to the length of one line: at the end of a clause where one is near, else between two words. */
export function shorten(text: string): string {
  const whole = text.trim();
  if (whole.length <= VALUE_MAX) return whole;
  const head = whole.slice(0, VALUE_MAX);
  const clause = Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf(' ('));
  return head.slice(0, clause > VALUE_MAX / 2 ? clause : head.lastIndexOf(' ')).trimEnd();
}

/** A text without blanks and marks of pause at its end. */
export function withoutPause(text: string): string {
  let end = text.length;
  while (end > 0 && ' .;,:'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
