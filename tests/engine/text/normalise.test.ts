import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumberForms } from '../../../src/engine/text/lines.ts';
import type { NormalisedText } from '../../../src/engine/text/normalise.ts';
import { normalise } from '../../../src/engine/text/normalise.ts';

const pageNumber = pageNumberForms([
  { words: ['page'], abbreviations: ['p'], of: ['of'] },
  { words: ['page'], abbreviations: ['p'], of: ['sur'] },
]);
const laidOut = (raw: string, ...prefixes: string[]): NormalisedText =>
  normalise(raw, { hyphenPrefixes: new Set(prefixes), solidPrefixes: new Set(['auto']), pageNumber });

const text = (raw: string, ...prefixes: string[]): string => laidOut(raw, ...prefixes).text;

describe('one line a block', () => {
  it('joins what a PDF wrapped and keeps bullets apart', () => {
    const raw = [
      '• Appuyer le ministère de la Santé dans la planification des activités du',
      'programme élargi de vaccination, en lien avec les directions régionales de',
      'la santé et les partenaires techniques et financiers présents dans chaque',
      'région.',
      '• Suivre les indicateurs.',
    ].join('\n');
    expect(text(raw).split('\n')).toEqual([
      '• Appuyer le ministère de la Santé dans la planification des activités du programme élargi de vaccination, en lien avec les directions régionales de la santé et les partenaires techniques et financiers présents dans chaque région.',
      '• Suivre les indicateurs.',
    ]);
  });

  it('keeps lines apart in a text that is not wrapped', () => {
    expect(text('Bamako\nMali\nLead the team\nTrain the staff')).toBe('Bamako\nMali\nLead the team\nTrain the staff');
  });

  it('joins what hangs under its bullet', () => {
    expect(text('  - Train the staff of the district.\n    Report every month.\n  - Plan')).toBe(
      '- Train the staff of the district. Report every month.\n- Plan',
    );
  });

  it('undoes hyphens of line breaks and keeps those of words', () => {
    expect(text('• une démons-\ntration utile')).toBe('• une démonstration utile');
    expect(text('• une auto-\névaluation, dans l’auto-\nnomie')).toBe('• une auto-évaluation, dans l’autonomie');
    expect(text('• le suivi-\névaluation', 'suivi')).toBe('• le suivi-évaluation');
    expect(text('• le suivi-évaluation\n• un suivi-\névaluation')).toBe('• le suivi-évaluation\n• un suivi-évaluation');
    expect(text('• une démons\u00ad\ntration')).toBe('• une démonstration');
  });

  it('goes on across the end of a page', () => {
    expect(text('• Rédiger les rapports destinés aux\n\nPage 2 sur 3\n\nautorités régionales')).toBe(
      '• Rédiger les rapports destinés aux autorités régionales',
    );
  });

  it.each(['Page 2', 'page 2 of 3', 'PAGE 2 SUR 3', 'p. 2/3', '2 / 3', '- 2 -', '| 2 |'])(
    'drops a page number: %s',
    (line) => {
      expect(text(`Plan the services\n${line}\nTrain the staff`)).toBe('Plan the services\nTrain the staff');
    },
  );

  it.each(['P3', 'p 3', '2 pages', 'Page deux'])('keeps what is none: %s', (line) => {
    expect(text(`Grade\n\n${line}\n\nTrain the staff`)).toBe(`Grade\n${line}\nTrain the staff`);
  });

  it('puts the cells of a table and bullets on one line on lines of their own', () => {
    expect(text('Grade\tP-4')).toBe('Grade\nP-4');
    expect(text('| Poste | Médecin |\n|---|---|\n| Lieu | Goma |')).toBe('Poste\nMédecin\nLieu\nGoma');
    expect(text('Duties: • Plan • Report')).toBe('Duties:\n• Plan\n• Report');
  });

  it('drops what only decorates in Markdown', () => {
    expect(text('## Duties\n- **Lead** the [team](https://example.org/team)')).toBe('Duties\n- Lead the team');
  });
});

describe('regular characters', () => {
  it.each([
    ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
    ['no-break and double spaces', 'santé\u00a0:  oui', 'santé : oui'],
    ['zero-width characters, direction marks and a byte order mark', '\ufeffsan\u200bté\u202e', 'santé'],
    ['letters and accents apart', 'sante\u0301', 'santé'],
    ['ligatures of fonts', 'e\ufb03cace', 'efficace'],
    ['unpaired surrogates', 'a\ud800b', 'a\ufffdb'],
    ['typographic apostrophes, which stay', 'l’équipe', 'l’équipe'],
    ['UTF-8 read as Windows-1252', 'lâ€™Ã©quipe Ã  lâ€™Å“uvre', 'l’équipe à l’œuvre'],
    ['UTF-8 read as Latin-1', 'l\u00e2\u0080\u0099\u00c3\u00a9quipe', 'l’équipe'],
    ['letters that only look broken', 'São Tomé, Ângela, Åse', 'São Tomé, Ângela, Åse'],
  ])('%s', (_, raw, expected) => {
    expect(text(raw)).toBe(expected);
  });

  it('says that it repaired', () => {
    expect(laidOut('santÃ©').isRepaired).toBe(true);
    expect(laidOut('santé').isRepaired).toBe(false);
  });
});

/** Words alone: what blanks, hyphens at line ends and decoration cannot change. */
const words = (found: string): string => found.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

const piece = fc.constantFrom(
  'Appuyer le ministère',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '• ',
  '- ',
  '1. ',
  'a) ',
  '(ii) ',
  'santé',
  'e\u0301',
  'démons-\n',
  '\u00ad\n',
  '\u200b',
  'ﬁn',
  '**',
  '## ',
  '|',
  '.',
  ' : ',
  '\f',
  'Page 2 / 3',
  'lâ€™',
  '\ud800',
  '😀',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('the way back to the original', () => {
  it('leads every line to the same words', () => {
    fc.assert(
      fc.property(
        fc
          .array(piece, { maxLength: 60 })
          .map((pieces) => pieces.join('').replace(/\f|Page 2 \/ 3|lâ€™|\||\*\*/g, ' ')),
        (raw) => {
          const page = laidOut(raw);
          for (const { span } of page.lines) {
            const [start, end] = page.spanInSource(span);
            expect(words(raw.slice(start, end))).toBe(words(page.text.slice(...span)));
          }
        },
      ),
    );
  });

  it('keeps order and stays inside, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const page = laidOut(raw);
        let last = 0;
        for (let offset = 0; offset <= page.text.length; offset++) {
          const source = page.toSource(offset);
          expect(source).toBeGreaterThanOrEqual(last);
          expect(source).toBeLessThanOrEqual(raw.length);
          last = source;
        }
      }),
    );
  });

  it('finds a word where it stands', () => {
    const raw = '  •\u00a0Appuyer  la\r\nsante\u0301 publique';
    const page = laidOut(raw);
    const at = page.text.indexOf('santé');
    expect(raw.slice(...page.spanInSource([at, at + 5]))).toBe('sante\u0301');
    expect(page.toSource(at)).toBe(raw.indexOf('sante'));
  });
});

describe('lines of the normalised text', () => {
  it('lie in order, one a line, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const page = laidOut(raw);
        expect(page.text.split('\n')).toEqual(
          page.lines.length === 0 ? [''] : page.lines.map(({ line }) => page.text.slice(...line)),
        );
        for (const { line, span } of page.lines) {
          expect(span[0]).toBeGreaterThanOrEqual(line[0]);
          expect(span[1]).toBe(line[1]);
        }
      }),
    );
  });
});
