import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  blindCopy,
  NO_CURRICULUM,
  bothReadings,
  type CompetencyId,
  differences,
  encodeGold,
  evaluate,
  goldOf,
  type InvolvementId,
  type KeptPosting,
  readSecondReading,
  reviewed,
  type SavedWork,
  type SecondReading,
  settle,
} from '../../../src/engine/index.ts';
import { decodeGoldDuty } from '../../../src/engine/decode/gold.ts';
import { duty, framework, posting } from '../analyse/invented.ts';
import { AT, decide, kept, workOf } from '../review/workOf.ts';

const id = (competency: string): CompetencyId => competency as CompetencyId;
const LINES = ['do water.wells', 'do law.courts', 'head roads.signs', '', 'join water.pumps'];
const mapped = posting(
  'role',
  LINES.map((line, i) => {
    const text = `Dig ${i}.`;
    return duty(i, line, { text, span: [40 * i, 40 * i + text.length] });
  }),
  { text: LINES.map((_, i) => `Dig ${i}.`.padEnd(39)).join('\n') },
);

/** The first reader accepts all but the last duty, of which nothing is said yet. */
const FIRST = [0, 1, 2].reduce<KeptPosting>(
  (now, place) =>
    decide(now, place, { kind: 'accept', competency: mapped.duties[place]?.labels[0]?.competency ?? id('') }),
  decide(kept(mapped), 3, { kind: 'outside' }),
);
const work = workOf([FIRST], {
  terms: [{ term: 'dig', lang: 'fr', competency: id('water.wells'), says: 'for', weight: 1 }],
});
const blind = blindCopy(work);

const add = (competency: string) => ({ kind: 'add', competency: id(competency), words: [0, 3] }) as const;
const level = (involvement: string) => ({ kind: 'level', involvement: involvement as InvolvementId }) as const;

/** The second reader agrees on the first and the fourth, sees another competency in the second and one more in the third. */
function secondReader(given: SavedWork): SavedWork {
  const [first] = given.postings;
  if (!first) throw new RangeError('no posting');
  const verdicts = [
    [0, add('water.wells')],
    [0, level('do')],
    [1, add('roads.bridges')],
    [1, level('join')],
    [2, add('roads.signs')],
    [2, add('law.courts')],
    [2, level('head')],
    [3, { kind: 'outside' }],
  ] as const;
  const read = verdicts.reduce((now, [place, verdict], i) => decide(now, place, verdict, `second-${i}`, 'CD'), first);
  return { ...given, initials: 'CD', postings: [read] };
}
const STAMP = { id: 'reading-1', at: AT };
function readingIn(returned: SavedWork): SecondReading {
  const outcome = readSecondReading(work, returned, STAMP);
  if (!outcome.ok) throw new Error(outcome.notes.map(({ code }) => code).join());
  return outcome.value;
}
const reading = readingIn(secondReader(blind));
const both = bothReadings([FIRST], reading, framework);

describe('a blind copy', () => {
  test('keeps titles, not tags, teams or trainings, which may tell what the first reader thinks', () => {
    const role = mapped.id;
    const { library, team, curricula } = blindCopy({
      ...work,
      team: { target: { title: 'Diggers', aims: [] }, members: [] },
      curricula: [{ ...NO_CURRICULUM, id: '1' }],
      library: { ...work.library, titles: { [role]: 'Digger' }, tags: { [role]: ['all outside'] } },
    });
    expect(library).toMatchObject({ titles: { [role]: 'Digger' }, tags: {} });
    expect({ team, curricula }).toEqual({ team: null, curricula: [] });
  });

  test('shows the duties and nothing of what was said of them', () => {
    const [first] = blind.postings;
    expect(first?.mapped.duties.map(({ text, span }) => ({ text, span }))).toEqual(
      mapped.duties.map(({ text, span }) => ({ text, span })),
    );
    expect(JSON.stringify({ ...blind, library: null })).not.toMatch(/water|law\.|"do"|accept|AB/);
    expect(blind.isBlind).toBe(true);
  });

  test('comes back as a reading', () => {
    expect(reading).toMatchObject({ id: 'reading-1', by: 'CD', postings: [{ posting: 'role' }], settled: [] });
    expect(reading.postings[0]?.decisions).toHaveLength(8);
  });

  test.each([
    ['not blind', { ...secondReader(blind), isBlind: false }, 'reading.not-blind'],
    ['not read', blind, 'reading.no-posting'],
    ['of other work', { ...secondReader(blind), postings: [decide(kept(posting('x', mapped.duties)), 0, add('law.courts'))] }, 'reading.unknown-posting'], // prettier-ignore
  ])('%s: refused, and says why', (_, returned, code) => {
    const outcome = readSecondReading(work, returned, STAMP);
    expect(outcome.ok).toBe(false);
    expect(outcome.notes.map((note) => note.code)).toContain(code);
  });

  test('duties that were cut otherwise are told', () => {
    const cut = { postings: [{ ...FIRST, mapped: { ...mapped, duties: mapped.duties.slice(1) } }] };
    const outcome = readSecondReading(cut, secondReader(blind), STAMP);
    expect(outcome.notes).toEqual([
      { code: 'reading.other-duties', severity: 'warning', values: { posting: 'role', count: 1 } },
    ]);
  });
});

