import { checkLexicon } from '../../catalogue/checkLexicon.ts';
import { readJson, readLexiconBeside } from '../../catalogue/node.ts';
import { decodeFramework } from '../../engine/index.ts';
import { parseOptions } from '../options.ts';
import { trackProblems } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';

const countOf = (count: number, word: string, plural = `${word}s`): string => `${count} ${count === 1 ? word : plural}`;

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [action, path, ...more] = parseOptions(args, {}).positionals;
  if (action !== 'check' || path === undefined || more.length > 0) throw new UsageError('framework check FILE');
  const problems = trackProblems(terminal);
  const framework = problems.attempt(path, () => decodeFramework(readJson(path, 'framework')));
  if (!framework) return problems.exitCode();
  const lexicon = problems.attempt(path, () => readLexiconBeside(path, framework));
  for (const problem of lexicon ? checkLexicon(framework, lexicon) : []) problems.add(path, problem);
  if (problems.exitCode() > 0) return problems.exitCode();

  const competencyCount = framework.areas.flatMap((area) => area.competencies).length;
  await terminal.write(
    `${path}: ${framework.id} ${framework.version}: ${countOf(framework.areas.length, 'area')}, ` +
      `${countOf(competencyCount, 'competency', 'competencies')}, ` +
      `${countOf(framework.involvement.length, 'level')} of involvement, ` +
      `${lexicon ? `${lexicon.fr.length} French and ${lexicon.en.length} English terms` : 'no lexicon beside it'}: ` +
      'no problem found\n',
  );
  return problems.exitCode();
}

export const frameworkCheck: Command = {
  usage: 'framework check FILE',
  summary: 'names every problem of a framework file, and of the lexicon beside it, with its place',
  details: `Checked: the shape of the file, ids unique, both languages everywhere and, where a folder "lexicon" stands beside FILE,
terms for every competency in both languages and no term for two competencies without a note that says why.`,
  run,
};
