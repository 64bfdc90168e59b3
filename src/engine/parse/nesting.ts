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

/** Deepest nesting by numbers that begin again; more is a text that only counts. */
const DEPTH_MAX = 12;

interface Open {
  readonly rank: number;
  readonly style: string;
  readonly indent: number;
  readonly path: readonly number[];
}

/** "4.2" stands beside "4.1" and after "3.9"; numbers that are no such step forward belong to a list of their own. */
function isNext(before: readonly number[], path: readonly number[]): boolean {
  const at = path.length - 1;
  if (at < 0 || before.length <= at) return false;
  return path.slice(0, at).every((number, i) => number === before[i]) && path[at] === (before[at] ?? 0) + 1;
}
const isWithin = (path: readonly number[], outer: readonly number[]): boolean =>
  path.length > outer.length && outer.every((number, i) => number === path[i]);

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
    const { style, path } = marker;
    const rank = rankOf(marker);
    // Nearest first: a list may use the same bullet on two levels of indentation.
    const isSame = (item: Open): boolean => item.style === style && Math.abs(item.indent - indent) <= 1;
    let at = open.length - 1;
    while (at >= 0 && !open.slice(at, at + 1).some(isSame)) at--;
    const number = path[path.length - 1] ?? 0;
    if (at >= 0 && path.length === 1 && number > 0) {
      const goesOn = open.map((item, i) => (isSame(item) && isNext(item.path, path) ? i : -1)).filter((i) => i >= 0);
      // Numbers that begin again lie within the one before; those that go on belong to the innermost list they fit.
      if (goesOn.length > 0) at = goesOn[goesOn.length - 1] ?? at;
      else if (number === 1 && open[at]?.path[0] !== 1 && open.length < DEPTH_MAX) {
        open = [...open, { style, indent, rank, path }];
        return open.length;
      }
    }
    // A PDF indents the items of one list unevenly: the same marker on the last level, a little off.
    if (at < 0 && open[open.length - 1]?.style === style && indent <= (open[open.length - 1]?.indent ?? 0))
      at = open.findIndex((item) => item.style === style);
    if (at < 0) {
      const isOutside = (item: Open): boolean => {
        if (indent < item.indent) return true;
        if (indent > item.indent + 1) return false;
        // "1." under "3.1" begins a list; "3.2" behind it does not lie within it.
        if (path.length > 0 && item.path.length > path.length) return isNext(item.path, path);
        if (path.length > 1 && item.path.length > 0) return !isWithin(path, item.path);
        return rank < item.rank;
      };
      while (open.some((item, i) => i === open.length - 1 && isOutside(item))) open.pop();
      at = open.length;
    }
    open = [...open.slice(0, at), { style, indent, rank, path }];
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
