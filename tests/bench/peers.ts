import MiniSearch from 'minisearch';
import AhoCorasick from 'modern-ahocorasick/fast';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { type Framework, fold, type Lang, LANGS, type Lexicon, type LexiconEntry } from '../../src/engine/index.ts';
import type { Contender } from './measure.ts';

/** A folded duty: the peers are spared the folding, which the engine does itself. */
export interface FoldedDuty {
  readonly text: string;
  readonly lang: Lang;
}

/** The plain phrases that a term stands for; none where it has a gap, which the peers do not know. */
function phrasesOf({ term }: LexiconEntry): string[] {
  if (/…|\.\.\./.test(term)) return [];
  return term
    .split(/\s+/)
    .map((piece) => piece.split('|'))
    .reduce<string[]>(
      (phrases, ways) => phrases.flatMap((phrase) => ways.map((way) => (phrase === '' ? way : `${phrase} ${way}`))),
      [''],
    )
    .map((phrase) => fold(phrase).trim())
    .filter((phrase) => phrase !== '');
}

/** The lexicon's terms as plain phrases, longest first. */
export function plainPhrases(lexicon: Lexicon): Readonly<Record<Lang, readonly string[]>> {
  const of = (lang: Lang): string[] =>
    [...new Set(lexicon[lang].flatMap(phrasesOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { fr: of('fr'), en: of('en') };
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One alternation of all phrases a language; only matches, whole words, nothing stemmed. */
export function regExp(
  name: string,
  phrases: Readonly<Record<Lang, readonly string[]>>,
  duties: readonly FoldedDuty[],
): Contender {
  const compile = (lang: Lang): RegExp => new RegExp(`\\b(?:${phrases[lang].map(escaped).join('|')})\\b`, 'g');
  const patterns = { fr: compile('fr'), en: compile('en') };
  return {
    name,
    run() {
      let found = 0;
      for (const { text, lang } of duties) {
        const pattern = patterns[lang];
        pattern.lastIndex = 0;
        while (pattern.exec(text)) found++;
      }
      return found;
    },
  };
}

/** The same phrases in an Aho–Corasick automaton, found anywhere, inside words too. */
export function ahoCorasick(
  phrases: Readonly<Record<Lang, readonly string[]>>,
  duties: readonly FoldedDuty[],
): Contender {
  const automata = { fr: new AhoCorasick(phrases.fr), en: new AhoCorasick(phrases.en) };
  return {
    name: 'Aho–Corasick (modern-ahocorasick)',
    run: () => duties.reduce((found, { text, lang }) => found + automata[lang].search(text).length, 0),
  };
}

/** As many phrases as can be learned in reasonable time; only English, as the model is. */
const WINK_PHRASES = 2000;

/** Custom entities of wink-nlp, learned from the English phrases. */
export function winkEntities(phrases: readonly string[], duties: readonly FoldedDuty[]): Contender {
  const nlp = winkNlp(model, ['cer']);
  nlp.learnCustomEntities(
    phrases
      .filter((phrase) => /^[a-z ]+$/.test(phrase))
      .slice(-WINK_PHRASES)
      .map((phrase) => ({ name: phrase, patterns: [phrase] })),
    { matchValue: false, useEntity: false, usePOS: false },
  );
  const english = duties.filter(({ lang }) => lang === 'en');
  return {
    name: 'wink-nlp custom entities (English)',
    run: () => english.reduce((found, { text }) => found + nlp.readDoc(text).customEntities().length(), 0),
  };
}

/** A search for every duty in the framework's own text: the best competency by BM25. */
export function miniSearch(framework: Framework, duties: readonly FoldedDuty[]): Contender {
  const indexOf = (lang: Lang): MiniSearch => {
    const index = new MiniSearch({ fields: ['label', 'definition'], processTerm: fold });
    for (const { id, label, definition } of framework.areas.flatMap(({ competencies }) => competencies))
      index.add({ id, label: label[lang], definition: definition[lang] });
    return index;
  };
  const indexes = Object.fromEntries(LANGS.map((lang) => [lang, indexOf(lang)])) as Record<Lang, MiniSearch>;
  return {
    name: 'MiniSearch over the framework',
    run: () => duties.reduce((found, { text, lang }) => found + Math.min(1, indexes[lang].search(text).length), 0),
  };
}
