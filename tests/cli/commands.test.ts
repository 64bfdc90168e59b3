import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hss, POSTING, temporaryFolder } from './session.ts';

const folder = temporaryFolder();
const SEEDS = ['seeds/000_b1fd6c46d637a6de.txt', 'seeds/002_60bc95e7cf6c4db3.txt'];
const linesIn = (ndjson: string): Record<string, unknown>[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('hss', () => {
  test('without a command shows what there is, exit 2; with --help the same, exit 0', async () => {
    const bare = await hss([]);
    const help = await hss(['--help']);
    expect([bare.exitCode, help.exitCode]).toEqual([2, 0]);
    expect(bare.words.join('\n')).toBe(help.out);
  });

  test('does not know other commands', async () => {
    expect(await hss(['draw'])).toMatchObject({ exitCode: 2, out: '', words: [expect.stringContaining("'draw'")] });
  });

  test.each(['map', 'classify', 'compare', 'evaluate', 'framework'])(
    '%s --help tells how it is called',
    async (name) => {
      const { exitCode, out } = await hss([name, '--help']);
      expect(exitCode).toBe(0);
      expect(out).toMatch(new RegExp(`^hss ${name} `));
    },
  );
});

describe('learn', () => {
  test('asks for a folder that is there before it learns for minutes', async () => {
    const { exitCode, words } = await hss(['learn', '--out', 'no/such/folder']);
    expect(exitCode).toBe(2);
    expect(words[0]).toMatch(/^hss learn: --out no\/such\/folder: is no folder; check the path/);
  });
});

describe('classify', () => {
  test('writes one object a line, in the order of the duties', async () => {
    const stdin = [
      'Élaborer le plan national de développement sanitaire.',
      '',
      '{"id": "x", "text": "Draft the national health policy.", "lang": "en", "heading": "Duties", "title": null}',
      'Exécuter toute autre tâche confiée par la hiérarchie.',
    ].join('\n');
    const { exitCode, out } = await hss(['classify'], stdin);
    expect(exitCode).toBe(0);
    expect(linesIn(out)).toEqual([
      { id: 1, lang: 'fr', labels: expect.any(Array), involvement: 'deliver' },
      { id: 'x', lang: 'en', labels: expect.any(Array), involvement: 'deliver' },
      { id: 4, lang: 'fr', labels: [], involvement: null },
    ]);
    expect(linesIn(out)[0]?.labels).toMatchObject([{ competency: 'governance.policy', rank: 'primary' }]);
  });

  test('names each line it cannot read and does the others', async () => {
    const stdin = '{"id": 1}\n{"text": "x", "lang": "de"}\n{"text": \n{"id": 4, "text": "Draft the health policy"}\n';
    const { exitCode, out, words } = await hss(['classify'], stdin);
    expect(exitCode).toBe(1);
    expect(words.map((line) => /^-:\d/.exec(line)?.[0])).toEqual(['-:1', '-:2', '-:3']);
    expect(linesIn(out).map(({ id }) => id)).toEqual([4]);
  });

  test('finds the language of duties too short to hold a function word', async () => {
    const { out } = await hss(['classify'], 'Organise community health work\nPlanification sanitaire nationale\n');
    expect(linesIn(out).map(({ lang }) => lang)).toEqual(['en', 'fr']);
  });

  test('--lang decides for every line', async () => {
    const { out } = await hss(['classify', '--lang', 'en'], 'Draft the policy\n{"text": "DHIS2", "lang": "fr"}');
    expect(linesIn(out).map(({ lang }) => lang)).toEqual(['en', 'en']);
  });
});

describe('compare', () => {
  test('gives each part by competency and by area', async () => {
    const { exitCode, out, words } = await hss(['compare', ...SEEDS]);
    expect({ exitCode, words }).toEqual({ exitCode: 0, words: [] });
    const compared = JSON.parse(out) as Record<string, { competency: string[]; area: string[] }>;
    expect(Object.keys(compared)).toEqual(['roles', 'shared', 'onlyIn', 'uncovered', 'intersections', 'similarity']);
    expect(compared.roles).toHaveLength(2);
    for (const part of ['shared', 'onlyIn', 'uncovered', 'intersections', 'similarity'])
      expect(Object.keys(compared[part] ?? {})).toEqual(['competency', 'area']);
    expect(compared.similarity?.area).toEqual([
      { roles: expect.any(Array), similarity: expect.objectContaining({ sharedCount: compared.shared?.area.length }) },
    ]);
  });

  test('in csv has a row for each competency and area that a role uses', async () => {
    const [csv, json] = await Promise.all([hss(['compare', ...SEEDS, '--format', 'csv']), hss(['compare', ...SEEDS])]);
    const { competency, area } = (JSON.parse(json.out) as { uncovered: { competency: string[]; area: string[] } })
      .uncovered;
    const rows = csv.out.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^unit,area,id,label,.*: level,.*: duties,.*: level,.*: duties,difference$/);
    expect(rows.filter((row) => row.startsWith('competency,'))).toHaveLength(50 - competency.length);
    expect(rows.filter((row) => row.startsWith('area,'))).toHaveLength(9 - area.length);
  });

  test('in md says what is shared, what is in one alone and what none covers', async () => {
    const { out } = await hss(['compare', ...SEEDS, '--format', 'md']);
    expect(out).toMatch(
      /- Shared by all \(\d+\): .*\n- Only in .* \(\d+\): .*\n- Only in .* \(\d+\): .*\n- Covered by none/,
    );
    expect(out).toMatch(/\d+ shared of \d+; Jaccard 0\.\d\d, weighted by involvement 0\.\d\d/);
  });

  test('takes the same posting once', async () => {
    const { exitCode, words } = await hss(['compare', ...SEEDS, SEEDS[0] ?? '']);
    expect(exitCode).toBe(1);
    expect(words).toEqual([expect.stringMatching(/same posting id .* left out/)]);
  });

  test('wants two postings', async () => {
    expect(await hss(['compare', SEEDS[0] ?? ''])).toMatchObject({ exitCode: 2, out: '' });
    expect(await hss(['compare', SEEDS[0] ?? '', 'no.txt'])).toMatchObject({ exitCode: 1, out: '' });
  });
});

