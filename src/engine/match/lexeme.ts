import type { Token, WordForm } from '../text/tokenise.ts';
import type { Step } from './term.ts';

/** What a language knows of a form of a word, wherever it stands: found out once, so that asking costs nothing. */
export interface Lexeme extends WordForm {
  readonly stem: Step;
  /** The number of the step that the form answers to in a pattern; 0 where no pattern of the language knows it. */
  readonly step: number;
  /** The same for its letters, where it stands in capitals. */
  readonly capitals: number;
  /** The lists that it is in, see `LIST`. */
  readonly lists: number;
  /** The sets with a phrase that begins with it, see `PhraseSet`. */
  readonly phrases: number;
  /** Terms are compared without it. */
  readonly isDropped: boolean;
  /** By itself it says nothing of a topic: a number, or a word of the list `mute`. */
  readonly isMute: boolean;
  /** A term of the lexicon begins with it. */
  readonly opensTerm: boolean;
}

/** A word of a text. */
export type Word = Token<Lexeme>;
