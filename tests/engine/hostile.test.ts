import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { createEngine, type MappedPosting, type Span } from '../../src/engine/index.ts';
import { workOf } from './workOf.ts';

/*
 * Postings are untrusted: whatever a text holds, the engine answers, its spans lie in their texts, and the work grows in
 * proportion to the text. Work is counted, not timed, so that a busy machine changes nothing.
 */

const engine = createEngine(loadCatalogue().data);

function mapped(text: string): MappedPosting | null {
  const outcome = engine.mapPosting({ text, name: 'hostile', format: 'txt', bytes: text.length });
  if (!outcome.ok) expect(outcome.notes.length).toBeGreaterThan(0);
  return outcome.ok ? outcome.value : null;
}

const liesIn = ([start, end]: Span, text: string): boolean => 0 <= start && start <= end && end <= text.length;

/** What is wrong with the spans and scores of a posting. */
function flawsOf({ text, sections, duties, requirements }: MappedPosting): string[] {
  const flaws: string[] = [];
  const check = (holds: boolean, flaw: string): void => void (holds || flaws.push(flaw));
  for (const { kind, span } of sections) check(liesIn(span, text), `section ${kind}`);
  for (const { index, span, labels } of requirements) {
    check(liesIn(span, text), `requirement ${index}`);
    for (const { competency, evidence } of labels) check(evidence.length > 0, `requirement ${index} ${competency}`);
  }
  for (const duty of duties) {
    const place = `duty ${duty.lang} ${duty.index}`;
    check(liesIn(duty.span, text), place);
    check(duty.text !== '' && !duty.text.includes('\n'), `${place}: text`);
    check(duty.involvementEvidence === null || liesIn(duty.involvementEvidence, duty.text), `${place}: verb`);
    check(duty.labels.filter(({ rank }) => rank === 'primary').length === Math.min(1, duty.labels.length), `${place}: primary`); // prettier-ignore
    for (const { competency, score, evidence } of duty.labels) {
      check(score > 0 && score <= 1, `${place} ${competency}: score`);
      check(evidence.length > 0, `${place} ${competency}: no evidence`);
      for (const { span, from, weight } of evidence)
        check(liesIn(span, from === 'duty' ? duty.text : (duty.section ?? '')) && weight > 0, `${place} ${competency}: evidence`); // prettier-ignore
    }
  }
  return flaws;
}

const DUTY = 'Appuyer le ministère dans l’élaboration du plan de financement de la santé et former les agents';

/** Pieces that real and hostile texts are made of. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\n\n', '• ', '- ', '1. ', 'a) ', '\t', '  ', ' ', ', ', '; ', '. ', ': ', '(', ')', '[', ']', '…', '|', '**', '#', '/', '-', '&', '@', '’', '\f', '\r', '=') }, // prettier-ignore
  { weight: 4, arbitrary: fc.constantFrom('Tâches', 'Responsabilités :', 'Key duties', 'Qualifications', 'Deliverables', 'Page 2 / 3', DUTY, 'Support the health information system (DHIS2) and train district staff', 'Élaborer', 'ensure', 'SNIS', 'M&E', 'Dr Jean DUPONT', 'a.b@c.org', '+223 20 22 33 44') }, // prettier-ignore
  { weight: 2, arbitrary: fc.constantFrom('\ud800', '\udc00', '\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', '\u0301', '\ufeff', '\u0000', '\u2028', '\ufffd', 'Ã©', '😀', 'ﬁ', 'İ', 'ß', 'ﷺ', '中文') }, // prettier-ignore
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

describe('any text', () => {
  test('is mapped or refused with a reason, and every span lies in its text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const posting = mapped(raw);
        expect(posting ? flawsOf(posting) : []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same twice', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(mapped(raw)).toEqual(mapped(raw));
      }),
      { numRuns: 50 },
    );
  });

  test('is a duty of either language, with whatever stands above it', () => {
    fc.assert(
      fc.property(text, fc.option(text), fc.constantFrom('fr', 'en'), (duty, heading, lang) => {
        const { labels } = engine.matcher.matchDuty({ text: duty, lang, heading, title: heading });
        for (const { evidence } of labels)
          for (const { span, from } of evidence)
            expect(liesIn(span, from === 'duty' ? duty : (heading ?? ''))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** Texts of about `length` characters, each tempting in its own way. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'one line without an end': (length) => `${DUTY} `.repeat(length / DUTY.length),
  'one word': (length) => 'a'.repeat(length),
  'short bullets': (length) => `Tâches\n${'• x\n'.repeat(length / 4)}`,
  'real bullets': (length) => `Tâches\n${`• ${DUTY}\n`.repeat(length / DUTY.length)}`,
  'bullets in bullets': (length) => `Tâches\n${Array.from({ length: Math.sqrt(2 * length) }, (_, i) => `${' '.repeat(i)}- x`).join('\n')}`, // prettier-ignore
  'open brackets': (length) => `Tâches\n• Appuyer ${'('.repeat(length)}`,
  'a list of objects': (length) => `Tâches\n• Appuyer ${'les plans de santé, '.repeat(length / 20)}`,
  'a list of actions': (length) => `Tâches\n• ${'appuyer les plans et '.repeat(length / 21)}`,
  'combining marks': (length) => `e${'\u0301'.repeat(length)}`,
  'zero-width characters': (length) => 'a\u200b'.repeat(length / 2),
  'changes of direction': (length) => '\u202eabc '.repeat(length / 5),
  'unpaired surrogates': (length) => '\ud800'.repeat(length),
  blanks: (length) => `a${' '.repeat(length)}b`,
  'empty lines': (length) => `a${'\n'.repeat(length)}b`,
  'hyphens at ends of lines': (length) => 'foo-\n'.repeat(length / 5),
  'cells of a table': (length) => 'a\tb\n'.repeat(length / 4),
  headings: (length) => 'TASKS:\n'.repeat(length / 7),
  'signs of addresses': (length) => 'a@b.'.repeat(length / 4),
  numbers: (length) => '1234 '.repeat(length / 5),
  'mis-decoded text': (length) => 'Ã©'.repeat(length / 2),
};

const LENGTH = 20_000;
/** Twice the text may cost twice the work, and a little for tables that grow. */
const MOST = 2.4;

/** Looks for every element of a list from its beginning: work that grows with the square of its length. */
const searched = (length: number) => (): void => {
  const list = Array.from({ length }, (_, i) => i);
  for (const one of list) list.find((other) => other === one);
};

describe('work grows in proportion to the text', () => {
  test('the count tells work that does not', () => {
    expect(workOf(searched(200)) / workOf(searched(100))).toBeGreaterThan(MOST);
  });

  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    mapped(shape(LENGTH)); // what is remembered of words is remembered before the count
    const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => workOf(() => mapped(shape(length))));
    expect((twice ?? 0) / Math.max(LENGTH, once ?? 0)).toBeLessThan(MOST);
  });
});

describe('very long texts', () => {
  test.each([
    ['5 MB on one line', `Tâches\n• ${`${DUTY} `.repeat(5_000_000 / DUTY.length)}`],
    ['100,000 bullets', `Tâches\n${'• Appuyer le plan\n'.repeat(100_000)}`],
    ['5 MB of one word', 'a'.repeat(5_000_000)],
    ['100,000 levels', `Tâches\n• Appuyer ${'(['.repeat(50_000)}`],
  ])('%s', (_, long) => {
    const posting = mapped(long);
    expect(posting ? flawsOf(posting).slice(0, 5) : []).toEqual([]);
  });
});
