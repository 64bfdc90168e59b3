import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { createMatcher, type Matcher } from '../../../src/engine/match/matcher.ts';
import {
  type CompetencyId,
  type DutyInput,
  type OwnTerm,
  suggestTerms,
  withOwnTerms,
} from '../../../src/engine/index.ts';
import { duty, framework, label, posting } from '../analyse/invented.ts';
import { decide, kept } from './workOf.ts';

const id = (competency: string): CompetencyId => competency as CompetencyId;
const evidence = { span: [4, 9], term: 'puits|forages', weight: 0.6, from: 'duty' } as const;
const mapped = posting('role', [
  duty(0, 'do', { span: [0, 30], text: 'les puits, et les caisses', labels: [{ ...label('water.wells', 'primary'), evidence: [evidence] }] }), // prettier-ignore
  duty(1, 'do', { span: [31, 60], text: 'les puits', labels: [{ ...label('water.wells', 'primary'), evidence: [evidence] }] }), // prettier-ignore
  duty(2, '', { span: [61, 99], text: 'tenir les caisses des comités' }),
]);
const reject = { kind: 'reject', competency: id('water.wells') } as const;

describe('what corrections suggest', () => {
  test('words chosen for a competency speak for it', () => {
    const words = { kind: 'add', competency: id('law.courts'), words: [10, 17] } as const;
    expect(suggestTerms([decide(kept(mapped), 2, words)], framework)).toEqual([
      {
        term: 'caisses',
        lang: 'fr',
        competency: 'law.courts',
        says: 'for',
        weight: 0.67,
        because: [{ posting: 'role', duty: [61, 99] }],
      },
    ]);
  });

  test('a term that led to a rejected label speaks against it, the more often the more', () => {
    const once = decide(kept(mapped), 0, reject);
    expect(suggestTerms([once], framework)).toMatchObject([{ term: 'puits|forages', says: 'against', weight: 0.67 }]);
    expect(suggestTerms([decide(once, 1, reject)], framework)).toMatchObject([
      { term: 'puits|forages', weight: 0.75, because: [{ duty: [0, 30] }, { duty: [31, 60] }] },
    ]);
  });

  test('a term that was right as often suggests nothing', () => {
    const half = decide(decide(kept(mapped), 0, reject), 1, { kind: 'accept', competency: id('water.wells') });
    expect(suggestTerms([half], framework)).toEqual([]);
  });

  test('nothing is suggested where nothing was decided, where a whole long duty was chosen, or what is there already', () => {
    const long = duty(0, '', { span: [0, 60], text: 'un deux trois quatre cinq six sept huit neuf' });
    const whole = { kind: 'add', competency: id('law.courts'), words: [0, 44] } as const;
    expect(suggestTerms([kept(mapped), decide(kept(posting('x', [long])), 0, whole)], framework)).toEqual([]);
    const rejected = decide(kept(mapped), 0, reject);
    expect(suggestTerms([rejected], framework, suggestTerms([rejected], framework))).toEqual([]);
  });
});

const { data } = loadCatalogue();
const matcherWith = (...terms: readonly OwnTerm[]): Matcher =>
  createMatcher(data.framework, withOwnTerms(data.lexicon, terms), data.dutyWords, data.learned);
const plain = matcherWith();
const [first] = data.framework.areas;
const [last] = data.framework.areas.slice(-1);

describe.each([
  ['fr', 'Superviser les grands chaudrons de la commune.', 'grands chaudrons'],
  ['en', 'Supervise the big cauldrons of the district.', 'big cauldrons'],
] as const)('an own term (%s)', (lang, text, term) => {
  const input: DutyInput = { text, lang, heading: null, title: null };
  const primary = (matcher: Matcher, of = input): string | undefined => matcher.matchDuty(of).labels[0]?.competency;

  test.each([first, last])('decides for its competency, whatever was learned', (area) => {
    for (const { id: competency } of area?.competencies.slice(0, 3) ?? []) {
      const matcher = matcherWith({ term, lang, competency, says: 'for', weight: 0.67 });
      expect(primary(matcher)).toBe(competency);
      expect(matcher.matchDuty(input).labels[0]?.evidence.map((piece) => piece.term)).toContain(term);
    }
  });

  test('decides against one, and leaves duties without it alone', () => {
    const usual = { ...input, text: lang === 'fr' ? 'Élaborer le budget de la santé.' : 'Draft the health budget.' };
    const given = plain.matchDuty(usual).labels[0];
    const own = given?.evidence.map((piece): OwnTerm => ({
      term: piece.term,
      lang,
      competency: given.competency,
      says: 'against',
      weight: 0.67,
    }));
    expect(given).toBeDefined();
    expect(primary(matcherWith(...(own ?? [])), usual)).not.toBe(given?.competency);
    expect(matcherWith(...(own ?? [])).matchDuty(input)).toEqual(plain.matchDuty(input));
  });

  test('without a word to compare, or with endless ways to read it, it is passed over', () => {
    const competency = first?.competencies[0]?.id ?? id('');
    const ways = Array.from({ length: 30 }, () => 'un|deux|trois').join(' ');
    for (const bad of ['…', '|', 'de la', ways])
      expect(matcherWith({ term: bad, lang, competency, says: 'for', weight: 1 }).matchDuty(input)).toEqual(
        plain.matchDuty(input),
      );
  });
});
