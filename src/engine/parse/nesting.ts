import type { TextLine } from '../text/normalise.ts';

interface Open {
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
    // Nearest first: a list may use the same bullet on two levels of indentation.
    let at = open.length - 1;
    while (at >= 0 && !(open[at]?.style === style && Math.abs((open[at]?.indent ?? 0) - indent) <= 1)) at--;
    // A PDF indents the items of one list unevenly: the same marker on the last level, a little off.
    if (at < 0 && open[open.length - 1]?.style === style && indent <= (open[open.length - 1]?.indent ?? 0))
      at = open.findIndex((item) => item.style === style);
    if (at < 0) {
      while (open.length > 0 && indent < (open[open.length - 1]?.indent ?? 0)) open.pop();
      at = open.length;
    }
    open = [...open.slice(0, at), { style, indent }];
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
