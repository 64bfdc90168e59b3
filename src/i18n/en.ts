import { shell } from './en/shell.ts';
import { formatOf } from './format.ts';

/** Every word of the interface in English; `fr` is held to its keys by type. */
export const en = {
  format: formatOf('en'),
  shell,
};
export type Messages = typeof en;
