import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  type AreaId,
  type CompetencyId,
  createEngine,
  decodeOwnFramework,
  editFramework,
  encodeOwnFramework,
  type FrameworkEdit,
  type OwnFramework,
  sharedTerms,
  unusableTerms,
  withOwnFramework,
} from '../../src/engine/index.ts';

const { data } = loadCatalogue();
const ours: OwnFramework = { framework: data.framework, lexicon: data.lexicon };
const [first, second] = ours.framework.areas;
if (!first || !second) throw new TypeError('fewer than two areas');
const [one, two] = first.competencies;
if (!one || !two) throw new TypeError('fewer than two competencies');

const idsOf = ({ framework }: OwnFramework) => framework.areas.map(({ id }) => id);
const competenciesOf = ({ framework }: OwnFramework, area: AreaId) =>
  framework.areas.find(({ id }) => id === area)?.competencies.map(({ id }) => id) ?? [];
const termsOf = ({ lexicon }: OwnFramework, competency: CompetencyId) => ({
  fr: lexicon.fr.filter((entry) => entry.competency === competency).map(({ term }) => term),
  en: lexicon.en.filter((entry) => entry.competency === competency).map(({ term }) => term),
});
const water = {
  label: { fr: 'Forages', en: 'Boreholes' },
  definition: { fr: '', en: '' },
  terms: { fr: ['pompe à motricité humaine'], en: ['hand pump'] },
} as const;
const adding: FrameworkEdit = { kind: 'addCompetency', area: first.id, ...water };
const edited = (...edits: readonly FrameworkEdit[]): OwnFramework =>
  edits.reduce((own, edit) => editFramework(own, edit), ours);

