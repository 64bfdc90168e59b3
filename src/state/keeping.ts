import { create } from 'zustand';

/**
 * - `opening`  what was kept is not there yet
 * - `kept`     all that was done is on this device's disk
 * - `keeping`  something done is on its way there
 * - `reader`   another tab writes; this one shows, and changes nothing until it takes over
 * - `refused`  the browser gives no database, or took it away
 * - `full`     the device has no room for the last change
 * - `off`      nothing is to be kept: a shared computer
 */
export type KeepingStatus = 'opening' | 'kept' | 'keeping' | 'reader' | 'refused' | 'full' | 'off';

export interface Keeping {
  readonly status: KeepingStatus;
  /** When something was last put on the disk, ISO 8601; null: never, as far as this page knows. */
  readonly at: string | null;
  /** Names of pieces of which the value could not be read again. */
  readonly lost: readonly string[];
  /** The page was cut off the last time, and this is when what is shown was kept; null else. */
  readonly recoveredFrom: string | null;
  /** A file is being written, long enough to be told. */
  readonly isWriting: boolean;
  /** Name of the file that the work was last saved in, since the page was opened. */
  readonly savedAs: string | null;
  /** The last file could not be made. */
  readonly hasSaveFailed: boolean;
}

export const useKeeping = create<Keeping>()(() => ({
  status: 'off', // until `keepWork` is asked to keep it
  at: null,
  lost: [],
  recoveredFrom: null,
  isWriting: false,
  savedAs: null,
  hasSaveFailed: false,
}));
