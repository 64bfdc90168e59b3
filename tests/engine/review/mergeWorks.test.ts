import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  choicesFor,
  type CompetencyId,
  type Curriculum,
  type InvolvementId,
  type KeptPosting,
  mergeWorks,
  NO_CURRICULUM,
  type OwnTerm,
  reviewed,
  type RoleId,
  type SavedWork,
  settleMerge,
  type TeamPlan,
  type Verdict,
  withoutTexts,
  type Zone,
} from '../../../src/engine/index.ts';
import { COMPETENCIES, duty, framework, LEVELS, posting } from '../analyse/invented.ts';
import { decide, kept, workOf } from './workOf.ts';

const id = (competency: string): CompetencyId => competency as CompetencyId;
const role = (name: string): KeptPosting =>
  kept(
    posting(
      name,
      ['do water.wells', 'do law.courts', ''].map((line, i) =>
        duty(i, line, { text: `duty ${i}`, span: [10 * i, 10 * i + 6] }),
      ),
      { text: 'duty 0    duty 1    duty 2' },
    ),
  );
const BASE = decide(role('a'), 0, { kind: 'accept', competency: id('water.wells') }, 'base');
const add = (competency: string): Verdict => ({ kind: 'add', competency: id(competency), words: [0, 4] });
const decisionsIn = (work: SavedWork, place = 0): string[] =>
  (work.postings[place]?.decisions ?? []).map((decision) => decision.id);

const zones = (end: number): readonly Zone[] => [{ span: [0, end], kind: 'duty' }];
const titled = (title: string) => ({ ...workOf([]).library, titles: { ['a' as RoleId]: title } });
const markedAs = (hidden: string[], tags: string[]) =>
  workOf([], {
    library: {
      addedReferences: hidden as RoleId[],
      hidden: hidden as RoleId[],
      titles: {},
      tags: { ['a' as RoleId]: tags },
      notDuplicates: [hidden as RoleId[]],
    },
  });

const team = (headcount: number): TeamPlan => ({
  target: { title: '', aims: [{ competency: id('water.wells'), level: 2, wanted: 2, priority: 'essential' }] },
  members: [{ role: 'a' as RoleId, headcount }],
});

const curriculum = (name: string, hoursBudget: number): Curriculum => ({
  ...NO_CURRICULUM,
  id: name,
  title: name,
  hoursBudget,
});

/** Of one posting with one duty, as an engine of this version mapped it. */
const mappedBy = (version: string, competency: string): KeptPosting =>
  kept({
    ...posting('a', [duty(0, `do ${competency}`, { text: 'duty 0', span: [0, 6] })], { text: 'duty 0' }),
    engine: { version },
  });

