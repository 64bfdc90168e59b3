import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type DutyInput, type EngineData, type Lang, SearchIndex, termsOf, tokenise } from '../../src/engine/index.ts';
import { createStemmer } from '../../src/engine/text/stem.ts';
import { fr } from '../../src/i18n/fr.ts';
import { createNameSearch } from '../../src/views/shared/search/nameSearch.ts';
import { actionNames, roleNames, termNames, topicNames, type Name } from '../../src/views/shared/search/names.ts';
import { manyRoles } from '../fixtures/manyRoles.ts';
import { randomFrom } from './corpus.ts';

export interface KeystrokeTimes {
  readonly name: string;
  /** Sentences or names that are searched. */
  readonly texts: number;
  /** Milliseconds a keystroke. */
  readonly p50: number;
  readonly p95: number;
  /** How many times the p95 of what the app uses. */
  readonly timesOwn: number;
  readonly indexSeconds: number;
}

interface Sentence {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
}

const COUNTS = [1000, 10_000, 100_000];
const ROLES = 2000;
const HIT_LIMIT = 10;
/** What people type, right and wrong, in both languages; each is typed letter by letter from the second on. */
const QUERIES = [
  'recouvrment des couts',
  "chaine d'aprovisionement",
  'gestion des déchets',
  'supervision formative',
  'santé',
  'health information systems',
  'strategic purchasing',
  'perfomance based financing',
  'stockouts',
  'DHIS2',
  'Bakalo',
  'xqzwv',
];
/** Too slow to type every query into: what needs seconds a keystroke is typed every so many letters. */
const SLOW_STRIDE = 7;

const SYLLABLES = 'ba ke ki lo la mo na ne so sa te to gou dou kou fi ra ru va ye'.split(' ');
const NAMES = 30_000;

/** A name that no dictionary has, as real sentences are full of: the n-th of a list that is the same everywhere. */
function nameOf(n: number): string {
  const letters = [n, n * 7 + 3, n >> 4, n >> 8].map((part) => SYLLABLES[part % SYLLABLES.length] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** Sentences of labelled duties: the first half of one, the second of another in its language, and a place's name; common places more often. */
export function sentencesOf(count: number, duties: readonly DutyInput[], seed = 1): readonly Sentence[] {
  const random = randomFrom(seed);
  const byLang = { fr: duties.filter(({ lang }) => lang === 'fr'), en: duties.filter(({ lang }) => lang === 'en') };
  return Array.from({ length: count }, (_, i) => {
    const lang: Lang = i % 2 === 0 ? 'fr' : 'en';
    const words = (): string[] => byLang[lang][Math.floor(random() * byLang[lang].length)]?.text.split(' ') ?? [];
    const [first, second] = [words(), words()];
    const place = nameOf(Math.floor(random() ** 2 * NAMES));
    const text = [...first.slice(0, first.length / 2), ...second.slice(second.length / 2), place].join(' ');
    return { id: `duty-${i}`, lang, text };
  });
}

/** All that has a name: the framework, the words of the lexicon, actions, and roles of a large library. */
function namesOf({ framework, lexicon }: EngineData): readonly Name[] {
  const competencies = framework.areas.flatMap((area) => area.competencies);
  return [
    ...actionNames(fr),
    ...topicNames(framework),
    ...competencies.flatMap((one) => termNames(one, termsOf(lexicon, one.id))),
    ...manyRoles(framework, ROLES).flatMap(roleNames),
  ];
}

/** Something that looks for what was typed in the texts it was given; the app's own comes first. */
interface Contender<Text> {
  readonly name: string;
  readonly isSlow: (count: number) => boolean;
  readonly build: (texts: readonly Text[]) => (typed: string) => number;
}

const FUSE = { keys: ['text'], threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true };

const overNames: readonly Contender<Name>[] = [
  {
    name: 'names: fuse.js, word by word',
    isSlow: () => false,
    build(names) {
      const search = createNameSearch(names);
      return (typed) => search.find(typed, HIT_LIMIT, 'fr').length;
    },
  },
  {
    name: 'names: fuse.js, name by name',
    isSlow: () => false,
    build(names) {
      const fuse = new Fuse(names, FUSE);
      return (typed) => fuse.search(typed).length;
    },
  },
];

function overSentences({ dutyWords }: EngineData): readonly Contender<Sentence>[] {
  const stemmers = { fr: createStemmer('fr', dutyWords.fr.stems), en: createStemmer('en', dutyWords.en.stems) };
  const dropped = new Set([...dutyWords.fr.functionWords, ...dutyWords.en.functionWords]);
  const stems = (word: string): string[] =>
    dropped.has(word) ? [] : [...new Set([stemmers.fr(word), stemmers.en(word)])];
  return [
    {
      name: 'sentences: hss search index',
      isSlow: () => false,
      build(sentences) {
        const index = new SearchIndex(dutyWords);
        for (const { id, lang, text } of sentences) index.put({ id, texts: [{ key: id, lang, text }] });
        return (typed) => index.search(typed, HIT_LIMIT, 'fr').count;
      },
    },
    {
      name: 'sentences: MiniSearch, same words, prefix and fuzzy',
      isSlow: () => false,
      build(sentences) {
        const index = new MiniSearch<Sentence>({
          fields: ['text'],
          tokenize: (text) => tokenise(text).map(({ form }) => form.word),
          processTerm: stems,
        });
        index.addAll(sentences);
        const options = {
          prefix: (_: string, i: number, terms: readonly string[]) => i === terms.length - 1,
          fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
        };
        return (typed) => index.search(typed, options).slice(0, HIT_LIMIT).length;
      },
    },
    {
      name: 'sentences: fuse.js',
      isSlow: (count) => count > COUNTS[0]!, // there are three
      build(sentences) {
        const fuse = new Fuse(sentences, FUSE);
        return (typed) => fuse.search(typed, { limit: HIT_LIMIT }).length;
      },
    },
  ];
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

const KEYSTROKES = QUERIES.flatMap((query) =>
  Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2)),
);

/** What a keystroke costs each. A first round warms the code up; a fresh index is measured, as what was asked for may be kept. */
function typeInto<Text>(contenders: readonly Contender<Text>[], texts: readonly Text[]): KeystrokeTimes[] {
  const count = texts.length;
  const measured = contenders.map(({ name, isSlow, build }) => {
    const start = performance.now();
    const first = build(texts);
    const indexSeconds = (performance.now() - start) / 1000;
    const typed = isSlow(count)
      ? KEYSTROKES.filter((_, i) => i % (SLOW_STRIDE * (count / 10_000 + 1)) < 1)
      : KEYSTROKES;
    for (const text of isSlow(count) ? typed.slice(0, 1) : typed) first(text);
    const search = build(texts);
    const times = typed.map((text) => {
      const from = performance.now();
      search(text);
      return performance.now() - from;
    });
    const sorted = times.sort((a, b) => a - b);
    return { name, texts: count, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), indexSeconds };
  });
  const own = measured[0]?.p95 ?? NaN;
  return measured.map((one) => ({ ...one, timesOwn: one.p95 / own }));
}

/** What a keystroke costs in names and in sentences, by library and number of sentences. */
export function measureSearch(data: EngineData, duties: readonly DutyInput[]): KeystrokeTimes[] {
  const sentences = COUNTS.flatMap((count) => typeInto(overSentences(data), sentencesOf(count, duties)));
  return [...typeInto(overNames, namesOf(data)), ...sentences];
}
