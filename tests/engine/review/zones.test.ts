import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawZone,
  mergeZones,
  retypeZone,
  splitZone,
  type Zone,
  ZONE_KINDS,
  zonesOf,
} from '../../../src/engine/index.ts';
import type { ParsedPosting } from '../../../src/engine/index.ts';
import { readZones } from '../../../src/engine/review/readZones.ts';
import { readingWords, readPosting, readText } from '../parse/readingWords.ts';

const FOLDER = 'tests/fixtures/postings';
const FIXTURES = readdirSync(join(import.meta.dirname, '../../fixtures/postings'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, `${FOLDER}/${file}`]);
const SEEDS = readdirSync(join(import.meta.dirname, '../../../seeds'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, `seeds/${file}`]);

const again = (posting: ParsedPosting, zones: readonly Zone[]): ParsedPosting =>
  readZones(posting, zones, readingWords);

const POSTING = `Chargé de suivi

Contexte
Le projet accompagne trois districts sanitaires depuis 2019.

Responsabilités
- Analyser les données du DHIS2 ; former les gestionnaires de données.
- Superviser les centres de santé.
Participer aux revues du plan national.

Profil recherché
- Master en santé publique.
- Cinq ans d’expérience.
`;
const posting = readPosting(POSTING);
const zones = zonesOf(posting);
const textOf = ({ span }: Zone): string => posting.text.slice(...span);
const indexOf = (words: string): number => zones.findIndex((zone) => textOf(zone).includes(words));
const said = ({ duties }: ParsedPosting): string[] => duties.map(({ text }) => text);

describe('zones of a posting', () => {
  test.each([...SEEDS, ...FIXTURES])('%s: read by its own zones it is the same posting', (_, path) => {
    const read = readPosting(readText(path));
    expect(again(read, zonesOf(read))).toEqual(read);
  });

  test('say of every line what it is', () => {
    expect(zones.map((zone) => `${zone.kind}: ${textOf(zone)}`)).toEqual([
      'context: Chargé de suivi',
      'heading: Contexte',
      'context: Le projet accompagne trois districts sanitaires depuis 2019.',
      'heading: Responsabilités',
      'duty: Analyser les données du DHIS2 ; former les gestionnaires de données.',
      'duty: Superviser les centres de santé.',
      'duty: Participer aux revues du plan national.',
      'heading: Profil recherché',
      'requirement: Master en santé publique.',
      'requirement: Cinq ans d’expérience.',
    ]);
  });
});

