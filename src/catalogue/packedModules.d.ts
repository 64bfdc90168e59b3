/** All files of words of both languages, packed when the app is built (`vite.config.ts`). */
declare module 'virtual:words' {
  import type { PackedFiles } from './packFiles.ts';
  export const packed: PackedFiles;
}

/** The learned weights, packed when the app is built (`vite.config.ts`). */
declare module 'virtual:learned' {
  import type { PackedLearned } from './packVotes.ts';
  export const packed: PackedLearned;
}
