import { createPhraseReader, packPhrases, type PackedPhrases, type Phrase } from './packPhrases.ts';

/*
 * Files of words as they travel to the browser: lexicons and the words by which postings and duties are read. The texts of
 * a language are taken out of its files and packed as phrases.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type ByLang<T> = Readonly<Record<string, T>>;
/** By path. */
export type WordFiles = Readonly<Record<string, Json>>;

interface PackedLanguage extends PackedPhrases {
  /** The files without their texts. */
  readonly outlines: WordFiles;
}

/** The languages side by side in each part: what is alike compresses better where it stands together. */
export type PackedFiles = { readonly [Part in keyof PackedLanguage]: ByLang<PackedLanguage[Part]> };

/** Stands for a text; a list of texts leaves their number, in digits. */
const TEXT = '';

const isText = (json: Json): json is string => typeof json === 'string';
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** The same at every depth: phrases about one thing stand below one key of the file, whatever else divides them. */
const topicBelow = (topic: string, key: string): string => (topic === '' ? key : topic);

function takeTexts(json: Json, phrases: Phrase[], topic = ''): Json {
  if (isText(json)) {
    phrases.push({ text: json, topic });
    return TEXT;
  }
  if (isList(json)) {
    if (!json.every(isText)) return json.map((item) => takeTexts(item, phrases, topic));
    for (const text of json) phrases.push({ text, topic });
    return String(json.length);
  }
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, takeTexts(value, phrases, topicBelow(topic, key))]),
  );
}

function putTexts(outline: Json, next: (topic: string) => string, topic = ''): Json {
  if (outline === TEXT) return next(topic);
  if (isText(outline)) return Array.from({ length: Number(outline) }, () => next(topic));
  if (isList(outline)) return outline.map((item) => putTexts(item, next, topic));
  if (outline === null || typeof outline !== 'object') return outline;
  return Object.fromEntries(
    Object.entries(outline).map(([key, value]) => [key, putTexts(value, next, topicBelow(topic, key))]),
  );
}

/** Packs the files of every language. */
export function packFiles(filesByLang: ByLang<WordFiles>): PackedFiles {
  const packed = Object.entries(filesByLang).map(([lang, files]): [string, PackedLanguage] => {
    const phrases: Phrase[] = [];
    const outlines = mapValues(files, (file) => takeTexts(file, phrases));
    return [lang, { outlines, ...packPhrases(phrases) }];
  });
  const part = <Part extends keyof PackedLanguage>(name: Part): ByLang<PackedLanguage[Part]> =>
    Object.fromEntries(packed.map(([lang, its]) => [lang, its[name]]));
  return {
    outlines: part('outlines'),
    shapes: part('shapes'),
    words: part('words'),
    places: part('places'),
    guesses: part('guesses'),
  };
}

/** What `packFiles` packed. */
export function unpackFiles({ outlines, shapes, words, places, guesses }: PackedFiles): ByLang<WordFiles> {
  return mapValues(outlines, (files, lang) => {
    const part = (its: ByLang<string>): string => its[lang] ?? '';
    const phrases = { shapes: part(shapes), words: part(words), places: part(places), guesses: part(guesses) };
    const next = createPhraseReader(phrases);
    return mapValues(files, (outline) => putTexts(outline, next));
  });
}

/** By language all words of the files, in the order of their first use. */
export const wordsOf = ({ words }: Pick<PackedFiles, 'words'>): ByLang<readonly string[]> =>
  mapValues(words, (its) => its.split(' '));

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
