/** The lexicons of both languages, packed when the app is built (`vite.config.ts`). */
declare module 'virtual:lexicon' {
  import type { PackedLexicon } from './packLexicon.ts';
  export const packed: PackedLexicon;
}

/** The learned weights, packed when the app is built (`vite.config.ts`). */
declare module 'virtual:learned' {
  import type { PackedLearned } from './packVotes.ts';
  export const packed: PackedLearned;
}
