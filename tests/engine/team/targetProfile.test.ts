import { describe, expect, it } from 'vitest';
import {
  aimsOfArea,
  aimsOfRoles,
  profileRole,
  together,
  type CompetencyId,
  type TargetAim,
} from '../../../src/engine/index.ts';
import { duty, framework, posting } from '../analyse/invented.ts';

const profileOf = (...duties: string[]) =>
  profileRole(posting('a', duties.map((line, i) => duty(i, line))), framework, 'all'); // prettier-ignore
const said = (aims: readonly TargetAim[]) =>
  aims.map(({ competency, level, wanted, priority }) => [competency, level, wanted, priority]);
const aim = (competency: string, level: number, wanted = 1, priority: TargetAim['priority'] = 'desirable') => ({
  competency: competency as CompetencyId,
  level,
  wanted,
  priority,
});
const levelIn = (aims: readonly TargetAim[]) => aims.find(({ competency }) => competency === 'water.wells')?.level;

describe('a target', () => {
  it('from several roles asks for each competency at the highest level of any, in framework order', () => {
    const [one, other] = [profileOf('do water.wells'), profileOf('head water.wells', 'do law.courts')];
    const both = aimsOfRoles([one, other], framework);
    expect(both).toEqual(aimsOfRoles([other, one], framework));
    const order = framework.areas.flatMap(({ competencies }) => competencies.map(({ id }) => id));
    expect(both.map(({ competency }) => competency)).toEqual(
      order.filter((id) => both.some(({ competency }) => competency === id)),
    );
    expect(levelIn(both)).toBe(levelIn(aimsOfRoles([other], framework)));
    expect(levelIn(aimsOfRoles([one], framework))).toBeLessThan(levelIn(both) ?? 0);
    expect(both.map(({ wanted, priority }) => [wanted, priority])).toEqual(both.map(() => [2, 'essential']));
    expect(aimsOfRoles([], framework)).toEqual([]);
  });

  it('from an area asks for all of it', () => {
    const [area] = framework.areas;
    const aims = area ? aimsOfArea(area, framework) : [];
    expect(aims.map(({ competency }) => competency)).toEqual(area?.competencies.map(({ id }) => id));
    expect(new Set(aims.map(({ priority }) => priority))).toEqual(new Set(['essential']));
  });

  it('put together asks for the most of each, and for nothing that the framework does not have', () => {
    const most = framework.involvement.length;
    const first = framework.areas[0]?.competencies[0]?.id ?? '';
    expect(said(together([aim(first, 1, 3), aim('no.such', 1), aim(first, 99, 1, 'essential')], framework))).toEqual([
      [first, most, 3, 'essential'],
    ]);
  });
});
