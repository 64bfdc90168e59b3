import { outOfOrder } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CurriculumView } from './curriculumView.ts';

/** What is to be taught, in one sentence. */
export function needsFinding({ needs, taught }: CurriculumView, { curriculum }: Messages): string {
  const countOf = (choice: string): number => needs.filter((need) => need.choice === choice).length;
  return curriculum.needs.finding(taught.length, needs.length, countOf('pinned'), countOf('dropped'));
}

/** The hours and what the budget leaves, in one line; empty where neither is set. */
export function hoursFinding({ hours, curriculum: { hoursBudget } }: CurriculumView, { curriculum }: Messages): string {
  const { units: words } = curriculum;
  if (hours.total === 0 && hoursBudget === null) return words.noHours;
  const rest = hours.over === null ? '' : hours.over > 0 ? words.over(hours.over) : words.left(-hours.over);
  return `${words.total(hours.total, hours.unsetCount)} ${rest}`.trim();
}

/** Units that stand before one of their prerequisites, a sentence each. */
export function orderFindings({ curriculum: { units } }: CurriculumView, { curriculum }: Messages): string[] {
  const { units: words } = curriculum;
  const names = new Map(units.map(({ id, title }, i) => [id, words.of(i + 1, title || words.unnamed)]));
  const name = (id: string): string => names.get(id) ?? id;
  return outOfOrder(units).map(({ unit, before }) => words.outOfOrder(name(unit), name(before)));
}
