import type { Messages } from './en.ts';
import { formatOf } from './format.ts';
import { shell } from './fr/shell.ts';

export const fr: Messages = {
  format: formatOf('fr'),
  shell,
};
