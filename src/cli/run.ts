import { DataError } from '../engine/index.ts';
import { classify } from './commands/classify.ts';
import { compare } from './commands/compare.ts';
import { evaluate } from './commands/evaluate.ts';
import { frameworkCheck } from './commands/frameworkCheck.ts';
import { learn } from './commands/learn.ts';
import { map } from './commands/map.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from './terminal.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['map', map],
  ['classify', classify],
  ['compare', compare],
  ['evaluate', evaluate],
  ['framework', frameworkCheck],
  ['learn', learn],
]);

const OVERVIEW = `hss: maps the duties of health-system-strengthening postings to a competency framework

${[...COMMANDS.values()].map(({ usage, summary }) => `hss ${usage}\n    ${summary}\n`).join('')}
hss COMMAND --help tells more. Results go to standard output, words to standard error.
Exit: 0 done, 1 something in the input is wrong (the rest is still done), 2 called the wrong way.
`;

/** Runs one command line, without the program's name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = COMMANDS.get(name ?? '');
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.write(OVERVIEW);
    return 0;
  }
  if (!command) {
    terminal.say(name === undefined ? OVERVIEW : `hss: no command '${name}'; hss --help lists them`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.write(`hss ${command.usage}\n\n${command.summary}\n\n${command.details}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.say(`hss ${name}: ${error.message}; hss ${name} --help tells how to call it`);
      return 2;
    }
    if (error instanceof DataError) {
      for (const problem of error.problems) terminal.say(`hss ${name}: ${problem}`);
      return 1;
    }
    throw error;
  }
}
