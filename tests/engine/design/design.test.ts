import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circleOf,
  COUNTING_RULES,
  curriculumHours,
  draftUnits,
  heldByGroup,
  NO_CURRICULUM,
  taughtCompetencies,
  taughtNeeds,
  teachingLevelFor,
  trainingNeeds,
  type AreaId,
  type HeldByGroup,
  type TargetAim,
} from '../../../src/engine/index.ts';
import { framework, id, need, teaches, unit } from './parts.ts';

const aim = (i: number, level: number): TargetAim => ({ competency: id(i), level, wanted: 1, priority: 'essential' });
const role = (name: string, held: readonly number[], participants = 1): HeldByGroup => ({
  id: name,
  participants,
  held: new Map(held.flatMap((level, i) => (level > 0 ? [[id(i), level] as const] : []))),
});

describe('needs', () => {
  it('count roles, or those who take part, with the steps that are lacking: the rule changes the order', () => {
    const audience = [role('many', [3, 1], 20), role('few', [1, 3], 2), role('other', [0, 3], 2)];
    const aims = [aim(0, 3), aim(1, 3)];
    const byRoles = trainingNeeds(aims, audience, 'roles');
    expect(byRoles.map(({ aim: its, scores }) => [its.competency, scores])).toEqual([
      ['c0', { roles: 5, participants: 10 }],
      ['c1', { roles: 2, participants: 40 }],
    ]);
    expect(byRoles[0]).toMatchObject({ concerned: ['few', 'other'], participants: 4, lowest: 0 });
    expect(trainingNeeds(aims, audience, 'participants').map(({ aim: its }) => its.competency)).toEqual(['c1', 'c0']);
  });

  it('that were rated count importance less capacity, never less than nothing', () => {
    const audience = [role('a', [1, 1, 3]), role('b', [1, 1, 3])];
    const table = [
      { competency: id(0), importance: 8, capacity: 3 },
      { competency: id(1), importance: 2, capacity: 7 },
      { competency: id(2), importance: 9, capacity: 1 },
    ];
    const needs = trainingNeeds([aim(0, 3), aim(1, 3), aim(2, 3)], audience, 'roles', table);
    expect(needs.map(({ aim: its, scores }) => [its.competency, scores.roles])).toEqual([
      ['c0', 10],
      ['c2', 0], // everybody holds it
      ['c1', 0],
    ]);
    // Without an audience nobody is counted, and what was rated still tells.
    const ofNobody = trainingNeeds([aim(1, 3), aim(0, 3), aim(2, 3), aim(3, 3)], [], 'roles', table);
    expect(ofNobody.map(({ aim: its }) => its.competency)).toEqual(['c2', 'c0', 'c1', 'c3']);
  });

  it('that were rated come before those that were not: their scales differ', () => {
    const table = [{ competency: id(1), importance: 5, capacity: 4 }];
    const needs = trainingNeeds([aim(0, 5), aim(1, 5)], [role('a', [])], 'roles', table);
    expect(needs.map(({ aim: its, scores }) => [its.competency, scores.roles])).toEqual([
      ['c1', 1],
      ['c0', 5],
    ]);
  });

  it('are taught where somebody lacks them, unless dropped; what is pinned is taught first, at the level set by hand', () => {
    const needs = trainingNeeds([aim(0, 1), aim(1, 3), aim(2, 4), aim(3, 5)], [role('a', [1, 1])], 'roles');
    const curriculum = {
      ...NO_CURRICULUM,
      id: '1',
      audience: [{ id: 'a', role: null, name: 'a', participants: 1, holds: 'nothing' as const, byHand: [] }],
      pinned: [id(1)],
      dropped: [id(3)],
      levels: [{ competency: id(2), level: 'A' as const }],
    };
    expect(taughtNeeds(needs, curriculum)).toEqual([
      { competency: 'c1', level: 'A' },
      { competency: 'c2', level: 'A' },
    ]);
    // Without an audience all that is asked for is taught.
    expect(taughtNeeds(trainingNeeds([aim(0, 1)], [], 'roles'), { ...NO_CURRICULUM, id: '1' })).toHaveLength(1);
  });

  it('start from what a role does, or from nothing, and from what a person said in its place', () => {
    const ofRole = new Map([
      [id(0), 3],
      [id(1), 2],
    ]);
    const group = { id: 'a', role: null, name: '', participants: 4, byHand: [{ competency: id(1), level: 0 }] };
    expect([...heldByGroup({ ...group, holds: 'role' }, ofRole).held]).toEqual([['c0', 3]]);
    expect([...heldByGroup({ ...group, holds: 'nothing' }, ofRole).held]).toEqual([]);
  });

  it('grow with the level asked for and with each role more', () => {
    const held = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(
        fc.array(held, { minLength: 1, maxLength: 4 }),
        held,
        fc.integer({ min: 1, max: 4 }),
        (all, more, level) => {
          const audience = all.map((one, i) => role(`r${i}`, one, i + 1));
          for (const rule of COUNTING_RULES) {
            const score = (rank: number, who: readonly HeldByGroup[]): number =>
              trainingNeeds([aim(0, rank)], who, rule)[0]?.scores[rule] ?? -1;
            expect(score(level + 1, audience)).toBeGreaterThanOrEqual(score(level, audience));
            expect(score(level, [...audience, role('new', more)])).toBeGreaterThanOrEqual(score(level, audience));
          }
        },
      ),
    );
  });
});

