import type { Note } from '../engine/index.ts';

/** What cannot be read, with the one reason. */
export const refused = (code: string, values?: Note['values']): { ok: false; notes: Note[] } => ({
  ok: false,
  notes: [{ code, severity: 'error', ...(values ? { values } : {}) }],
});
