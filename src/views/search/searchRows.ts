import type { Span } from '../../engine/index.ts';
import type { Find, FindGroup } from '../shared/search/finds.ts';
import type { SearchKind } from '../shared/search/searchKeys.ts';

/** Each kind has its group, in the order shown. */
const GROUPS = [
  { name: 'areas', kind: 'area' },
  { name: 'competencies', kind: 'competency' },
  { name: 'roles', kind: 'role' },
  { name: 'duties', kind: 'duty' },
  { name: 'actions', kind: 'action' },
] as const satisfies readonly { readonly name: string; readonly kind: SearchKind }[];
export type GroupName = (typeof GROUPS)[number]['name'];

export const FILTERS = ['all', ...GROUPS.map(({ name }) => name)] as const;
export type Filter = (typeof FILTERS)[number];

/** Rows of the palette: as many as are read at a glance. */
export const ROW_LIMIT = 10;

/** A kind is left out whose finds hold so little of the query beside those of another. */
const BESIDE_MOST = 0.6;

export interface RowGroup {
  readonly name: GroupName;
  /** Finds in all, of which `hits` are shown. */
  readonly count: number;
  readonly hits: readonly Find[];
}

/** What the page knows of a find and the index does not. */
export interface Finds {
  /** False for what is no more, and for what cannot be done now. */
  isThere(hit: Find): boolean;
  /** Shown after the others of its group. */
  isLater(hit: Find): boolean;
}

/**
 * The finds as they are shown: all kinds share the rows, or one has them alone. Each group gets a row in turn, so that a
 * kind with hundreds of finds does not push out one with a single.
 * @returns  groups that have rows, in their order; hits in theirs
 */
export function groupHits(groups: readonly FindGroup[], filter: Filter, finds: Finds): RowGroup[] {
  const asked = GROUPS.filter(({ name }) => filter === 'all' || filter === name).flatMap(({ name, kind }) =>
    groups.filter((group) => group.kind === kind).map((group) => ({ name, ...group })),
  );
  const least = Math.max(0, ...asked.map(({ share }) => share)) * BESIDE_MOST;
  const found = asked
    .filter(({ share }) => share >= least)
    .map(({ name, count, hits }) => {
      const there = hits.filter((hit) => finds.isThere(hit));
      const [first, later] = [there.filter((hit) => !finds.isLater(hit)), there.filter((hit) => finds.isLater(hit))];
      return { name, count: count - (hits.length - there.length), hits: [...first, ...later] };
    });
  const shares = shareRows(found.map(({ hits }) => hits.length));
  return found
    .map(({ name, count, hits }, i) => ({ name, count, hits: hits.slice(0, shares[i]) }))
    .filter(({ hits }) => hits.length > 0);
}

/** How many rows each group gets, given how many it could fill: one in turn while there are any. */
function shareRows(sizes: readonly number[]): readonly number[] {
  // Each row of each group by its turn: the first rows of all groups, then the second ones.
  const turns = sizes.flatMap((size, group) => Array.from({ length: size }, (_, turn) => ({ turn, group })));
  const given = turns.sort((a, b) => a.turn - b.turn || a.group - b.group).slice(0, ROW_LIMIT);
  return sizes.map((_, group) => given.filter((row) => row.group === group).length);
}

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Words kept before the first mark, so that one sees what it belongs to. */
const LEAD = 40;
const ELLIPSIS = '… ';

/**
 * A sentence from a little before its first mark, where that stands too far behind to be seen; cut between words.
 * @param seen  code units that are surely in view
 */
export function excerptOf(text: string, marks: readonly Span[], seen = 90): Excerpt {
  const [first] = marks;
  if (!first || first[1] <= seen) return { text, marks };
  const start = text.lastIndexOf(' ', Math.max(0, first[0] - LEAD)) + 1;
  if (start === 0) return { text, marks };
  const shift = start - ELLIPSIS.length;
  return {
    text: ELLIPSIS + text.slice(start),
    marks: marks.map(([from, to]): Span => [from - shift, to - shift]),
  };
}