describe('evaluate', () => {
  const GOLD = 'data/evaluation/duties-seeds.jsonl';

  test('gives the measures, by language too', async () => {
    const { exitCode, out, words } = await hss(['evaluate', GOLD]);
    expect({ exitCode, words }).toEqual({ exitCode: 0, words: [] });
    expect(JSON.parse(out)).toMatchObject({
      counts: { duties: 48, outside: 2 },
      area: { microF1: expect.any(Number), perArea: expect.any(Array) },
      byLang: { fr: { counts: { duties: 40 } }, en: { counts: { duties: 8 } } },
      twins: { pairs: 8 },
    });
  });

  test('in md is a table', async () => {
    expect((await hss(['evaluate', GOLD, '--format', 'md'])).out).toMatch(/\| area\.primaryAccuracy \| [01]\.\d{3} \(/);
  });

  test('names each line it cannot read and measures the others', async () => {
    const [first = ''] = readFileSync(GOLD, 'utf8').split('\n');
    const unknown = JSON.stringify({ ...(JSON.parse(first) as object), primary: 'no.such' });
    const { exitCode, out, words } = await hss([
      'evaluate',
      folder.write('gold.jsonl', [first, unknown, '{'].join('\n')),
    ]);
    expect(exitCode).toBe(1);
    expect(words).toEqual([
      expect.stringMatching(/gold\.jsonl: .*2.*'no\.such'/),
      expect.stringMatching(/gold\.jsonl:3: /),
    ]);
    expect(JSON.parse(out)).toMatchObject({ counts: { duties: 1 } });
  });

  test.each([
    ['no.jsonl', /no such file/],
    [folder.write('empty.jsonl', '\n'), /holds no labelled duty/],
  ])('%s says why there is nothing to measure', async (path, sentence) => {
    expect(await hss(['evaluate', path])).toEqual({ exitCode: 1, out: '', words: [expect.stringMatching(sentence)] });
  });
});

describe('framework check', () => {
  test('finds nothing wrong with ours', async () => {
    const { exitCode, out, words } = await hss(['framework', 'check', 'data/framework.json']);
    expect({ exitCode, words }).toEqual({ exitCode: 0, words: [] });
    expect(out).toMatch(
      /9 areas, 50 competencies, 5 levels of involvement, \d+ French and \d+ English terms: no problem/,
    );
  });

  test('names every problem with its place', async () => {
    const ours = JSON.parse(readFileSync('data/framework.json', 'utf8')) as { areas: { label: unknown; id: string }[] };
    if (ours.areas[0]) ours.areas[0].label = { fr: 'Gouvernance' };
    if (ours.areas[2]) ours.areas[2].id = 'No Id';
    const { exitCode, words } = await hss([
      'framework',
      'check',
      folder.write('alone/framework.json', JSON.stringify(ours)),
    ]);
    expect(exitCode).toBe(1);
    expect(words.some((line) => line.includes('framework.areas[0].label.en: '))).toBe(true);
    expect(words.some((line) => line.includes('framework.areas[2].id: '))).toBe(true);
  });

  test('looks into the lexicon beside the file', async () => {
    const path = folder.write('with/framework.json', readFileSync('data/framework.json'));
    const terms = ['his.routine', 'his.surveys'].map((competency) => ({ term: 'a word', competency, weight: 0.5 }));
    folder.write('with/lexicon/en/his.json', JSON.stringify(terms));
    const { words } = await hss(['framework', 'check', path]);
    expect(words.some((line) => line.includes("'a word' stands for his.routine and his.surveys"))).toBe(true);
    expect(words.some((line) => line.includes("lexicon/fr/his: no term for 'his.routine'"))).toBe(true);
  });

  test.each([[['framework']], [['framework', 'check']], [['framework', 'draw', POSTING]]])(
    '%j is bad usage',
    async (args) => {
      expect((await hss(args)).exitCode).toBe(2);
    },
  );
});
