/** Where a command reads from and writes to: results go out, words are said beside them. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A piece of the result; resolves when there is room for more. */
  write(piece: string | Uint8Array): Promise<void>;
  /** One line of words. */
  say(line: string): void;
}

/** 0 done, 1 bad input, 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

/** The command line itself is wrong: said in one sentence, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Command {
  /** How it is called, without the program's name. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` adds to usage and summary. */
  readonly details: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