describe('agreement of two readers', () => {
  const agreement = agreementOf(both.duties, framework);

  test('is on the duties that both have read', () => {
    expect([both.duties.length, both.onlyFirst, both.onlySecond]).toEqual([4, 0, 0]);
    const more = decide(FIRST, 4, { kind: 'accept', competency: id('water.pumps') });
    expect(bothReadings([more], reading, framework).onlyFirst).toBe(1);
  });

  test('says of each area who saw it', () => {
    const counts = agreement.areas.map(({ area, both: yes, onlyFirst, onlySecond, neither, prevalence }) => [
      area,
      yes,
      onlyFirst,
      onlySecond,
      neither,
      prevalence, // prettier-ignore
    ]);
    expect(counts).toEqual([
      ['water', 1, 0, 0, 3, 0.25],
      ['roads', 1, 0, 1, 2, 0.375],
      ['law', 0, 1, 1, 2, 0.25],
    ]);
  });

  test('has kappa and AC1 area by area', () => {
    const [water, roads] = agreement.areas;
    expect(water).toMatchObject({ observed: 1, kappa: { value: 1 }, ac1: { value: 1 } });
    // By hand: agreed 0.75, by chance 0.25 × 0.5 + 0.75 × 0.5 = 0.5, for AC1 2 × 0.375 × 0.625.
    expect(roads?.kappa.value).toBeCloseTo(0.5, 10);
    expect(roads?.ac1.value).toBeCloseTo((0.75 - 0.46875) / (1 - 0.46875), 10);
  });

  test('is told for the primary competency, its area and the level', () => {
    expect(agreement.primary).toMatchObject({ count: 4, agreed: 3, observed: 0.75 });
    expect(agreement.primaryArea).toMatchObject({ agreed: 3 });
    // Levels 3-3, 3-1, 4-4. Squared distances: 4 seen; by chance (3·0 + 4·2 + 1·2 … ) / 9.
    expect(agreement.involvement).toMatchObject({ count: 3, agreed: 2 });
    expect(agreement.involvement.kappa.value).toBeCloseTo(1 - 4 / ((2 * 4 + 2 * 1 + 9 + 1) / 3), 10);
  });

  test('of nothing there is none, and it says so', () => {
    const none = agreementOf([], framework);
    expect(none.primary).toEqual({
      count: 0,
      agreed: 0,
      observed: null,
      kappa: { value: null, undefinedFor: 'no-items' },
      ac1: { value: null, undefinedFor: 'no-items' },
    });
    expect(none.areas[0]?.prevalence).toBeNull();
  });
});

describe('differences', () => {
  const settledOnce = settle([], {
    posting: mapped.id,
    duty: [40, 40 + (mapped.duties[1]?.text.length ?? 0)],
    primary: id('roads.bridges'),
    secondary: [id('law.courts')],
    involvement: 'do' as InvolvementId,
  });

  test('are listed with what they are about', () => {
    expect(differences(both.duties, []).map(({ duty: { index }, on, settled }) => ({ index, on, settled }))).toEqual([
      { index: 1, on: { primary: true, secondary: false, involvement: true }, settled: null },
      { index: 2, on: { primary: false, secondary: true, involvement: false }, settled: null },
    ]);
    expect(differences(both.duties, settledOnce)[0]?.settled?.primary).toBe('roads.bridges');
  });

  test('settled ones and what was agreed are duties labelled by people', () => {
    const { duties, openCount } = goldOf(both.duties, settledOnce);
    expect(openCount).toBe(1);
    const lines = encodeGold(duties).trim().split('\n');
    const read = lines.map((line, i) => decodeGoldDuty(JSON.parse(line), framework, `gold:${i + 1}`));
    expect(read).toEqual(duties);
    expect(read.map(({ id: its, primary, secondary }) => [its, primary, secondary])).toEqual([
      ['role-fr-01', 'water.wells', []],
      ['role-fr-02', 'roads.bridges', ['law.courts']],
      ['role-fr-04', null, []],
    ]);
    const said = reviewed(FIRST, framework).duties;
    const evaluation = evaluate(read, (gold) => {
      const labels = said.find(({ text }) => text === gold.text)?.labels.filter(({ review }) => review !== 'rejected');
      const competencies = (labels ?? []).map(({ competency }) => competency);
      return { labels: competencies, involvement: null, candidates: competencies };
    });
    expect(evaluation.counts).toEqual({ duties: 3, labelled: 2, outside: 1 });
  });

  test('settled again, the later word counts', () => {
    const [first] = settledOnce;
    if (!first) throw new RangeError('nothing settled');
    const again = settle(settledOnce, { ...first, primary: null, secondary: [], involvement: null });
    expect(again).toHaveLength(1);
    expect(goldOf(both.duties, again).duties[1]?.primary).toBeNull();
  });
});
