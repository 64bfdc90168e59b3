/** The lexicons of both languages, packed when the app is built (`vite.config.ts`). */
declare module 'virtual:lexicon' {
  import type { PackedLexicon } from './packLexicon.ts';
  export const packed: readonly PackedLexicon[];
}
