import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLexicon } from '../../src/catalogue/checkLexicon.ts';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { decodeGoldDuty, type GoldDuty, LANGS } from '../../src/engine/index.ts';

interface RawCompetency {
  readonly id: string;
  readonly crosswalk: readonly { readonly framework: string; readonly checked: unknown }[];
}
interface RawFramework {
  readonly areas: readonly { readonly id: string; readonly competencies: readonly RawCompetency[] }[];
  readonly frameworks: readonly { readonly name: string }[];
}

const { data, seeds } = loadCatalogue();
const raw = JSON.parse(readFileSync('data/framework.json', 'utf8')) as RawFramework;
const competencies = raw.areas.flatMap((area) => area.competencies);

/** The number that ends a duty's id. */
const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0]);

/** Every `{ fr, en }` in a value, by its place. */
function pairsIn(value: unknown, place: string): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fr' in value || 'en' in value ? [[place, value] as [string, Record<string, unknown>]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${place}.${key}`))];
}

describe('framework', () => {
  test('has 9 areas and 50 competencies, no id twice', () => {
    const ids = [...raw.areas, ...competencies].map(({ id }) => id);
    expect([raw.areas.length, competencies.length]).toEqual([9, 50]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says everything in both languages', () => {
    const pairs = pairsIn(raw, 'framework');
    expect(pairs.length).toBeGreaterThan(200);
    const halves = pairs.filter(([, pair]) =>
      LANGS.some(
        (lang) => pair[lang] === undefined || ['', '[]'].includes(JSON.stringify(pair[lang]).replace(/[\s"]/g, '')),
      ),
    );
    expect(halves.map(([place]) => place)).toEqual([]);
  });

  test('says of each link to another framework whether it was checked, and names its source', () => {
    const known = raw.frameworks.map(({ name }) => name);
    const links = competencies.flatMap(({ id, crosswalk }) => crosswalk.map((link) => ({ id, ...link })));
    expect(links.filter(({ checked }) => typeof checked !== 'boolean')).toEqual([]);
    expect(links.filter(({ framework }) => !known.includes(framework))).toEqual([]);
  });
});

describe('lexicon', () => {
  test.each(LANGS)('has one file an area in %s', (lang) => {
    const files = raw.areas.map(({ id }) => `${id}.json`).sort();
    expect(readdirSync(`data/lexicon/${lang}`).sort()).toEqual(files);
  });

  test('has terms for every competency in both languages, and none for two without a note', () => {
    expect(checkLexicon(data.framework, data.lexicon)).toEqual([]);
  });
});

describe('seeds', () => {
  const index = JSON.parse(readFileSync('seeds/index.json', 'utf8')) as { id: string; file: string }[];

  test('are all there, each named once', () => {
    expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
    const files = readdirSync('seeds').filter((file) => file !== 'index.json');
    expect(files.sort()).toEqual(index.map(({ file }) => file).sort());
    expect(seeds.map(({ id }) => id)).toEqual(index.map(({ id }) => id));
  });
});

describe.each(
  readdirSync('data/evaluation', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl')),
)('%s', (file) => {
  const gold = readFileSync(`data/evaluation/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, i): GoldDuty[] =>
      line === '' ? [] : [decodeGoldDuty(JSON.parse(line), data.framework, `${file}:${i + 1}`)],
    );

  test('names each duty once, with at most two secondaries and never its primary among them', () => {
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
    expect(gold.filter(({ secondary }) => secondary.length > 2)).toEqual([]);
    expect(gold.filter(({ primary, secondary }) => primary !== null && secondary.includes(primary))).toEqual([]);
  });

  test('gives an involvement to labelled duties, and to them alone', () => {
    const areDuties = file !== 'requirements.jsonl';
    expect(
      gold.filter(({ primary, involvement }) => (areDuties && primary !== null) !== (involvement !== null)),
    ).toEqual([]);
  });

  test('gives both halves of a pair the same primary', () => {
    for (const duty of gold.filter(({ twin }) => twin !== null)) {
      const twin = gold.find(({ id, posting }) => posting === duty.posting && numberOf(id) === duty.twin);
      expect(twin).toMatchObject({ twin: numberOf(duty.id), primary: duty.primary, involvement: duty.involvement });
      expect(twin?.lang).not.toBe(duty.lang);
    }
  });
});

test('the guide by which people labelled stands beside their labels', () => {
  expect(existsSync('data/evaluation/annotation-guide.md')).toBe(true);
});
