import type { Region } from '../../charts/twoCircles/regionPaths.ts';

/** A part of the circles, or what was found in neither role. */
export type SetName = Region | 'neither';

/** The headings that one can be led to. */
export const PART_IDS = { rows: 'compare-rows', lists: 'compare-lists', wording: 'compare-wording' } as const;

/** Where the number of a set leads. */
export const listId = (set: SetName): string => `compare-list-${set}`;

/** Leads to a heading: focus for the keyboard and the screen reader, the page for the eye, a folded list opened. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id);
  const folded = heading?.parentElement?.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
