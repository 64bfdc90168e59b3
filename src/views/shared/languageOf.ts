import type { Lang, MappedPosting } from '../../engine/index.ts';

/** The language of words taken from a posting: that of the first section that holds them, else the posting's own. */
export function languageOf({ text, sections, languages }: MappedPosting, words: string): Lang | undefined {
  return sections.find(({ span }) => text.slice(...span).includes(words))?.lang ?? languages[0];
}
