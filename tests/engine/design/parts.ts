import fc from 'fast-check';
import {
  TEACHING_LEVELS,
  type AreaId,
  type CompetencyId,
  type CurriculumUnit,
  type Framework,
  type TeachingNeed,
  type UnitAim,
} from '../../../src/engine/index.ts';

/** Competencies of `framework` are 0 to 6. */
export const id = (i: number): CompetencyId => `c${i}` as CompetencyId;
const COUNT = 7;

/** A framework with so many competencies in each area. */
export const frameworkOf = (sizes: readonly number[]): Framework => {
  let next = 0;
  const areas = sizes.map((size, i) => ({
    id: String.fromCharCode(97 + i) as AreaId,
    competencies: Array.from({ length: size }, () => ({ id: id(next++) })),
  }));
  return { areas } as unknown as Framework; // no word of it is read here
};
export const framework = frameworkOf([5, 2]);

export const need = (i: number, level: TeachingNeed['level'] = 'A'): TeachingNeed => ({ competency: id(i), level });
export const teaches = (i: number, level: TeachingNeed['level'], isAssessed = true): UnitAim => ({
  competency: id(i),
  level,
  isAssessed,
});
export const unit = (name: string, part: Partial<CurriculumUnit> = {}): CurriculumUnit => ({
  id: name,
  title: name,
  aims: [],
  objectives: [],
  content: '',
  method: '',
  assessment: '',
  hours: { lecture: 0, practice: 0, field: 0 },
  prerequisites: [],
  ...part,
});

const competency = fc.integer({ min: 0, max: COUNT - 1 }).map(id);
const level = fc.constantFrom(...TEACHING_LEVELS);
const ofCompetency = (one: { readonly competency: CompetencyId }): CompetencyId => one.competency;
const hours = fc.integer({ min: 0, max: 40 });

/** Any needs and units, each competency at most once. */
export const needs = fc.uniqueArray(fc.record({ competency, level }), { selector: ofCompetency });
export const anyAim = fc.record({ competency, level, isAssessed: fc.boolean() });
export const anyUnit = fc
  .record({
    id: fc.uuid(),
    aims: fc.uniqueArray(anyAim, { selector: ofCompetency }),
    hours: fc.record({ lecture: hours, practice: hours, field: hours }),
  })
  .map(({ id: name, ...part }) => unit(name, part));
export const units = fc.uniqueArray(anyUnit, { selector: (one) => one.id, maxLength: 6 });
