import { fold, tokenise, type Span } from '../../../engine/index.ts';

/** A word of a name or of a query, without case; accents stay, so that it can be shown. */
export interface NameWord {
  readonly word: string;
  readonly span: Span;
}

const written = (text: string): string => text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** Each word, with what it is together with the one before where a hyphen joins them: "e-santé", "esanté". */
function wordsWithJoined(text: string): { readonly word: NameWord; readonly joined: NameWord | null }[] {
  const tokens = tokenise(text).filter(({ form }) => !form.word.endsWith("'"));
  return tokens.map(({ start, end }, i) => {
    const word: NameWord = { word: written(text.slice(start, end)), span: [start, end] };
    const before = tokens[i - 1];
    if (before?.end !== start - 1 || fold(text.charAt(before.end)) !== '-') return { word, joined: null };
    const joined = written(text.slice(before.start, before.end)) + word.word;
    return { word, joined: { word: joined, span: [before.start, end] } };
  });
}

const isWord = ({ word }: NameWord): boolean => word.length > 1;

/** The words of a query but for elided and single letters; a letter joined to a word is part of it. */
export const wordsOfQuery = (text: string): NameWord[] =>
  wordsWithJoined(text)
    .map(({ word, joined }) => (joined?.word.length === word.word.length + 1 ? joined : word))
    .filter(isWord);

/** The words of a name likewise, and those joined by a hyphen as one more: "stock-outs", "stockouts". */
export const wordsOfName = (text: string): NameWord[] =>
  wordsWithJoined(text)
    .flatMap(({ word, joined }) => (joined ? [word, joined] : [word]))
    .filter(isWord);