describe('a framework that is edited', () => {
  test('has other words for an area, whose id stays', () => {
    const label = { fr: 'Pilotage', en: '' };
    const next = edited({ kind: 'changeArea', area: first.id, label, definition: { fr: 'Ce que…', en: 'What…' } });
    expect(next.framework.areas[0]).toEqual({
      ...first,
      label: { fr: 'Pilotage', en: 'Pilotage' },
      definition: { fr: 'Ce que…', en: 'What…' },
    });
  });

  test('has other terms for a competency: those that stay keep their weight, others are new or gone', () => {
    const before = ours.lexicon.fr.filter(({ competency }) => competency === one.id);
    const kept = before[1];
    const next = edited({
      kind: 'changeCompetency',
      competency: one.id,
      label: one.label,
      definition: one.definition,
      terms: { fr: [kept?.term ?? '', ' feuille de route ', '', 'feuille de route'], en: [] },
    });
    expect(next.lexicon.fr.filter(({ competency }) => competency === one.id)).toEqual([
      kept,
      { term: 'feuille de route', competency: one.id, weight: 0.8, note: null },
    ]);
    expect(termsOf(next, one.id).en).toEqual([]);
    expect(termsOf(next, two.id)).toEqual(termsOf(ours, two.id));
    expect(next.framework.areas[0]?.competencies[0]).toEqual(one);
  });

  test('has a competency more, at the end of its area, found by its label and its terms', () => {
    const next = edited(adding);
    expect(competenciesOf(next, first.id).at(-1)).toBe(`${first.id}.boreholes`);
    expect(termsOf(next, `${first.id}.boreholes` as CompetencyId)).toEqual({
      fr: ['Forages', 'pompe à motricité humaine'],
      en: ['Boreholes', 'hand pump'],
    });
    const engine = createEngine(withOwnFramework(data, next));
    const trial = engine.tryDuty({
      text: 'Installer une pompe à motricité humaine dans le village',
      title: null,
      lang: 'fr',
    });
    expect(trial?.match.labels[0]?.competency).toBe(`${first.id}.boreholes`);
  });

  test('has an area more, with its first competency', () => {
    const next = edited({
      kind: 'addArea',
      label: { fr: 'Eau', en: 'Water' },
      definition: { fr: '', en: 'Safe water' },
      first: water,
    });
    expect(next.framework.areas.at(-1)).toMatchObject({
      id: 'water',
      number: ours.framework.areas.length + 1,
      definition: { fr: 'Safe water', en: 'Safe water' },
    });
    expect(competenciesOf(next, 'water' as AreaId)).toEqual(['water.boreholes']);
  });

  test('gives no id twice, nor one that was given before', () => {
    expect(competenciesOf(edited(adding, adding), first.id).slice(-2)).toEqual([
      `${first.id}.boreholes`,
      `${first.id}.boreholes-2`,
    ]);
    const next = editFramework(ours, adding, new Set([`${first.id}.boreholes`]));
    expect(competenciesOf(next, first.id).at(-1)).toBe(`${first.id}.boreholes-2`);
  });

  test('lacks what was removed, with its terms; numbers follow the order', () => {
    const next = edited({ kind: 'removeArea', area: first.id });
    expect(next.framework.areas.map(({ number }) => number)).toEqual(
      ours.framework.areas.slice(1).map((_area, i) => i + 1),
    );
    for (const id of competenciesOf(ours, first.id)) expect(termsOf(next, id)).toEqual({ fr: [], en: [] });
    expect(competenciesOf(edited({ kind: 'removeCompetency', competency: one.id }), first.id)).toEqual(
      competenciesOf(ours, first.id).slice(1),
    );
  });

  test('is in another order', () => {
    const [a, b, ...others] = idsOf(ours);
    expect(idsOf(edited({ kind: 'moveArea', area: first.id, by: 1 }))).toEqual([b, a, ...others]);
    expect(
      competenciesOf(edited({ kind: 'moveCompetency', competency: two.id, by: -1 }), first.id).slice(0, 2),
    ).toEqual([two.id, one.id]);
  });

  test('counts its version on, and is read again from its file as it is', () => {
    const next = edited(
      adding,
      { kind: 'removeCompetency', competency: one.id },
      { kind: 'moveArea', area: second.id, by: -1 },
    );
    expect(next.framework.version).toBe(`${ours.framework.version}+3`);
    expect(decodeOwnFramework(JSON.parse(encodeOwnFramework(next)))).toEqual(next);
  });

  test('is the same where nothing can be done', () => {
    const alone = edited(
      ...competenciesOf(ours, first.id)
        .slice(1)
        .map((competency) => ({ kind: 'removeCompetency', competency }) as const),
    );
    expect(editFramework(alone, { kind: 'removeCompetency', competency: one.id })).toBe(alone);
    expect(edited({ kind: 'moveArea', area: first.id, by: -1 })).toBe(ours);
    expect(edited({ kind: 'moveCompetency', competency: 'no.such' as CompetencyId, by: 1 })).toBe(ours);
    expect(edited({ ...adding, label: { fr: ' ', en: '' } })).toBe(ours);
  });
});

describe('what was learned', () => {
  test('holds while most competencies are those it was learned for, and not for another framework', () => {
    expect(withOwnFramework(data, edited(adding, { kind: 'removeArea', area: second.id })).learned).toBe(data.learned);
    const other = { ...ours.framework, areas: [{ ...first, competencies: [{ ...one, id: 'x.y' as CompetencyId }] }] };
    expect(withOwnFramework(data, { framework: other, lexicon: { fr: [], en: [] } }).learned).toBeNull();
  });
});

describe('terms', () => {
  test('that another competency has are told, however they are written', () => {
    const [entry] = ours.lexicon.fr.filter(({ competency }) => competency === two.id);
    const terms = { fr: [entry?.term.toUpperCase() ?? '', 'pompe'], en: [] };
    expect(sharedTerms(ours, one.id, terms)).toEqual([{ term: terms.fr[0], lang: 'fr', competency: two.id }]);
    expect(sharedTerms(ours, two.id, terms)).toEqual([]);
  });

  test('without a word to compare are told', () => {
    expect(unusableTerms({ fr: ['de la', 'budget'], en: ['…', 'plan'] }, data.dutyWords)).toEqual(['de la', '…']);
  });
});
