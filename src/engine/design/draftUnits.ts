import type { AreaId, Framework } from '../model.ts';
import type { CurriculumUnit, TeachingNeed, UnitHours } from './curriculum.ts';

const UNIT_AIMS_MOST = 4;
const NO_HOURS: UnitHours = { lecture: 0, practice: 0, field: 0 };

/** The units that needs of one area are shared out to: as few as can be, none with more than four, as even as can be. */
function shared<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / UNIT_AIMS_MOST);
  return Array.from({ length: count }, (_, i) =>
    items.slice(Math.round((i * items.length) / count), Math.round(((i + 1) * items.length) / count)),
  );
}

/**
 * A first draft: needs of one area go together, in the order of the framework, at most four to a unit; areas in the order
 * of their most urgent need. Nothing is invented: hours, methods and words are left empty.
 * @param needs    the most urgent first
 * @param titleOf  names the unit of an area, of which it is the `part`th of `parts`
 */
export function draftUnits(
  needs: readonly TeachingNeed[],
  { areas }: Framework,
  titleOf: (area: AreaId, part: number, parts: number) => string,
): CurriculumUnit[] {
  const asked = new Map(needs.map((need, place) => [need.competency, { ...need, place }]));
  return areas
    .map(({ id, competencies }) => ({ id, needs: competencies.flatMap((one) => asked.get(one.id) ?? []) }))
    .filter((area) => area.needs.length > 0)
    .sort((a, b) => Math.min(...a.needs.map(({ place }) => place)) - Math.min(...b.needs.map(({ place }) => place)))
    .flatMap((area) =>
      shared(area.needs).map((group, i, parts): CurriculumUnit => ({
        id: `${area.id}-${i + 1}`,
        title: titleOf(area.id, i + 1, parts.length),
        aims: group.map(({ competency, level }) => ({ competency, level, isAssessed: true })),
        objectives: [],
        content: '',
        method: '',
        assessment: '',
        hours: NO_HOURS,
        prerequisites: [],
      })),
    );
}
