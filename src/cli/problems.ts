import { DataError, type Note, type Severity } from '../engine/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What is wrong with the input, said as it comes up. */
export interface Problems {
  add(name: string, sentence: string): void;
  /** One sentence for one file: the gravest of its notes, the first among equals; what is mere information is not said. */
  addNotes(name: string, notes: readonly Note[]): void;
  /** What `read` gives, or `undefined` where the file cannot be read or is broken: each of its problems is said. */
  attempt<T>(name: string, read: () => T): T | undefined;
  exitCode(): ExitCode;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** Why a file could not be read; any other error is thrown again, as nobody expects it. */
export function unreadable(error: unknown): { readonly ok: false; readonly notes: readonly Note[] } {
  if (!isSystemError(error)) throw error;
  const note: Note =
    error.code === 'ENOENT'
      ? { code: 'file.missing', severity: 'error' }
      : { code: 'file.unreadable', severity: 'error', values: { reason: error.code ?? error.message } };
  return { ok: false, notes: [note] };
}

/** Says problems on the terminal and remembers that there were some. */
export function trackProblems(terminal: Terminal): Problems {
  let exitCode: ExitCode = 0;
  const add = (name: string, sentence: string): void => {
    terminal.say(`${name}: ${sentence}`);
    exitCode = 1;
  };
  const addNotes = (name: string, notes: readonly Note[]): void => {
    const [gravest] = [...notes].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
    if (gravest && gravest.severity !== 'info') add(name, wordsOf(gravest));
  };
  return {
    add,
    addNotes,
    attempt(name, read) {
      try {
        return read();
      } catch (error) {
        if (error instanceof DataError) for (const problem of error.problems) add(name, problem);
        else addNotes(name, unreadable(error).notes);
        return undefined;
      }
    },
    exitCode: () => exitCode,
  };
}
