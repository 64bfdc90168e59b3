import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { indexFramework, type Evidence, type Framework, type Label } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { MessagesContext } from '../../src/i18n/messages.ts';
import { evidenceMarks } from '../../src/views/shared/evidenceMarks.ts';
import { MarkedText } from '../../src/views/shared/MarkedText.tsx';
import { MaskedText } from '../../src/views/shared/MaskedText.tsx';
import { markText } from '../../src/views/shared/markText.ts';
import { engine } from './renderRoute.tsx';

const draw = (element: React.ReactElement): string =>
  renderToStaticMarkup(<MessagesContext value={en}>{element}</MessagesContext>);
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '');
const numbersOf = (html: string): string[] => [...html.matchAll(/data-number="(\d+)"/g)].map((match) => match[1] ?? '');

describe('cutting a text at its marks', () => {
  const marks = fc.array(
    fc.record({ span: fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })), kind: fc.nat(3) }),
  );
  test('the pieces in order give the text again, each at its place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, given) => {
        const pieces = markText(text, given);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: words } of pieces) expect(text.slice(start, start + words.length)).toBe(words);
      }),
    );
  });
  test('every sign bears exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), marks, (text, given) => {
        for (const piece of markText(text, given))
          expect(piece.kinds).toEqual(
            given.filter(({ span: [from, to] }) => from <= piece.start && piece.start < to).map(({ kind }) => kind),
          );
      }),
    );
  });
});

describe('a marked sentence', () => {
  const text = 'Plan the health budget';
  test('reads as it stands in the posting: numbers of areas are drawn, not written', () => {
    const html = draw(<MarkedText text={text} lang="en" evidence={[{ span: [9, 22], area: 4 }]} verb={[0, 4]} />);
    expect(wordsOf(html)).toBe(text);
    expect(html).toContain('lang="en"');
    expect(numbersOf(html)).toEqual(['4']);
  });
  test('marks of one area that meet or overlap get one number, at their end', () => {
    const html = draw(
      <MarkedText
        text={text}
        lang="en"
        evidence={[
          { span: [9, 17], area: 4 },
          { span: [15, 22], area: 4 },
        ]}
      />,
    );
    expect(numbersOf(html)).toEqual(['4']);
  });
  test('words that speak for two areas bear both numbers', () => {
    const html = draw(
      <MarkedText
        text={text}
        lang="en"
        evidence={[
          { span: [9, 15], area: 2 },
          { span: [9, 22], area: 4 },
        ]}
      />,
    );
    expect(numbersOf(html)).toEqual(['2', '4']);
    expect(html).toMatch(/data-area="2"[^>]*><mark[^>]*data-area="4"/);
  });
});

test('what was masked is one word for a screen reader, and what it was where that is known', () => {
  const html = draw(<MaskedText text="Dr ████ ███, Director" says="name masked" />);
  expect(html.match(/\[name masked\]/g)).toHaveLength(2);
  expect(html).toMatch(/aria-hidden="true">████</);
  expect(draw(<MaskedText text="Director" />)).toBe('Director');
});

const piece = (start: number, end: number, from: Evidence['from'] = 'duty'): Evidence => ({
  span: [start, end],
  term: 't',
  weight: 0.5,
  from,
});

describe('the words that prove labels', () => {
  const framework: Framework = engine.framework;
  const index = indexFramework(framework);
  const [area] = framework.areas;
  const [one, two] = area?.competencies ?? [];
  const labelOf = (competency: typeof one, ...evidence: Evidence[]): Label => {
    if (!competency) throw new TypeError('the first area has two competencies');
    return {
      competency: competency.id,
      area: competency.area,
      rank: 'primary',
      score: 0.5,
      evidence,
      runnerUp: null,
      review: 'proposed',
    };
  };

  test('are marked once for an area, those of the heading apart', () => {
    const labels = [labelOf(one, piece(0, 4), piece(2, 9, 'heading')), labelOf(two, piece(0, 4))];
    expect(evidenceMarks(labels, index).map(({ span }) => span)).toEqual([[0, 4]]);
    expect(evidenceMarks(labels, index, { from: 'heading' }).map(({ span }) => span)).toEqual([[2, 9]]);
  });
  test('are not the words that merely took the topic of the title', () => {
    const labels = [labelOf(one, piece(0, 4), { ...piece(6, 9), topic: 'title' })];
    expect(evidenceMarks(labels, index).map(({ span }) => span)).toEqual([[0, 4]]);
  });
  test('stay quiet where they speak for another competency than the one in focus', () => {
    const labels = [labelOf(one, piece(0, 4), piece(6, 9)), labelOf(two, piece(0, 4))];
    const marks = evidenceMarks(labels, index, { focus: two?.id ?? null });
    expect(marks.map(({ isQuiet }) => isQuiet)).toEqual([false, true]);
  });
});
