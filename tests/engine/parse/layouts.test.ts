import { describe, expect, it } from 'vitest';
import type { Parts } from './postingParts.ts';
import { english, englishThirdPerson, french, frenchNouns } from './postingParts.ts';
import { readPosting } from './readingWords.ts';

const themes = ([, ...rest]: Parts['duties']): Parts['duties'] extends readonly [string, ...infer Rest]
  ? Rest
  : never => rest;
const dutiesOf = (parts: Parts): string[] => themes(parts.duties).flatMap(([, ...duties]) => duties);

/** Breaks a line at `width`, every line but the first behind `hang`; with `hyphen`, some long words are cut. */
function wrap(line: string, width: number, hang = '', hyphen = false): string {
  const lines: string[] = [];
  let current = '';
  line.split(' ').forEach((word, i) => {
    const start = current === '' ? '' : `${current} `;
    if (start.length + word.length <= width) current = start + word;
    else if (hyphen && i % 2 === 1 && /^\p{Ll}{9,}$/u.test(word) && start.length + 5 <= width) {
      lines.push(`${start}${word.slice(0, 4)}-`);
      current = hang + word.slice(4);
    } else {
      lines.push(current);
      current = hang + word;
    }
  });
  return [...lines, current].join('\n');
}

interface Style {
  readonly bullet?: (index: number) => string;
  readonly heading?: (heading: string) => string;
  readonly theme?: (theme: string, index: number) => string;
  readonly line?: (text: string) => string;
  readonly between?: string;
}

/** The posting, part by part, in the style of a program. */
function layOut(
  parts: Parts,
  { bullet = () => '• ', heading = (h) => h, theme = (t) => t, line = (l) => l, between = '\n' }: Style,
): string {
  const items = (texts: readonly string[]): string[] => texts.map((text, i) => line(bullet(i) + text));
  const [contextHeading, ...context] = parts.context;
  const [requirementsHeading, ...requirements] = parts.requirements;
  const [noticeHeading, ...notice] = parts.notice;
  return [
    line(parts.title),
    '',
    line(heading(contextHeading)),
    ...context.map(line),
    between === '\n' ? '' : '\n',
    line(heading(parts.duties[0])),
    ...themes(parts.duties).flatMap(([name, ...duties], i) => [line(theme(name, i)), ...items(duties)]),
    '',
    line(heading(requirementsHeading)),
    ...items(requirements),
    '',
    line(heading(noticeHeading)),
    ...notice.map(line),
  ].join(between);
}

const LETTERS = 'abcdefghij';
const layouts: Readonly<Record<string, (parts: Parts) => string>> = {
  'one line a paragraph': (parts) => layOut(parts, {}),
  'blank lines everywhere': (parts) => layOut(parts, { between: '\n\n' }),
  'a PDF of 90 columns': (parts) => layOut(parts, { line: (l) => wrap(l, 90) }),
  'a PDF of 60 columns, hyphenated': (parts) => layOut(parts, { line: (l) => wrap(l, 60, '', true) }),
  'a PDF with hanging indentation': (parts) =>
    layOut(parts, { bullet: () => '    –   ', line: (l) => wrap(l, 80, '        ') }),
  'Word bullets from the private use area': (parts) => layOut(parts, { bullet: () => '\uf0b7\t' }),
  'hollow bullets typed as "o"': (parts) => layOut(parts, { bullet: () => 'o  ' }),
  'dashes without a space': (parts) => layOut(parts, { bullet: () => '-' }),
  'numbers that begin again under every theme': (parts) =>
    layOut(parts, { bullet: (i) => `${i + 1}) `, theme: (t) => `${t} :` }),
  'letters under numbered themes': (parts) =>
    layOut(parts, { bullet: (i) => `${LETTERS.charAt(i)}. `, theme: (t, i) => `${i + 1}. ${t}` }),
  'decimal numbers without a full stop': (parts) =>
    layOut(parts, { heading: (h) => h.toUpperCase(), theme: (t, i) => `3.${i + 1} ${t}` }),
  Markdown: (parts) => layOut(parts, { bullet: () => '* ', heading: (h) => `## ${h}`, theme: (t) => `**${t}**` }),
  'headings in capitals with a colon, no blank lines': (parts) =>
    layOut(parts, { heading: (h) => `${h.toUpperCase()} :`, theme: (t) => `${t} :` }).replace(/\n{2,}/g, '\n'),
  'numbered headings': (parts) =>
    layOut(parts, { heading: (h) => `IV. ${h}`, bullet: () => '▪ ', theme: (t) => `➢ ${t}` }),
  'bullets lost in copying': (parts) => layOut(parts, { bullet: () => '', between: '\n' }),
  'bullets on lines of their own': (parts) => layOut(parts, { bullet: () => '•\n' }),
  'carriage returns, tabs and no-break spaces': (parts) =>
    layOut(parts, { bullet: () => '\u00a0\u00a0•\u00a0\t' }).replace(/\n/g, '\r\n'),
  'page numbers and running heads': (parts) => {
    const lines = layOut(parts, { line: (l) => wrap(l, 75) }).split('\n');
    const page = (n: number): string => `\n\f${parts.title} – 2025\n\nPage ${n} / 3\n`;
    return [...lines.slice(0, 12), page(2), ...lines.slice(12, 24), page(3), ...lines.slice(24)].join('\n');
  },
  'UTF-8 read as Latin-1': (parts) => {
    const bytes = new TextEncoder().encode(layOut(parts, {}));
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  },
};

describe.each([
  ['French', french],
  ['English', english],
  ['French, as nouns', frenchNouns],
  ['English, in the third person', englishThirdPerson],
] as const)('the same posting in %s', (_, parts) => {
  it.each(Object.keys(layouts))('%s: the same duties and requirements', (name) => {
    const posting = readPosting(layouts[name]?.(parts) ?? '');
    expect(posting.duties.map((duty) => duty.text)).toEqual(dutiesOf(parts));
    expect(posting.requirements.map((requirement) => requirement.text)).toEqual(parts.requirements.slice(1));
    expect(posting.meta.title).toBe(parts.title);
  });
});
