import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import {
  blindCopy,
  type CompetencyId,
  createEngine,
  decodeWork,
  encodeWork,
  encodeWorkInParts,
  keepPosting,
  type KeptPosting,
  type RoleId,
  type SavedWork,
  withoutInitials,
  withoutTexts,
  zonesOf,
} from '../../../src/engine/index.ts';
import { AT, decide, workOf } from '../review/workOf.ts';

const { data } = loadCatalogue();
const engine = createEngine(data);
const TEXT = `Chargé de suivi

Responsabilités
- Analyser les données du DHIS2 chaque mois.
- Superviser les centres de santé du district.
- Toute autre tâche confiée par la hiérarchie.

Profil recherché
- Master en santé publique.
`;
function keptFrom(text: string): KeptPosting {
  const outcome = engine.mapPosting({ text, name: 'offre.txt', format: 'txt', bytes: text.length });
  if (!outcome.ok) throw new Error('not read');
  return keepPosting(outcome.value, AT);
}
const first = keptFrom(TEXT);
const [area] = data.framework.areas;
const competency = area?.competencies[0]?.id ?? ('' as CompetencyId);
const decided = [
  [0, { kind: 'accept', competency: first.mapped.duties[0]?.labels[0]?.competency ?? competency }],
  [1, { kind: 'add', competency, words: [0, 10] }],
  [1, { kind: 'primary', competency }],
  [1, { kind: 'level', involvement: null }],
  [2, { kind: 'outside' }],
] as const;
const reviewedFirst = decided.reduce((now, [place, verdict]) => decide(now, place, verdict), first);
const second = keptFrom(TEXT.replace('Chargé', 'Chargée').replace('DHIS2', 'SNIS'));

/** Something of everything that a file can hold. */
const FULL: SavedWork = workOf([{ ...reviewedFirst, zones: zonesOf(first.mapped) }, second], {
  framework: { id: data.framework.id, version: data.framework.version, own: null },
  library: {
    addedReferences: ['reference-x' as RoleId],
    hidden: [second.mapped.id],
    titles: { [first.mapped.id]: 'Suivi « nord »' },
    tags: { [first.mapped.id]: ['à relire', '2026'] },
    notDuplicates: [[first.mapped.id, second.mapped.id]],
  },
  terms: [{ term: 'centre|poste santé', lang: 'fr', competency, says: 'against', weight: 0.75 }],
  readings: [
    {
      id: 'reading-1',
      by: 'CD',
      at: AT,
      postings: [{ posting: first.mapped.id, decisions: reviewedFirst.decisions.slice(0, 2) }],
      settled: [{ posting: first.mapped.id, duty: [3, 9], primary: competency, secondary: [], involvement: null }],
    },
  ],
  team: {
    target: { title: 'District « nord »', aims: [{ competency, level: 3, wanted: 2, priority: 'essential' }] },
    members: [{ role: first.mapped.id, headcount: 2 }],
  },
  curricula: [
    {
      id: 'curriculum-1',
      title: 'Gouvernance locale',
      target: { title: 'Formateur', aims: [{ competency, level: 3, wanted: 1, priority: 'desirable' }] },
      audience: [
        {
          id: 'group-1',
          role: first.mapped.id,
          name: '',
          participants: 12,
          holds: 'role',
          byHand: [{ competency, level: 0 }],
        },
        { id: 'group-2', role: null, name: 'Relais', participants: 20, holds: 'nothing', byHand: [] },
      ],
      rule: 'participants',
      ratings: [{ competency, importance: 8, capacity: 3 }],
      pinned: [competency],
      dropped: [],
      levels: [{ competency, level: 'M' }],
      units: [
        {
          id: 'unit-1',
          title: 'Comités de gestion',
          aims: [{ competency, level: 'A', isAssessed: true }],
          objectives: ['Organiser une supervision'],
          content: 'Textes en vigueur',
          method: 'Étude de cas',
          assessment: 'Mise en situation',
          hours: { lecture: 2, practice: 4.5, field: 0 },
          prerequisites: [],
        },
      ],
      hoursBudget: 40,
    },
  ],
});

