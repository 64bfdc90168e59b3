import { loadCatalogue } from '../../catalogue/node.ts';
import { createEngine, INCLUSIVE_ROLE_LIMIT, type MappedPosting } from '../../engine/index.ts';
import { readInputs } from '../inputs.ts';
import { oneOf, parseOptions } from '../options.ts';
import { COMPARISON_FORMATS, comparisonIn, compareRoles } from '../output/comparison.ts';
import { trackProblems } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { sayLeftOut } from '../words.ts';

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'json' } });
  const format = oneOf('--format', values.format, COMPARISON_FORMATS);
  if (positionals.length === 0) throw new UsageError('name the files to compare, or a folder of them');

  const { data } = loadCatalogue();
  const engine = createEngine(data);
  const problems = trackProblems(terminal);
  const postings: MappedPosting[] = [];
  for await (const { name, outcome } of readInputs(positionals, terminal.stdin, sayLeftOut(terminal))) {
    const mapped = outcome.ok ? engine.mapPosting(outcome.value) : outcome;
    problems.addNotes(name, outcome.ok ? [...outcome.notes, ...mapped.notes] : outcome.notes);
    if (!mapped.ok) continue;
    const same = postings.find((posting) => posting.id === mapped.value.id);
    if (same) {
      const twice = { id: same.id, name: same.source.name };
      problems.addNotes(name, [{ code: 'posting.twice', severity: 'error', values: twice }]);
    } else postings.push(mapped.value);
  }
  if (postings.length < 2) {
    if (problems.exitCode() === 0) throw new UsageError('two postings are needed at least');
    return problems.exitCode();
  }
  await terminal.write(comparisonIn(format, compareRoles(postings, data.framework), data.framework));
  return problems.exitCode();
}

export const compare: Command = {
  usage: 'compare FILE FILE… [--format json|csv|md]',
  summary: 'says what roles share, what only one of them asks for and what none covers',
  details: `FILE is as for map. All labels count, primary and secondary; duties given in two languages count once. Every part
of the result is given by competency and by area. Levels are the rank of the highest involvement, from 1; a role that does
not use a competency has none. "inclusive" intersections are left out (null) above ${INCLUSIVE_ROLE_LIMIT} roles.

--format  json (default), csv (one row a competency or area) or md`,
  run,
};
