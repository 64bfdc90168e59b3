import { HOUR_KINDS, type CurriculumUnit } from '../../../engine/index.ts';
import { nameOf } from '../curriculumView.ts';
import { levelWord, type CurriculumFacts } from './curriculumFacts.ts';

/** What has been said of one unit, line by line; nothing where nobody has said it. */
export interface UnitParts {
  readonly aims: readonly string[];
  readonly objectives: readonly string[];
  readonly hours: readonly string[];
  readonly before: readonly string[];
}

export function unitParts(unit: CurriculumUnit, { view, messages }: CurriculumFacts): UnitParts {
  const { curriculum } = messages;
  const { units: words } = curriculum;
  return {
    aims: unit.aims.map(
      ({ competency, level, isAssessed }) =>
        `${nameOf(competency, view.index, messages)} – ${levelWord(level, messages)}${isAssessed ? `, ${words.assessed}` : ''}`,
    ),
    objectives: unit.objectives.filter((objective) => objective !== ''),
    hours: HOUR_KINDS.filter((kind) => unit.hours[kind] > 0).map(
      (kind) => `${words.kinds[kind]} ${curriculum.hoursOf(unit.hours[kind])}`,
    ),
    before: view.curriculum.units.flatMap((one, i) =>
      unit.prerequisites.includes(one.id) ? [words.numbered(i + 1)] : [],
    ),
  };
}
