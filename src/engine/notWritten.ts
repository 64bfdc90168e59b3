import type { Localised } from './model.ts';

const NOT_WRITTEN = '—';

/** Stands where a framework has a text that nobody wrote. */
export const NONE_WRITTEN: Localised = { fr: NOT_WRITTEN, en: NOT_WRITTEN };

/** Whether somebody wrote the text: one that nobody did is not shown. */
export const isWritten = (text: string): boolean => text.trim() !== '' && text.trim() !== NOT_WRITTEN;