function opened(text: string): SavedWork {
  const outcome = decodeWork(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  expect(outcome.notes).toEqual([]);
  return outcome.value;
}
const codes = (text: string): string[] => decodeWork(text).notes.map(({ code }) => code);

const fixture = (version: number): string =>
  readFileSync(join(import.meta.dirname, `../../fixtures/savedWork/version-${version}.json`), 'utf8');

describe('a file of work', () => {
  test('holds all that was made', () => {
    expect(opened(encodeWork(FULL))).toEqual(FULL);
    expect(opened(encodeWork(blindCopy(FULL)))).toEqual(blindCopy(FULL));
  });

  test('opened and saved it is the same, byte for byte', () => {
    const text = encodeWork(FULL);
    expect(encodeWork(opened(text))).toBe(text);
  });

  test('is written posting by posting, so that a large one holds nothing up', () => {
    const parts = [...encodeWorkInParts(FULL)];
    expect(parts).toHaveLength(FULL.postings.length + 2);
    expect(JSON.parse(parts.join(''))).toEqual(JSON.parse(encodeWork(FULL)));
    expect(opened(encodeWork({ ...FULL, postings: [] })).postings).toEqual([]);
  });

  test('is the same in whatever order things stand in memory', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, its]) => [name, turn(its)]),
      );
    };
    expect(encodeWork(turn(FULL) as SavedWork)).toBe(encodeWork(FULL));
  });

  test('can be read by people: short things on one line, line feeds alone', () => {
    const text = encodeWork(FULL);
    expect(text).toMatch(/^\{\n {2}"format": "hss-work",\n {2}"version": 3,\n/);
    expect(text).toContain('"title": "Chargé de suivi"');
    expect(text).not.toContain('\r');
    expect(text.endsWith('}\n')).toBe(true);
    const widest = text.split('\n').filter((line) => line.length > 130);
    expect(widest.every((line) => /"(text|section|term)": /.test(line))).toBe(true);
  });

  test('keeps a framework of the user’s own, with its terms', () => {
    const lexicon = { fr: [{ term: 'puits', competency, weight: 0.5, note: null }], en: [] };
    const own = { ...FULL, framework: { id: 'mine', version: '1', own: { framework: data.framework, lexicon } } };
    const text = encodeWork(own);
    expect(opened(text)).toEqual(own);
    expect(encodeWork(opened(text))).toBe(text);
  });

  test('can go without initials, and without the texts of the postings', () => {
    const shared = encodeWork(withoutTexts(withoutInitials(FULL)));
    expect(shared).not.toMatch(/"(AB|CD)"/);
    const [mapped] = opened(shared).postings.map((kept) => kept.mapped);
    expect(mapped?.duties).toEqual(first.mapped.duties);
    expect(mapped?.requirements).toEqual(first.mapped.requirements);
    expect(mapped?.text).toHaveLength(first.mapped.text.length);
    expect(mapped?.text).not.toContain('Chargé');
  });

  test('of version 1 opens, without a team', () => {
    const { team, postings } = opened(fixture(1));
    expect(team).toBeNull();
    expect(postings.map(({ decisions }) => decisions.length)).toEqual([5, 0]);
  });

  test('of version 2 opens, without curricula', () => {
    const work = opened(fixture(2));
    expect(work.team?.target.aims.map(({ level, wanted }) => [level, wanted])).toEqual([[3, 2]]);
    expect(work.team?.members.map(({ headcount }) => headcount)).toEqual([2]);
    expect(work.curricula).toEqual([]);
  });

  test('of version 3 opens, and is saved as it stood', () => {
    const work = opened(fixture(3));
    expect(encodeWork(work)).toBe(fixture(3));
    expect(work.curricula.map(({ title, audience }) => [title, audience.length])).toEqual([['Gouvernance locale', 2]]);
  });
});

