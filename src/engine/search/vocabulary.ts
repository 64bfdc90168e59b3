import type { Lang } from '../model.ts';
import type { DutyWordsByLang } from '../match/dutyWords.ts';
import { LANGS } from '../model.ts';
import { fold } from '../text/fold.ts';
import { createStemmer, type Stemmer } from '../text/stem.ts';
import { copyOf, type Token, tokenise } from '../text/tokenise.ts';
import { typoDistance } from './typoDistance.ts';

/** A word of a text that can be found: what it is a form of, and where it stands. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** A word that was met in the texts of one language. */
interface Form {
  readonly word: string;
  /** As it stood in the first text that held it, without capitals at its beginning: with its accents. */
  readonly shown: string;
  /** Number of what the word is a form of: its stem in its language. */
  readonly term: number;
}

/** A word of a query. */
export interface AskedWord {
  /** The terms that it may mean, each with how near it comes to what was typed: 1 for the word itself. */
  readonly meanings: ReadonlyMap<number, number>;
  /** Whether a text in the language has to hold it; function words need not stand there. */
  readonly isNeeded: Readonly<Record<Lang, boolean>>;
}

/** Of words typed by hand, as many as a search box holds; more only cost time. */
const WORD_LIMIT = 12;
const STEM_CLOSENESS = 0.95;
/** A word whose beginning was typed: from here, near 1 where little is missing. */
const LEAST_OPEN_CLOSENESS = 0.5;
const TYPO_CLOSENESS = 0.7;
/** Letters from which one error is forgiven, and two. Shorter words are too near to others. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 8;
/** Words shown as near though they are no match may be wrong in every third letter. */
const LETTERS_AN_ERROR = 3;

const errorsAllowed = (length: number): number => (length >= TWO_ERRORS_FROM ? 2 : length >= ONE_ERROR_FROM ? 1 : 0);

/**
 * The words of the texts that can be searched: folded, stemmed in their language, kept by first letter so that a
 * misspelt word is compared with few. Typing errors are forgiven behind the first letter.
 */
export class Vocabulary {
  readonly #languages: Readonly<Record<Lang, { readonly stem: Stemmer; readonly dropped: ReadonlySet<string> }>>;
  readonly #terms = new Map<string, number>();
  readonly #forms: Readonly<Record<Lang, Map<string, Form>>> = { fr: new Map(), en: new Map() };
  readonly #byLetter = new Map<string, Form[]>();

  constructor(words: DutyWordsByLang) {
    const compile = (lang: Lang) => ({
      stem: createStemmer(lang, words[lang].stems),
      dropped: new Set(words[lang].functionWords.map(fold)),
    });
    this.#languages = { fr: compile('fr'), en: compile('en') };
  }

  /** How many terms are known; they are numbered from 0. */
  get termCount(): number {
    return this.#terms.size;
  }

  /** The words of a text that can be found, each learned where it is new. Words joined by a hyphen are one more: "stock-outs", "stockouts". */
  learn(text: string, lang: Lang): Occurrence[] {
    const tokens = tokenise(text);
    return tokens.flatMap((token, i) => {
      const before = tokens[i - 1];
      const found = this.#isDropped(token, lang) ? [] : [this.#occurrence(token.form.word, text, token, lang)];
      if (before?.end !== token.start - 1 || fold(text.charAt(before.end)) !== '-') return found;
      const joined = { start: before.start, end: token.end };
      return [...found, this.#occurrence(before.form.word + token.form.word, text, joined, lang)];
    });
  }

  /** The words of a query with what each may mean; the last one may go on where nothing follows it. */
  ask(query: string): AskedWord[] {
    const tokens = tokenise(query).slice(0, WORD_LIMIT);
    return tokens.map((token, i) => {
      const isOpen = i === tokens.length - 1 && token.end === query.length;
      return {
        meanings: this.#meaningsOf(token.form.word, isOpen),
        isNeeded: { fr: !this.#isDropped(token, 'fr'), en: !this.#isDropped(token, 'en') },
      };
    });
  }

  /** Known words that come near those of a query that nothing was found for; the nearest first. */
  near(query: string, limit: number): string[] {
    const found = new Map<string, number>();
    for (const { form } of tokenise(query).slice(0, WORD_LIMIT)) {
      const allowed = Math.floor(form.word.length / LETTERS_AN_ERROR);
      for (const { word, shown } of this.#byLetter.get(form.word.charAt(0)) ?? []) {
        const distance = typoDistance(form.word, word, allowed);
        if (distance <= allowed) found.set(shown, Math.min(distance, found.get(shown) ?? Infinity));
      }
    }
    const sorted = [...found].sort(([a, far], [b, further]) => far - further || (a < b ? -1 : 1));
    return sorted.slice(0, limit).map(([shown]) => shown);
  }

  #isDropped({ form }: Pick<Token, 'form'>, lang: Lang): boolean {
    return form.acronym === null && (form.word.endsWith("'") || this.#languages[lang].dropped.has(form.word));
  }

  #occurrence(word: string, text: string, { start, end }: Pick<Token, 'start' | 'end'>, lang: Lang): Occurrence {
    const form = this.#forms[lang].get(word) ?? this.#newForm(copyOf(word), copyOf(text.slice(start, end)), lang);
    return { term: form.term, start, end };
  }

  #newForm(word: string, raw: string, lang: Lang): Form {
    const key = `${lang} ${this.#languages[lang].stem(word)}`;
    const term = this.#terms.get(key) ?? this.#terms.size;
    this.#terms.set(key, term);
    const isName = raw.slice(1) !== raw.slice(1).toLowerCase();
    const form: Form = { word, shown: isName ? raw : raw.toLowerCase(), term };
    this.#forms[lang].set(word, form);
    const letter = word.charAt(0);
    const list = this.#byLetter.get(letter);
    if (list) list.push(form);
    else this.#byLetter.set(letter, [form]);
    return form;
  }

  #meaningsOf(word: string, isOpen: boolean): ReadonlyMap<number, number> {
    const meanings = new Map<number, number>();
    const add = (term: number, closeness: number): void => {
      if (closeness > (meanings.get(term) ?? 0)) meanings.set(term, closeness);
    };
    for (const lang of LANGS) {
      const known = this.#forms[lang].get(word);
      if (known) add(known.term, 1);
      const term = this.#terms.get(`${lang} ${this.#languages[lang].stem(word)}`);
      if (term !== undefined) add(term, STEM_CLOSENESS);
    }
    const alike = this.#byLetter.get(word.charAt(0)) ?? [];
    if (isOpen && word.length > 1)
      for (const form of alike)
        if (form.word.startsWith(word))
          add(
            form.term,
            LEAST_OPEN_CLOSENESS + (STEM_CLOSENESS - LEAST_OPEN_CLOSENESS) * (word.length / form.word.length),
          );
    if (meanings.size > 0) return meanings;
    const allowed = errorsAllowed(word.length);
    if (allowed === 0) return meanings;
    for (const form of alike) {
      const distance = typoDistance(word, form.word, allowed, isOpen);
      if (distance <= allowed) add(form.term, TYPO_CLOSENESS / distance);
    }
    return meanings;
  }
}
