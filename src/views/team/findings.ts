import type { NeedCoverage, SmallestAddition } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameOf } from './coverageSeries.ts';
import { lostBy, thinnest, type TeamView } from './teamView.ts';

/** What the team covers, in one sentence. */
export function findingOf(view: TeamView, { team: words }: Messages): string {
  const countOf = (cover: string): number => view.now.filter((one) => one.cover === cover).length;
  return words.finding(view.now.length, countOf('covered'), countOf('fragile'), countOf('none'), view.vacantCount);
}

/** More than these are counted: the lists below name them all. */
const NAMED_MOST = 3;

/** What follows from it: what vacancies take away, or where a full cover is thinnest; empty where neither is to say. */
export function consequenceOf(view: TeamView, messages: Messages): string {
  const words = messages.team;
  const names = (found: readonly NeedCoverage[]): string[] => found.map((one) => nameOf(one, view, messages));
  if (view.vacantCount > 0) {
    const lost = lostBy(view);
    return lost.length > 0 ? words.lost(lost.length, names(lost.slice(0, NAMED_MOST))) : words.nothingLost;
  }
  const isAllCovered = view.now.length > 0 && view.now.every(({ cover }) => cover === 'covered');
  return isAllCovered ? words.allCovered(names(thinnest(view))) : '';
}

/** What the search for an addition came to. */
export function sizeOf(found: SmallestAddition, { team }: Messages): string {
  const { addition: words } = team;
  const [first] = found.additions;
  if (!first || first.added.length === 0) return found.outOfReach.length > 0 ? words.nothingHelps : words.nothing;
  const moved = first.freed.reduce((sum, { posts }) => sum + posts, 0);
  return words.size(first.hires, moved, found.isProven);
}

/** What no candidate brings, in one sentence; empty where there is nothing of the kind. */
export function outOfReachOf(
  { outOfReach }: SmallestAddition,
  { index }: TeamView,
  { team, format }: Messages,
): string {
  if (outOfReach.length === 0) return '';
  return team.addition.outOfReach(outOfReach.map((id) => index.competencies.get(id)?.label[format.lang] ?? id));
}