const titleOf = (area: AreaId, part: number, parts: number): string => `${area} ${part}/${parts}`;

describe('a draft', () => {
  it('takes needs of one area together, four to a unit at most, the most urgent area first, and covers them all', () => {
    const needs = [need(5, 'M'), ...[0, 1, 2, 3, 4].map((i) => need(i))];
    const units = draftUnits(needs, framework, titleOf);
    expect(units.map(({ title, aims }) => [title, aims.map(({ competency }) => competency)])).toEqual([
      ['b 1/1', ['c5']],
      ['a 1/2', ['c0', 'c1', 'c2']],
      ['a 2/2', ['c3', 'c4']],
    ]);
    expect(new Set(units.map((one) => one.id)).size).toBe(3);
    expect(taughtCompetencies(needs, units).every(({ isCovered, flags }) => isCovered && flags.length === 0)).toBe(
      true,
    );
    expect(units.every(({ objectives, hours }) => objectives.length === 0 && hours.field === 0)).toBe(true);
  });
});

describe('a curriculum', () => {
  it('says what is not taught, not assessed, not high enough, or taught too often', () => {
    const units = [
      unit('1', { aims: [teaches(1, 'A', false), teaches(2, 'I'), teaches(3, 'M')] }),
      ...['2', '3', '4'].map((name) => unit(name, { aims: [teaches(3, 'I')] })),
    ];
    const found = taughtCompetencies([need(0), need(1), need(2), need(3)], units);
    expect(found.map(({ isCovered, flags }) => [isCovered, flags])).toEqual([
      [false, ['uncovered']],
      [false, ['notAssessed']],
      [false, ['belowLevel']],
      [true, ['overTaught']],
    ]);
  });

  it('asks of teaching what involvement asks', () => {
    expect([1, 2, 3, 4, 5].map(teachingLevelFor)).toEqual(['I', 'A', 'A', 'M', 'M']);
  });

  it('finds a circle of prerequisites and names its units', () => {
    const line = [unit('1'), unit('2', { prerequisites: ['1'] }), unit('3', { prerequisites: ['2', 'gone'] })];
    expect(circleOf(line)).toBeNull();
    expect(circleOf([unit('1', { prerequisites: ['3'] }), ...line.slice(1)])).toEqual(['1', '3', '2']);
    expect(circleOf([unit('1', { prerequisites: ['1'] })])).toEqual(['1']);
  });

  it('adds up hours by kind, unit, competency and area, and says what is beyond the budget', () => {
    const units = [
      unit('1', { aims: [teaches(0, 'I'), teaches(5, 'I')], hours: { lecture: 2, practice: 4, field: 0 } }),
      unit('2', { aims: [teaches(0, 'A')], hours: { lecture: 1, practice: 0, field: 3 } }),
      unit('3', { hours: { lecture: 5, practice: 0, field: 0 } }),
    ];
    const hours = curriculumHours(units, framework, 10);
    expect(hours.byKind).toEqual({ lecture: 8, practice: 4, field: 3 });
    expect([hours.total, hours.over]).toEqual([15, 5]);
    expect(hours.byUnit).toEqual([6, 4, 5]);
    expect([...hours.byCompetency]).toEqual([
      ['c0', 7],
      ['c5', 3],
    ]);
    expect([...hours.byArea]).toEqual([
      ['a', 7],
      ['b', 3],
    ]);
    expect([hours.ofNoArea, hours.unsetCount]).toEqual([5, 0]);
    expect(curriculumHours([unit('1', {})], framework, null)).toMatchObject({ unsetCount: 1, ofNoArea: 0 });
    expect(curriculumHours([], framework, null)).toMatchObject({ total: 0, over: null });
    // Tenths of hours leave nothing beyond what they add up to.
    expect(
      curriculumHours([unit('1', { hours: { lecture: 0.1, practice: 0.2, field: 0 } })], framework, 0.3).over,
    ).toBe(0);
  });
});