describe('two files put together', () => {
  test('what only one has is there', () => {
    const merge = mergeWorks(workOf([BASE]), workOf([role('b'), BASE]));
    expect(merge.merged.postings.map(({ mapped }) => mapped.id)).toEqual(['a', 'b']);
    expect(merge).toMatchObject({ conflicts: [], addedCount: 1 });
  });

  test('who went on from the other has the later word', () => {
    const later = decide(BASE, 0, { kind: 'reject', competency: id('water.wells') }, 'later');
    for (const [a, b] of [
      [BASE, later],
      [later, BASE],
    ] as const) {
      const merge = mergeWorks(workOf([a]), workOf([b]));
      expect(merge.conflicts).toEqual([]);
      expect(decisionsIn(merge.merged)).toEqual(['base', 'later']);
    }
  });

  test('decisions on different duties, and the same decided twice, do not collide', () => {
    const mine = decide(decide(BASE, 1, add('roads.signs'), 'm1'), 2, { kind: 'outside' }, 'm2');
    const theirs = decide(BASE, 2, { kind: 'outside' }, 't1');
    const merge = mergeWorks(workOf([mine]), workOf([theirs]));
    expect(merge.conflicts).toEqual([]);
    expect(new Set(decisionsIn(merge.merged))).toEqual(new Set(['base', 'm1', 'm2', 't1']));
  });

  test('where both went on by themselves they are asked', () => {
    const mine = decide(BASE, 2, add('roads.signs'), 'm1');
    const theirs = decide(BASE, 2, add('law.courts'), 't1');
    const merge = mergeWorks(workOf([mine]), workOf([theirs]));
    expect(merge.conflicts).toMatchObject([
      { kind: 'duty', posting: 'a', duty: [20, 26], mine: [{ id: 'm1' }], theirs: [{ id: 't1' }] },
    ]);
    const settledBy = (choice: Choice): string[] =>
      decisionsIn(settleMerge(merge, workOf([theirs]), new Map([[merge.conflicts[0]?.id ?? '', choice]])));
    expect(decisionsIn(merge.merged)).toEqual(['base', 'm1']);
    expect([settledBy('mine'), settledBy('theirs'), settledBy('both')]).toEqual([
      ['base', 'm1'],
      ['base', 't1'],
      ['base', 'm1', 't1'],
    ]);
  });

  test('zones of theirs come with the duties read by them; two cuts are a conflict', () => {
    const cut = { ...role('a'), zones: zones(6) };
    expect(mergeWorks(workOf([role('a')]), workOf([cut])).merged.postings[0]?.zones).toEqual(zones(6));
    const merge = mergeWorks(workOf([cut]), workOf([{ ...role('a'), zones: zones(5) }]));
    expect(merge.conflicts).toMatchObject([{ id: 'a zones', kind: 'zones' }]);
    const theirs = settleMerge(merge, workOf([{ ...role('a'), zones: zones(5) }]), new Map([['a zones', 'theirs']]));
    expect(theirs.postings[0]?.zones).toEqual(zones(5));
  });

  test('what a later engine said of a posting is taken where I decided nothing, and never over what I reviewed', () => {
    const [old, later] = [mappedBy('0.9.0', 'water.wells'), mappedBy('0.10.0', 'law.courts')];
    const taken = mergeWorks(workOf([old]), workOf([later]));
    expect(taken.merged.postings[0]?.mapped).toEqual(later.mapped);
    expect(taken).toMatchObject({ conflicts: [], later: { takenCount: 1, leftCount: 0 } });

    const mine = decide(old, 0, { kind: 'accept', competency: id('water.wells') }, 'm');
    const left = mergeWorks(workOf([mine]), workOf([later]));
    expect(left.merged.postings[0]).toEqual(mine);
    expect(left).toMatchObject({ conflicts: [], later: { takenCount: 0, leftCount: 1 } });

    // Theirs was reviewed on what the later engine said: it comes as they reviewed it.
    const theirs = decide(later, 0, { kind: 'reject', competency: id('law.courts') }, 't');
    expect(mergeWorks(workOf([old]), workOf([theirs])).merged.postings[0]).toEqual(theirs);
    // Mine is later already: their decisions come to it, nothing else does.
    const own = mergeWorks(workOf([later]), workOf([mine]));
    expect(own.merged.postings[0]?.mapped).toEqual(later.mapped);
    expect(decisionsIn(own.merged)).toEqual(['m']);
    expect(own.later).toEqual({ takenCount: 0, leftCount: 0 });
  });

  test('the same id over another text, a title, a term, a framework are asked about', () => {
    const term: OwnTerm = { term: 'puits', lang: 'fr', competency: id('water.wells'), says: 'for', weight: 1 };
    const other = role('a');
    const mine = workOf([other], { library: titled('A'), terms: [term] });
    const theirs = workOf([{ ...other, mapped: { ...other.mapped, text: 'another' } }], {
      library: titled('B'),
      terms: [{ ...term, says: 'against' }],
      framework: { id: 'other', version: '2', own: null },
    });
    const merge = mergeWorks(mine, theirs);
    expect(merge.conflicts.map(({ kind }) => kind)).toEqual(['framework', 'text', 'title', 'term']);
    expect(merge.merged).toEqual(mine);
    const all = new Map(merge.conflicts.map((conflict) => [conflict.id, 'theirs' as const]));
    expect(settleMerge(merge, theirs, all)).toEqual(theirs);
  });

  test('decisions come in from a file without its texts, the text stays whole on either side', () => {
    const whole = kept({ ...role('a').mapped, text: 'duty 0 ab duty 1 cd duty 2' });
    const theirs = workOf([decide(whole, 1, { kind: 'accept', competency: id('law.courts') }, 'theirs')]);
    const [blank] = withoutTexts(theirs).postings;
    expect(blank?.mapped.text).not.toContain('ab');
    for (const [a, b] of [
      [workOf([whole]), withoutTexts(theirs)],
      [withoutTexts(theirs), workOf([whole])],
    ] as const) {
      const merge = mergeWorks(a, b);
      expect(merge.conflicts).toEqual([]);
      expect(merge.merged.postings[0]?.mapped.text).toBe(whole.mapped.text);
      expect(decisionsIn(merge.merged)).toEqual(['theirs']);
    }
  });

  test('zones that only they drew are taken where nothing of mine hangs on the others, else they are asked about', () => {
    const theirs = workOf([{ ...role('a'), zones: zones(6) }]);
    const taken = mergeWorks(workOf([role('a')]), theirs);
    expect(taken.conflicts).toEqual([]);
    expect(taken.merged.postings[0]?.zones).toEqual(zones(6));
    const asked = mergeWorks(workOf([BASE]), theirs);
    expect(asked.conflicts.map(({ kind }) => kind)).toEqual(['zones']);
    expect(asked.merged.postings[0]?.zones).toBeNull();
    expect(settleMerge(asked, theirs, new Map([['a zones', 'theirs']])).postings[0]?.zones).toEqual(zones(6));
  });

  test('a team that only one has is taken; of two they are asked about', () => {
    const [none, mine, theirs] = [workOf([]), workOf([], { team: team(1) }), workOf([], { team: team(2) })];
    expect(mergeWorks(none, theirs)).toMatchObject({ merged: { team: team(2) }, conflicts: [] });
    expect(mergeWorks(mine, none)).toMatchObject({ merged: { team: team(1) }, conflicts: [] });
    expect(mergeWorks(mine, mine).conflicts).toEqual([]);
    const merge = mergeWorks(mine, theirs);
    expect(merge).toMatchObject({ merged: { team: team(1) }, conflicts: [{ id: 'team', kind: 'team' }] });
    expect(settleMerge(merge, theirs, new Map([['team', 'theirs']])).team).toEqual(team(2));
  });

  test('a curriculum that only one has is taken; of two versions they are asked about', () => {
    const [none, mine, theirs] = [[], [curriculum('a', 1)], [curriculum('a', 2), curriculum('b', 1)]].map((curricula) =>
      workOf([], { curricula }),
    ) as [SavedWork, SavedWork, SavedWork];
    expect(mergeWorks(none, theirs)).toMatchObject({ merged: { curricula: theirs.curricula }, conflicts: [] });
    const merge = mergeWorks(mine, theirs);
    expect(merge.conflicts.map((conflict) => [conflict.kind, conflict.id])).toEqual([['curriculum', 'curriculum a']]);
    expect(merge.merged.curricula).toEqual([curriculum('a', 1), curriculum('b', 1)]);
    const settled = settleMerge(merge, theirs, new Map([['curriculum a', 'theirs']]));
    expect(settled.curricula).toEqual(theirs.curricula);
  });

  test('marks on roles are put together', () => {
    expect(mergeWorks(markedAs(['a', 'b'], ['x']), markedAs(['b', 'c'], ['y', 'x'])).merged.library).toEqual({
      addedReferences: ['a', 'b', 'c'],
      hidden: ['a', 'b', 'c'],
      titles: {},
      tags: { a: ['x', 'y'] },
      notDuplicates: [
        ['a', 'b'],
        ['b', 'c'],
      ],
    });
  });
});

