/** Longer first cells are text of their own, not the label of the second. Chosen. */
const LABEL_LENGTH_LIMIT = 40;

/** A table's row as one line: a label with its value, a numbered item, or cells between bars. */
export function rowToLine(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', second, ...more] = filled;
  if (second === undefined) return first;
  if (more.length > 0) return filled.join(' | ');
  if (/^\d{1,3}[.)]?$/.test(first)) return `${first.replace(/[.)]$/, '')}. ${second}`;
  if (first.length > LABEL_LENGTH_LIMIT) return filled.join(' | ');
  return /[:：]$/.test(first) ? `${first} ${second}` : `${first}: ${second}`;
}
