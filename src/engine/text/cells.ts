import { INLINE_BULLET, readMarker } from './markers.ts';

/** A stretch of the cleaned text: a line, or a cell of one. */
export interface RawLine {
  readonly from: number;
  readonly to: number;
}

/** "… des partenaires Profil :": a heading caught at the end of the last item of a list on one line. */
const CAUGHT_HEADING = /[ \t](?=\p{Lu}[\p{L}’']*(?: [\p{Ll}’'][\p{L}’']*){0,4} ?:$)/u;

/** Longest heading caught that way, in characters. */
const HEADING_MAX = 60;

/** A part of a line; `column` where it is a cell of a table's row. */
export interface Cell extends RawLine {
  readonly column: number | null;
}

/** The parts of a line that falls apart: cells of a table row, bullets that copying put side by side. */
export function splitCells(text: string, from: number, to: number): Cell[] {
  const line = text.slice(from, to);
  const marker = readMarker(line);
  const body = marker?.length ?? 0;
  const cuts: number[] = [];
  let isRow = true;
  // Bars at both ends frame the row; one at its begin alone, or two with but one cell, stand beside empty cells.
  const isFramed = line.startsWith('|') && line.trimEnd().endsWith('|') && line.split('|', 4).length === 4;
  if (line.startsWith('|') && line.indexOf('|', 1) > 0) {
    for (let i = 0; i < line.length; i++) if (line.charAt(i) === '|') cuts.push(i, i + 1);
  } else {
    for (const cell of line.matchAll(marker?.kind === 'bullet' ? /\t+| {4,}/g : /\t+| {4,}| \| /g))
      if (cell.index >= body) cuts.push(cell.index, cell.index + cell[0].length);
    const bullets = Array.from(line.matchAll(INLINE_BULLET), (match) => match.index);
    if (bullets.length > 1 || (bullets.length === 1 && marker?.kind === 'bullet'))
      for (const at of bullets) {
        isRow = false;
        const head = Math.max(body, at - HEADING_MAX);
        const caught = CAUGHT_HEADING.exec(line.slice(head, at));
        if (caught && caught.index > 0) cuts.push(head + caught.index, head + caught.index + 1);
        if (at >= body) cuts.push(at, at + 1);
      }
  }
  if (cuts.length === 0) return [{ from, to, column: null }];
  cuts.sort((a, b) => a - b);
  const cells: Cell[] = [];
  let start = 0;
  for (let i = 0; i <= cuts.length; i += 2) {
    const end = cuts[i] ?? line.length;
    if (end > start && line.slice(start, end).trim() !== '')
      cells.push({ from: from + start, to: from + end, column: isRow ? i / 2 - Number(isFramed) : null });
    start = cuts[i + 1] ?? line.length;
  }
  return cells;
}
