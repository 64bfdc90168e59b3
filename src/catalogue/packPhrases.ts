import { WordGuesses } from './guessWords.ts';
import { packNumbers, unpackNumbers, USUAL_SINGLES } from './packNumbers.ts';

/*
 * Phrases as they travel to the browser. A language's words stand once, in the order of their first use; phrases say
 * which comes next by how many guesses it takes; how many words a phrase has and where, its shape, stands apart.
 */

/** Words, and a name that phrases about the same thing share. */
export interface Phrase {
  readonly text: string;
  readonly topic: string;
}

export interface PackedPhrases {
  /** The commonest first: "1 - 3" is a word, a gap, and one of three words. */
  readonly shapes: string;
  readonly words: string;
  /** Of each phrase the place of its shape. */
  readonly places: string;
  /** Of each word of each phrase the number of guesses. */
  readonly guesses: string;
}

const GAP = '…';
const GAP_COUNT = 0;
/** Stands for a gap in a shape, in one byte. */
const GAP_SIGN = '-';
const SHAPE_END = ',';

const shapeOf = (text: string): string =>
  text
    .split(' ')
    .map((piece) => (piece === GAP ? GAP_SIGN : piece.split('|').length))
    .join(' ');

/** What occurs: the most frequent, whose places are told by one letter, then the others in order. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  return [...sorted.slice(0, USUAL_SINGLES), ...sorted.slice(USUAL_SINGLES).sort()];
}

export function packPhrases(phrases: readonly Phrase[]): PackedPhrases {
  const numbers = new Map<string, number>();
  const memory = new WordGuesses();
  const guesses = phrases.flatMap(({ text, topic }) => {
    let before = -1;
    const pieces = text.split(' ').filter((piece) => piece !== GAP);
    return pieces.flatMap((piece) =>
      piece.split('|').map((word, i) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        const guessCount = memory.guessesOf(number, { topic, before, isAlternative: i > 0 });
        before = number;
        return guessCount;
      }),
    );
  });
  const shapesInOrder = phrases.map(({ text }) => shapeOf(text));
  const shapes = byFrequency(shapesInOrder);
  const places = new Map(shapes.map((shape, place) => [shape, place]));
  return {
    shapes: shapes.join(SHAPE_END),
    words: [...numbers.keys()].join(' '),
    places: packNumbers(shapesInOrder.map((shape) => places.get(shape) ?? 0)),
    guesses: packNumbers(guesses),
  };
}

/** Reads packed phrases one by one, in their order: whoever reads knows the topic of the next. */
export function createPhraseReader(packed: PackedPhrases): (topic: string) => string {
  const words = packed.words.split(' ');
  const shapes = packed.shapes
    .split(SHAPE_END)
    .map((shape) => shape.split(' ').map((piece) => (piece === GAP_SIGN ? GAP_COUNT : Number(piece))));
  const places = unpackNumbers(packed.places);
  const guesses = unpackNumbers(packed.guesses);
  const memory = new WordGuesses();
  let phraseCount = 0;
  let wordCount = 0;
  return (topic) => {
    let before = -1;
    let text = '';
    let joint = '';
    for (const count of shapes[places[phraseCount++] ?? 0] ?? []) {
      if (count === GAP_COUNT) text += joint + GAP;
      for (let i = 0; i < count; i++) {
        before = memory.wordAfter(guesses[wordCount++] ?? 0, { topic, before, isAlternative: i > 0 });
        text += (i > 0 ? '|' : joint) + (words[before] ?? '');
      }
      joint = ' ';
    }
    return text;
  };
}
