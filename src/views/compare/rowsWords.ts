import type { Framework, InvolvementLevel } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PairMeasure } from '../../state/compareQuery.ts';
import { gapOf, type AreaGroup, type UnitUse } from './unitRows.ts';

export function levelAt(framework: Framework, rank: number | null): InvolvementLevel | null {
  return framework.involvement.find((level) => level.rank === rank) ?? null;
}

/** "2 Support, 3 duties", or that the role does not mention it. */
export function sayUse(use: UnitUse, side: 0 | 1, framework: Framework, { compare, shell, format }: Messages): string {
  const level = levelAt(framework, use.levels[side]);
  if (!level) return shell.words.none;
  return compare.rows.sayDuties(shell.words.level(level.rank, level.label[format.lang]), use.dutyCounts[side]);
}

/** What the rows say, in a sentence: the widest gap, and in how many areas each role goes further. */
export function rowsFinding(
  groups: readonly AreaGroup[],
  measure: PairMeasure,
  { compare, format }: Messages,
  titles: readonly [string, string],
): string {
  const gaps = groups.map((group) => ({ group, gap: gapOf(group.values) }));
  const countWhere = (holds: (gap: number, group: AreaGroup) => boolean): number =>
    gaps.filter(({ gap, group }) => holds(gap, group)).length;
  const [first, second] = [countWhere((gap) => gap > 0), countWhere((gap) => gap < 0)];
  const unused = countWhere((_, { levels }) => levels[0] === null && levels[1] === null);
  const equal = groups.length - first - second - unused;
  if (unused === groups.length) return compare.rows.finding.nothing;
  if (measure === 'presence') return compare.rows.finding.presence(equal, first, second, unused, ...titles);
  const widest = Math.max(0, ...gaps.map(({ gap }) => Math.abs(gap)));
  const areas = gaps.filter(({ gap }) => Math.abs(gap) === widest).map(({ group }) => group.area.label[format.lang]);
  return compare.rows.finding[measure](widest, areas, first, second, equal, ...titles);
}