describe('zones by hand', () => {
  test('a duty cut in two is two duties', () => {
    const at = posting.text.indexOf('former');
    const cut = again(posting, splitZone(posting.text, zones, indexOf('Analyser'), at));
    expect(said(cut).slice(0, 2)).toEqual(['Analyser les données du DHIS2 ;', 'former les gestionnaires de données.']);
    expect(cut.duties.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(cut.duties.map(({ section }) => section)).toEqual(Array(4).fill('Responsabilités'));
  });

  test('duties joined are one, on one line', () => {
    const joined = again(posting, mergeZones(zones, indexOf('Superviser')));
    expect(said(joined)[1]).toMatch(/^Superviser les centres de santé\. .*Participer aux revues du plan national\.$/);
    expect(said(joined)[1]).not.toContain('\n');
  });

  test('what is no duty is none, and what is one is', () => {
    const changed = retypeZone(
      retypeZone(zones, indexOf('Superviser'), 'noise'),
      indexOf('Le projet accompagne'),
      'duty',
    );
    expect(said(again(posting, changed))).toEqual([
      'Le projet accompagne trois districts sanitaires depuis 2019.',
      'Analyser les données du DHIS2 ; former les gestionnaires de données.',
      'Participer aux revues du plan national.',
    ]);
  });

  test('a new heading stands over the duties below it, a lost one over none', () => {
    const headed = again(posting, retypeZone(zones, indexOf('Superviser'), 'heading'));
    expect(headed.duties.at(-1)?.section).toBe('Superviser les centres de santé.');
    const lost = again(posting, retypeZone(zones, indexOf('Responsabilités'), 'noise'));
    expect(new Set(lost.duties.map(({ section }) => section))).toEqual(new Set(['Contexte']));
  });

  test('a duty drawn over part of a line leaves the rest', () => {
    const start = posting.text.indexOf('trois districts');
    const drawn = drawZone(posting.text, zones, { span: [start, start + 24], kind: 'duty' });
    expect(again(posting, drawn).duties[0]?.text).toBe('trois districts sanitair');
    expect(drawn.filter(({ kind }) => kind === 'context').map(textOf)).toContain('Le projet accompagne');
  });

  test('a posting without a duty says so, and no longer once one is drawn', () => {
    const none = again(posting, []);
    expect(none.duties).toEqual([]);
    expect(none.notes.map(({ code }) => code)).toContain('posting.no-duties');
    expect(again(none, zones).notes.map(({ code }) => code)).not.toContain('posting.no-duties');
  });

  test('the need of a requirement drawn by hand is that of its words', () => {
    const wish = readPosting(`${POSTING}La connaissance du peul est un atout.\n`);
    const its = zonesOf(wish);
    const last = its.findIndex(({ span }) => wish.text.slice(...span).includes('peul'));
    const requirement = again(wish, retypeZone(its, last, 'requirement')).requirements.at(-1);
    expect(requirement).toMatchObject({ text: 'La connaissance du peul est un atout.', need: 'desirable' });
  });

  test('twins are found again', () => {
    const both = readPosting(readText(`${FOLDER}/bilingual-line-by-line.txt`));
    const its = zonesOf(both);
    const first = both.duties.find(({ twin }) => twin !== null);
    const at = its.findIndex(({ span }) => span[0] === first?.span[0]);
    const without = again(both, retypeZone(its, at, 'noise'));
    expect(without.duties.filter(({ twin }) => twin === null)).toHaveLength(
      both.duties.filter(({ twin }) => twin === null).length + 1,
    );
  });
});

describe('whatever zones are given', () => {
  const place = fc.integer({ min: -5, max: POSTING.length + 5 });
  const anyZones = fc.array(
    fc.record({
      span: fc.tuple(place, place),
      kind: fc.constantFrom(...ZONE_KINDS),
    }),
    { maxLength: 12 },
  );

  test('spans lie in the text, in order, and say what they show', () => {
    fc.assert(
      fc.property(anyZones, (given) => {
        const read = again(posting, given);
        let behind = 0;
        for (const { span, text } of [...read.duties, ...read.requirements].sort((a, b) => a.span[0] - b.span[0])) {
          expect(span[0]).toBeGreaterThanOrEqual(behind);
          expect(text).toBe(read.text.slice(...span).replaceAll('\n', ' '));
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          [, behind] = span;
        }
        expect(behind).toBeLessThanOrEqual(read.text.length);
        expect({ id: read.id, text: read.text }).toEqual({ id: posting.id, text: posting.text });
      }),
    );
  });

  test('cutting and joining again gives the zone back', () => {
    fc.assert(
      fc.property(fc.nat(zones.length - 1), fc.nat(POSTING.length), (index, at) => {
        const cut = splitZone(posting.text, zones, index, at);
        expect(cut === zones ? zones : mergeZones(cut, index)).toEqual(zones);
      }),
    );
  });

  test('read again by its own zones it has the same duties', () => {
    fc.assert(
      fc.property(anyZones, (given) => {
        const read = again(posting, given);
        const twice = again(read, zonesOf(read));
        expect(twice.duties.map(({ span, lang }) => ({ span, lang }))).toEqual(
          read.duties.map(({ span, lang }) => ({ span, lang })),
        );
      }),
    );
  });
});