const competency = fc.constantFrom(...COMPETENCIES.map(id));
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ kind: fc.constantFrom('accept' as const, 'reject' as const, 'primary' as const), competency }),
  fc.record({ kind: fc.constant('add' as const), competency, words: fc.constant([0, 4] as const) }),
  fc.record({
    kind: fc.constant('level' as const),
    involvement: fc.constantFrom(...LEVELS.map((level) => level as InvolvementId)),
  }),
  fc.constant({ kind: 'outside' as const }),
);
const steps = fc.array(fc.tuple(fc.nat(2), verdict), { maxLength: 5 });
const after = (from: KeptPosting, by: string, made: readonly (readonly [number, Verdict])[]): KeptPosting =>
  made.reduce((now, [place, what], i) => decide(now, place, what, `${by}${i}`, by), from);
const pairs = fc.tuple(steps, steps, steps).map(([shared, mine, theirs]) => {
  const base = after(role('a'), 'base', shared);
  return [workOf([after(base, 'mine', mine)]), workOf([after(base, 'theirs', theirs)])] as const;
});

const labels = (work: SavedWork) =>
  work.postings.map((one) => reviewed(one, framework).duties.map((read) => read.labels));

describe('whatever two people did', () => {
  test('a file merged with itself is itself', () => {
    fc.assert(
      fc.property(pairs, ([mine]) => {
        expect(mergeWorks(mine, mine)).toMatchObject({ merged: mine, conflicts: [], addedCount: 0 });
      }),
    );
  });

  test('no decision is lost: each is in the merged work or in a conflict', () => {
    fc.assert(
      fc.property(pairs, ([mine, theirs]) => {
        const { merged, conflicts } = mergeWorks(mine, theirs);
        const found = new Set(decisionsIn(merged));
        for (const conflict of conflicts)
          if (conflict.kind === 'duty') for (const one of conflict.theirs) found.add(one.id);
        for (const one of [...decisionsIn(mine), ...decisionsIn(theirs)]) expect(found).toContain(one);
      }),
    );
  });

  test('it does not matter whose file is whose: the same is asked, and settled alike it comes to the same', () => {
    fc.assert(
      fc.property(pairs, ([mine, theirs]) => {
        const [one, other] = [mergeWorks(mine, theirs), mergeWorks(theirs, mine)];
        expect(one.conflicts.map((conflict) => conflict.id).sort()).toEqual(
          other.conflicts.map((conflict) => conflict.id).sort(),
        );
        const all = (choice: Choice) => new Map(one.conflicts.map((conflict) => [conflict.id, choice]));
        expect(labels(settleMerge(one, theirs, all('mine')))).toEqual(labels(settleMerge(other, mine, all('theirs'))));
        for (const conflict of one.conflicts) expect(choicesFor(conflict)).toContain('both');
      }),
    );
  });
});
