import type { Cues } from './cues.ts';
import { senseOf } from './headingSense.ts';
import type { ReadLine } from './readLine.ts';

/** Longest head of a column, in words. */
const HEAD_WORDS_MAX = 5;

type Head = 'beside' | 'number' | 'other';

/** @param namesDuties  another column is headed "Duties": one of fields of work stands beside it */
function headOf(line: ReadLine, cues: Cues, namesDuties = false): Head {
  const words = line.tokens.map((token) => token.text).join(' ');
  const head = cues.columns.get(words === '' ? line.content : words) ?? 'other';
  return head === 'field' ? (namesDuties ? 'beside' : 'other') : head;
}

const isShort = (line: ReadLine | undefined): boolean => line !== undefined && line.tokens.length <= HEAD_WORDS_MAX;

/** Lines `[first, end)` of one row: cells whose columns go up. */
function rowEnd(lines: readonly ReadLine[], first: number): number {
  let end = first + 1;
  for (; end < lines.length; end++) {
    const [before, cell] = [lines[end - 1]?.cell, lines[end]?.cell];
    if (typeof before !== 'number' || typeof cell !== 'number' || cell <= before) break;
  }
  return end;
}

/** The heads of a table whose cells stand one below the other, all behind blank lines or none; may be empty. */
function stackedHeads(lines: readonly ReadLine[], first: number, cues: Cues): Head[] {
  const heads: Head[] = [];
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || !isShort(line) || line.cell !== null || line.marker !== null) break;
    const head = headOf(line, cues);
    // The duties' own head comes first or behind that of the numbers.
    if (head === 'other' && heads.some((known) => known !== 'number')) break;
    if (i > first + 1 && line.gap !== lines[i - 1]?.gap) break;
    heads.push(head);
  }
  return heads;
}

/** Whether heads are those of a table: at least one column stands beside another that may hold duties. */
const isHeadRow = (heads: readonly Head[]): boolean => heads.includes('beside') && heads.includes('other');

/**
 * The lines of tables that stand beside the duties, by the heads of their columns: indicators, results, deadlines.
 * @returns their indices, those of their heads among them
 */
export function findBeside(lines: readonly ReadLine[], cues: Cues): ReadonlySet<number> {
  const beside = new Set<number>();
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (line !== undefined && line.cell === 0) {
      const end = rowEnd(lines, i);
      const row = lines.slice(i, end);
      const namesDuties = row.some((cell) => senseOf(cell, cues)?.kind === 'duties');
      const heads = row.map((cell) => headOf(cell, cues, namesDuties));
      // Heads open a table; "Location" below other labels of a form is none.
      const opensTable = typeof lines[i - 1]?.cell !== 'number' || line.gap;
      if (opensTable && row.every(isShort) && isHeadRow(heads)) {
        i = markRows(lines, i, end, heads, beside, cues);
        continue;
      }
      i = end;
      continue;
    }
    const heads = line === undefined || line.cell !== null ? [] : stackedHeads(lines, i, cues);
    i = isHeadRow(heads) ? markStacked(lines, i, heads, beside, cues) : i + 1;
  }
  return beside;
}

/** Behind a blank line the head of another table: "Skills required". */
const opensAnother = (cell: ReadLine | undefined, cues: Cues): boolean =>
  cell?.gap === true && isShort(cell) && senseOf(cell, cues)?.share === 1;

/** The rows under a head row, to the end of the table. */
function markRows(
  lines: readonly ReadLine[],
  first: number,
  end: number,
  heads: readonly Head[],
  beside: Set<number>,
  cues: Cues,
): number {
  heads.forEach((head, column) => {
    if (head !== 'other') beside.add(first + column);
  });
  let at = end;
  while (at < lines.length && typeof lines[at]?.cell === 'number') {
    if (opensAnother(lines[at], cues)) break;
    const next = rowEnd(lines, at);
    const own = (lines[next - 1]?.cell ?? 0) + 1;
    // A number in a cell of its own became the marker of the next one.
    const shift = heads[0] === 'number' && own < heads.length ? heads.length - own : 0;
    for (let i = at; i < next; i++) {
      const head = heads[(lines[i]?.cell ?? 0) + shift];
      if (head !== undefined && head !== 'other') beside.add(i);
    }
    at = next;
  }
  return at;
}

/** Whether a line stands below a table: a heading of the posting, or a list. */
function isBelow(line: ReadLine, heads: readonly Head[], cues: Cues): boolean {
  if (line.emphasised || (line.marker !== null && heads[0] !== 'number')) return true;
  const sense = headOf(line, cues) === 'other' ? senseOf(line, cues) : null;
  return sense?.share === 1 || (line.content.length >= 5 && line.content === line.content.toUpperCase());
}

/** The cells below stacked heads, in turns; numbers became markers and take no turn. */
function markStacked(
  lines: readonly ReadLine[],
  first: number,
  heads: readonly Head[],
  beside: Set<number>,
  cues: Cues,
): number {
  heads.forEach((head, i) => {
    if (head !== 'other') beside.add(first + i);
  });
  const turns = heads.filter((head) => head !== 'number');
  const hasGaps = lines[first + 1]?.gap === true;
  let at = first + heads.length;
  for (let turn = 0; at < lines.length; at++, turn++) {
    const line = lines[at];
    if (line === undefined || (hasGaps && !line.gap) || isBelow(line, heads, cues)) break;
    if (turns[turn % turns.length] === 'beside') beside.add(at);
  }
  return at;
}
