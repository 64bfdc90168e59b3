import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCurricula, type ComparedCurriculum, type ComparedNumber } from '../../../src/engine/index.ts';
import { framework, id, need, needs, teaches, unit, units } from './parts.ts';

const curriculum = fc.record({ needs, units });
const swapped = ({ a, b }: ComparedNumber) => ({ a: b, b: a, difference: a - b });
const plain = ({ a, b, difference }: ComparedNumber) => ({ a, b, difference });

describe('two curricula', () => {
  const a: ComparedCurriculum = {
    needs: [need(0, 'M'), need(1, 'A'), need(5, 'I')],
    units: [
      unit('1', { aims: [teaches(0, 'M'), teaches(1, 'A', false)], hours: { lecture: 2, practice: 4, field: 0 } }),
      unit('2', { aims: [teaches(1, 'I'), teaches(6, 'A')], hours: { lecture: 2, practice: 0, field: 0 } }),
    ],
  };
  const b: ComparedCurriculum = {
    needs: [need(1, 'I'), need(2, 'A')],
    units: [
      unit('1', { aims: [teaches(0, 'A'), teaches(1, 'I'), teaches(2, 'M')], hours: { lecture: 3, practice: 0, field: 3 } }), // prettier-ignore
    ],
  };
  const both = compareCurricula(a, b, framework);

  test('are compared by units and by hours of each kind and area', () => {
    expect(both.unitCount).toEqual({ a: 2, b: 1, difference: -1 });
    expect(both.hours).toEqual({ a: 8, b: 6, difference: -2 });
    expect(both.hoursByKind).toEqual({
      lecture: { a: 4, b: 3, difference: -1 },
      practice: { a: 4, b: 0, difference: -4 },
      field: { a: 0, b: 3, difference: 3 },
    });
    expect(both.hoursByArea).toEqual([
      { area: 'a', a: 7, b: 6, difference: -1 },
      { area: 'b', a: 1, b: 0, difference: -1 },
    ]);
  });

  test('tell who covers what is asked, each at its own level, or at the other’s where it does not ask', () => {
    expect(both.covered).toEqual({ both: [], a: [id(0)], b: [id(1), id(2)], neither: [id(5)] });
  });

  test('tell the highest level that each assesses, also of what nobody asks for', () => {
    expect(both.competencies).toEqual([
      { competency: 'c0', asked: { a: 'M', b: null }, reached: { a: 'M', b: 'A' }, covered: 'a' },
      { competency: 'c1', asked: { a: 'A', b: 'I' }, reached: { a: 'I', b: 'I' }, covered: 'b' },
      { competency: 'c2', asked: { a: null, b: 'A' }, reached: { a: null, b: 'M' }, covered: 'b' },
      { competency: 'c5', asked: { a: 'I', b: null }, reached: { a: null, b: null }, covered: 'neither' },
      { competency: 'c6', asked: { a: null, b: null }, reached: { a: 'A', b: null }, covered: null },
    ]);
  });

  test('of which one has nothing yet', () => {
    const none = { needs: [], units: [] };
    expect(compareCurricula(none, none, framework)).toMatchObject({ competencies: [], hoursByArea: [] });
    expect(compareCurricula(none, b, framework).covered).toEqual({ both: [], a: [], b: [id(1), id(2)], neither: [] });
  });

  test('a competency that the framework does not have is left out', () => {
    const strange = { needs: [need(99)], units: [unit('1', { aims: [teaches(99, 'M')] })] };
    expect(compareCurricula(strange, strange, framework).competencies).toEqual([]);
  });
});

test('a curriculum does not differ from itself', () => {
  fc.assert(
    fc.property(curriculum, (one) => {
      const { unitCount, hours, hoursByKind, hoursByArea, covered, competencies } = compareCurricula(
        one,
        one,
        framework,
      );
      for (const { difference } of [unitCount, hours, ...Object.values(hoursByKind), ...hoursByArea])
        expect(difference).toBe(0);
      expect([covered.a, covered.b]).toEqual([[], []]);
      for (const { asked, reached } of competencies) expect([asked.a, reached.a]).toEqual([asked.b, reached.b]);
    }),
  );
});

test('compared the other way round, all is the other way round', () => {
  fc.assert(
    fc.property(curriculum, curriculum, (a, b) => {
      const [there, back] = [compareCurricula(a, b, framework), compareCurricula(b, a, framework)];
      expect(plain(back.hours)).toEqual(swapped(there.hours));
      expect(plain(back.unitCount)).toEqual(swapped(there.unitCount));
      expect(back.hoursByArea.map(plain)).toEqual(there.hoursByArea.map(swapped));
      expect(Object.values(back.hoursByKind).map(plain)).toEqual(Object.values(there.hoursByKind).map(swapped));
      expect(back.covered).toEqual({ ...there.covered, a: there.covered.b, b: there.covered.a });
      expect(back.competencies.map(({ reached }) => reached)).toEqual(
        there.competencies.map(({ reached }) => ({ a: reached.b, b: reached.a })),
      );
    }),
  );
});
