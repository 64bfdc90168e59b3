import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/engine/index.ts';
import { readDuties } from '../../bench/corpus.ts';
import { readPosting } from './readingWords.ts';

const HEADING = { fr: 'Tâches et responsabilités', en: 'Key duties and responsibilities' } as const;
const SIZE = 12;

/** Taken for what says who supervises the post, as "Report to head office" nearly always does. */
const LOST = {
  fr: [],
  en: ['Report to head office every week on car use, fuel and who is travelling where.'],
} as const;

describe('what was labelled as a duty, under a plain heading', () => {
  it.each(LANGS)('is read word for word: %s', (lang) => {
    const texts = readDuties()
      .filter((duty) => duty.lang === lang)
      .map(({ text }) => text.replace(/\s+/g, ' '));
    const lost: string[] = [];
    for (let i = 0; i < texts.length; i += SIZE) {
      const items = Array.from(new Set(texts.slice(i, i + SIZE)));
      const { duties } = readPosting(`${HEADING[lang]}\n\n${items.map((item) => `• ${item}`).join('\n')}\n`, lang);
      const found = new Set(duties.map((duty) => duty.text));
      lost.push(...items.filter((item) => !found.has(item)));
    }
    expect(lost).toEqual(LOST[lang]);
  });
});
