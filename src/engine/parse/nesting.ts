import type { Marker } from '../text/markers.ts';
import type { TextLine } from '../text/normalise.ts';

/**
 * The usual order of numbering, outermost first: I. A. 1. a) i. •. A marker that outranks what is open does not lie under it.
 */
const RANKS = ['I', 'A', 'n', 'a', 'i'];

function rankOf({ kind, style, path }: Marker): number {
  if (kind === 'bullet') return RANKS.length;
  const rank = RANKS.findIndex((sign) => style.includes(sign));
  return rank + Math.max(0, path.length - 1) / 10;
}

interface Open {
  readonly rank: number;
  readonly style: string;
  readonly indent: number;
}

/**
 * How deep each line lies in lists: 0 for what is no list item, 1 for the outermost items, and so on. A marker that is
 * already open takes its place again; a new one, or the same one further in, goes a level deeper.
 */
export function levelsOf(lines: readonly TextLine[]): number[] {
  let open: Open[] = [];
  return lines.map(({ marker, indent }) => {
    if (marker === null) {
      open = [];
      return 0;
    }
    const { style } = marker;
    const rank = rankOf(marker);
    // Nearest first: a list may use the same bullet on two levels of indentation.
    let at = open.length - 1;
    while (at >= 0 && !(open[at]?.style === style && Math.abs((open[at]?.indent ?? 0) - indent) <= 1)) at--;
    // A PDF indents the items of one list unevenly: the same marker on the last level, a little off.
    if (at < 0 && open[open.length - 1]?.style === style && indent <= (open[open.length - 1]?.indent ?? 0))
      at = open.findIndex((item) => item.style === style);
    if (at < 0) {
      const isOutside = ({ indent: from, rank: above }: Open): boolean =>
        indent < from || (indent <= from + 1 && rank < above);
      while (open.some((item, i) => i === open.length - 1 && isOutside(item))) open.pop();
      at = open.length;
    }
    open = [...open.slice(0, at), { style, indent, rank }];
    return at + 1;
  });
}

/** Index behind the last line that lies under line `at`. */
export function endOfChildren(levels: readonly number[], at: number): number {
  const level = levels[at] ?? 0;
  let end = at + 1;
  if (level === 0) return end;
  while ((levels[end] ?? 0) > level) end++;
  return end;
}
