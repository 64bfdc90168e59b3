import { createReadStream } from 'node:fs';
import { loadCatalogue } from '../../catalogue/node.ts';
import { decodeText } from '../../documents/decodeText.ts';
import { parseObjectLine } from '../../documents/ndjson.ts';
import { DOCUMENT_BYTE_LIMIT } from '../../documents/readDocument.ts';
import { createEngine, decodeGoldDuty, evaluate as evaluateDuties, type Framework, type GoldDuty, predictWith } from '../../engine/index.ts'; // prettier-ignore
import { readLines } from '../lines.ts';
import { oneOf, parseOptions } from '../options.ts';
import { evaluationMarkdown } from '../output/evaluation.ts';
import { type Problems, trackProblems, unreadable } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';

async function readGold(
  path: string,
  stdin: Terminal['stdin'],
  framework: Framework,
  problems: Problems,
): Promise<GoldDuty[]> {
  const gold: GoldDuty[] = [];
  try {
    const stream = path === '-' ? stdin : createReadStream(path);
    for await (const { number, bytes } of readLines(stream, DOCUMENT_BYTE_LIMIT)) {
      const decoded = decodeText(bytes ?? new Uint8Array());
      if (decoded.ok && decoded.value.trim() === '') continue;
      const place = `${path}:${number}`;
      const parsed = decoded.ok ? parseObjectLine(decoded.value, number) : decoded;
      problems.addNotes(place, parsed.notes);
      const duty = parsed.ok ? problems.attempt(path, () => decodeGoldDuty(parsed.value, framework, `line ${number}`)) : undefined; // prettier-ignore
      if (duty) gold.push(duty);
    }
  } catch (error) {
    problems.addNotes(path, unreadable(error).notes);
  }
  return gold;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'json' } });
  const format = oneOf('--format', values.format, ['json', 'md']);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('name one file of labelled duties');

  const { data } = loadCatalogue();
  const problems = trackProblems(terminal);
  const gold = await readGold(path, terminal.stdin, data.framework, problems);
  if (gold.length === 0) {
    if (problems.exitCode() === 0) problems.add(path, 'holds no labelled duty; write one JSON object on each line');
    return problems.exitCode();
  }
  const evaluation = evaluateDuties(gold, predictWith(createEngine(data).matcher));
  await terminal.write(format === 'md' ? evaluationMarkdown(evaluation) : `${JSON.stringify(evaluation, null, 2)}\n`);
  return problems.exitCode();
}

export const evaluate: Command = {
  usage: 'evaluate GOLD.jsonl [--format json|md]',
  summary: 'measures the mapping against duties that people labelled',
  details: `GOLD.jsonl holds one duty a line: {"id", "posting", "lang", "title"?, "text", "heading"?, "primary", "secondary",
"involvement"}; "primary" is null outside the framework. Shares run from 0 to 1, with 95 % intervals by bootstrap over
postings. A line that cannot be read is named and left out.

--format  json (default) or md`,
  run,
};
