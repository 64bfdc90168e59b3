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
  return `${words.total(hours.total)} ${rest}`.trim();
}

/** Units that stand before one of their prerequisites, a sentence each. */
export function outOfOrder({ curriculum: { units } }: CurriculumView, { curriculum }: Messages): string[] {
  const { units: words } = curriculum;
  const placeOf = new Map(units.map(({ id }, i) => [id, i]));
  const name = (place: number): string => words.of(place + 1, units[place]?.title || words.unnamed);
  return units.flatMap(({ prerequisites }, i) =>
    prerequisites.flatMap((before) => {
      const place = placeOf.get(before);
      return place !== undefined && place > i ? [words.outOfOrder(name(i), name(place))] : [];
    }),
  );
}