describe('a file that is not as it should be', () => {
  /** The file with the value at a path replaced, or taken out where it is undefined. */
  const changed = (path: string, value?: unknown): string => {
    const raw = JSON.parse(encodeWork(FULL)) as Record<string, unknown>;
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, raw);
    holder[last] = value;
    return JSON.stringify(raw);
  };

  test.each([
    ['nothing', '', 'work.unreadable'],
    ['no object', '[1, 2]', 'work.unreadable'],
    ['another program’s', '{"postings": []}', 'work.not-ours'],
    ['without a version', '{"format": "hss-work"}', 'work.unreadable'],
  ])('%s: refused, with the reason', (_, text, code) => {
    expect(decodeWork(text).ok).toBe(false);
    expect(codes(text)).toEqual([code]);
  });

  test('of a later app: refused, and says which version it needs', () => {
    const outcome = decodeWork(changed('version', 7).replace('"app":"0.1.0"', '"app":"9.1.0"'));
    expect(outcome).toEqual({
      ok: false,
      notes: [{ code: 'work.newer', severity: 'error', values: { version: 7, app: '9.1.0' } }],
    });
  });

  test('a damaged posting costs that posting', () => {
    const outcome = decodeWork(changed('postings.0.mapped.text'));
    expect(outcome).toMatchObject({
      ok: true,
      notes: [{ code: 'work.damaged-posting', values: { number: 1, name: 'Chargé de suivi' } }],
    });
    if (outcome.ok) expect(outcome.value.postings).toEqual([second]);
  });

  test('a damaged decision costs that decision', () => {
    const outcome = decodeWork(changed('postings.0.decisions.1.kind', 'whatever'));
    expect(outcome.notes).toMatchObject([{ code: 'work.damaged-decisions', values: { count: 1 } }]);
    if (outcome.ok)
      expect(outcome.value.postings[0]?.decisions).toEqual(reviewedFirst.decisions.filter((_, i) => i !== 1));
  });

  test.each([
    ['spans outside the text', 'postings.0.mapped.duties.0.span', [5, 1e6], 'work.damaged-posting'],
    ['proof outside the duty', 'postings.0.mapped.duties.0.labels.0.evidence.0.span', [0, 999], 'work.damaged-posting'],
    [
      'a posting twice',
      'postings.1',
      (JSON.parse(encodeWork(FULL)) as { postings: unknown[] }).postings[0],
      'work.repeated-posting',
    ],
    ['titles that are none', 'library.titles', [1], 'work.damaged-part'],
    ['a term with an endless weight', 'terms.0.weight', 7, 'work.damaged-part'],
    ['a reading without a name', 'readings.0.id', undefined, 'work.damaged-part'],
    ['a team that is none', 'team', [1], 'work.damaged-part'],
    ['an aim without a level', 'team.target.aims.0.level', 0, 'work.damaged-part'],
    ['the team of a target alone', 'team.members', undefined, 'work.damaged-part'],
    ['curricula that are none', 'curricula', 1, 'work.damaged-part'],
    ['a unit of hours below nothing', 'curricula.0.units.0.hours.field', -1, 'work.damaged-part'],
    ['a group of nobody', 'curricula.0.audience.0.participants', 0, 'work.damaged-part'],
    ['no postings at all', 'postings', undefined, 'work.damaged-part'],
    ['a framework that is none', 'framework.own', { framework: {} }, 'work.damaged-framework'],
  ])('%s: told, and the rest is there', (_, path, value, code) => {
    const outcome = decodeWork(changed(path, value));
    expect(outcome.ok).toBe(true);
    expect(new Set(outcome.notes.map((note) => note.code))).toEqual(new Set([code]));
  });

  test('names that are traps do nothing', () => {
    const text = encodeWork(FULL)
      .replace('"titles": {', '"titles": { "__proto__": "trap", "constructor": "trap",')
      .replace('"format":', '"__proto__": { "isBlind": true }, "format":');
    const outcome = decodeWork(text);
    expect(outcome.ok && outcome.value.isBlind).toBe(false);
    expect(outcome.ok && Object.keys(outcome.value.library.titles)).toEqual([first.mapped.id]);
    expect(({} as Record<string, unknown>)['isBlind']).toBeUndefined();
  });

  test('nested without end: refused or read, never thrown', () => {
    const deep = '['.repeat(200_000);
    for (const text of [deep, `{"format":"hss-work","version":1,"postings":${deep}`, `{"a":`.repeat(100_000)])
      expect(decodeWork(text).notes.length).toBeGreaterThan(0);
  });

  test('cut off at any place: what stands before is read, and it says that something is missing', () => {
    const text = encodeWork(FULL);
    let most = 0;
    for (let end = 0; end < text.length - 2; end += 10) {
      const outcome = decodeWork(text.slice(0, end));
      expect(outcome.notes.length).toBeGreaterThan(0);
      const count = outcome.ok ? outcome.value.postings.length : 0;
      expect(count).toBeGreaterThanOrEqual(most);
      most = Math.max(most, count);
    }
    expect(most).toBe(2);
  });

  test('one byte changed anywhere: read or refused, never thrown', () => {
    const text = encodeWork(FULL);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'x', '\0'),
        (at, sign) => {
          const outcome = decodeWork(text.slice(0, at) + sign + text.slice(at + 1));
          if (outcome.ok) expect(() => encodeWork(outcome.value)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
