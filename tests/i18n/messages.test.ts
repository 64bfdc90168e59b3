import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';

/** Every sentence of a language with its path; those with numbers are said for 0, 1 and 2. */
function sentences(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [0, 1, 2].flatMap((n) => {
      try {
        return sentences((value as (...args: unknown[]) => unknown)(n, n, n, n, n, n), `${path}(${n})`);
      } catch {
        return []; // takes something else than numbers: the views' tests say it
      }
    });
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  return [];
}
const wordsOf = (messages: typeof en) => sentences({ ...messages, format: null }, '');

describe('French typography', () => {
  const words = wordsOf(fr);
  test('a no-break space stands before : ; ! ? » and after «', () => {
    expect(words.filter(([, text]) => /[^\u00a0][;!?»]|[^\u00a0\d]:(?!\/\/)|«[^\u00a0]/.test(text))).toEqual([]);
  });
  test('apostrophes are curly, and no narrow space that the font lacks', () => {
    expect(words.filter(([, text]) => /['\u202f]/.test(text))).toEqual([]);
  });
});

describe('both languages', () => {
  test('no sentence is empty', () => {
    expect([...wordsOf(fr), ...wordsOf(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  test('numbers take the language’s form: zero is singular in French, plural in English', () => {
    expect(fr.shell.words.duties(0)).toBe('0\u00a0tâche');
    expect(fr.shell.words.duties(2)).toBe('2\u00a0tâches');
    expect(en.shell.words.duties(0)).toBe('0\u00a0duties');
    expect(en.shell.words.duties(1)).toBe('1\u00a0duty');
    expect(fr.format.decimal(0.5)).toBe('0,50');
    expect(en.format.list(['a', 'b', 'c'])).toBe('a, b, and c');
  });
});
