import { stemmer as stemFrench } from '@orama/stemmers/french';
import stemEnglish from 'wink-porter2-stemmer';
import type { Lang } from '../model.ts';

/** Gives the stem of a folded word. */
export type Stemmer = (word: string) => string;

/** Longer than any word of either language; what the stemmers do with more is slow and means nothing. */
const LONGEST_WORD = 40;
/** The memory is emptied when it is full: a text of nothing but new words must not fill the machine. */
const MEMORY_SIZE = 50_000;

/**
 * The French algorithm tells "élaborée" from "élabore" by the accent that folding took away. A folded word in -ee is
 * nearly always such a participle or a noun in -ée, so the accent is put back.
 */
function french(word: string): string {
  const accented = word.endsWith('ees')
    ? `${word.slice(0, -3)}ées`
    : word.endsWith('ee')
      ? `${word.slice(0, -2)}ée`
      : word;
  return stemFrench(accented);
}

/** British "-ise" is read as "-ize": the algorithm knows that suffix alone, so "organise" would miss "organization". */
function english(word: string): string {
  return stemEnglish(word.replace(/is(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'iz$1'));
}

const ALGORITHM: Readonly<Record<Lang, Stemmer>> = { fr: french, en: english };

/**
 * A stemmer with a memory.
 * @param known  stems given by hand, where the algorithm takes two words for one ("communication", "commune") or one for two
 */
export function createStemmer(lang: Lang, known: Readonly<Record<string, string>>): Stemmer {
  const given = new Map(Object.entries(known));
  const algorithm = ALGORITHM[lang];
  const memory = new Map<string, string>();
  return (word) => {
    const remembered = memory.get(word) ?? given.get(word);
    if (remembered !== undefined) return remembered;
    const stem = word.length > LONGEST_WORD || !/^[a-zà-ÿ]+$/.test(word) ? word : algorithm(word);
    if (memory.size >= MEMORY_SIZE) memory.clear();
    memory.set(word, stem);
    return stem;
  };
}
