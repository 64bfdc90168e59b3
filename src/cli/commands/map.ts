import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { LANGS, type Lang, type PostingSource } from '../../engine/index.ts';
import { type Input, readInputs } from '../inputs.ts';
import { createMapping, type MappingTask, type Written } from '../mapping.ts';
import { oneOf, parseOptions } from '../options.ts';
import { POSTING_FORMATS, postingWriter } from '../output/mappedPosting.ts';
import { bindAtEnd, openTarget } from '../output/target.ts';
import { trackProblems } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { underWay, inOrder, openThreads } from '../threads.ts';
import { sayLeftOut } from '../words.ts';

/** How many threads map; never more than the machine has cores, as they would only wait for each other. */
function threadCount(jobs: string): number {
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new UsageError(`--jobs is a number from 1; got '${jobs}'`);
  return Math.min(Number(jobs), availableParallelism());
}

/** The format asked for; left out, the ending of the output file tells it, and without one it is JSON. */
function formatFor(format: string | undefined, out: string | undefined): (typeof POSTING_FORMATS)[number] {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  return oneOf('--format', format ?? POSTING_FORMATS.find((known) => known === ending) ?? 'json', POSTING_FORMATS);
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string' },
    out: { type: 'string' },
    framework: { type: 'string' },
    lang: { type: 'string', default: 'auto' },
    jobs: { type: 'string', default: '1' },
  });
  if (positionals.length === 0) throw new UsageError('name at least one file or folder, or - for standard input');
  const format = formatFor(values.format, values.out);
  const lang = oneOf<Lang | 'auto'>('--lang', values.lang, [...LANGS, 'auto']);
  const threads = threadCount(values.jobs);

  const problems = trackProblems(terminal);
  const own = values.framework;
  const task: MappingTask = { format, frameworkPath: own };
  const here = own === undefined ? createMapping(task) : problems.attempt(own, () => createMapping(task));
  if (!here) return problems.exitCode();
  const writer = postingWriter(format, here.framework);
  const opened = await openTarget(values.out, own === undefined ? positionals : [...positionals, own], terminal);
  const target = writer.bind ? bindAtEnd(opened, writer.bind) : opened;
  const pool = threads > 1 ? openThreads(threads - 1, task) : null;

  const write = async ({ name, outcome }: Input): Promise<Written & { readonly name: string }> => {
    if (!outcome.ok) return { name, notes: outcome.notes, text: null };
    const source: PostingSource = lang === 'auto' ? outcome.value : { ...outcome.value, lang };
    const { notes, text } = await (pool?.map(source) ?? here.map(source));
    return { name, notes: [...outcome.notes, ...notes], text };
  };

  let count = 0;
  await target.write(writer.head);
  const inputs = readInputs(positionals, terminal.stdin, sayLeftOut(terminal));
  try {
    for await (const { name, notes, text } of inOrder(inputs, pool ? underWay(threads) : 1, write)) {
      problems.addNotes(name, notes);
      if (text !== null) await target.write(count++ > 0 ? writer.between + text : text);
    }
  } finally {
    await pool?.close();
  }
  await target.write(writer.foot(count));
  await target.close();
  return problems.exitCode();
}

export const map: Command = {
  usage: 'map FILE… [--format json|ndjson|csv|xlsx|md] [--out FILE] [--framework FILE] [--lang fr|en|auto] [--jobs N]',
  summary: 'reads postings and maps each duty to competencies, with the words that prove it',
  details: `FILE is a posting (txt, md, html, docx, odt, pdf), a table of them (csv, tsv, xlsx: a row each, columns found by their
names), an export (json of ReliefWeb, of schema.org or of ours; ndjson: {"id", "title", "text"} a line), a zip of these, a
folder of them (read recursively, in the order of the names), or - for standard input.

--format     json (default: the ending of --out, else json), ndjson (one posting a line), csv or xlsx
             (one row a label) or md
--out        file to write to instead of standard output; never an input file nor in an input folder
--framework  another framework file, with a folder "lexicon" beside it or, without one, our terms for what both share
--lang       the language of every posting, instead of finding it paragraph by paragraph (auto)
--jobs       how many threads map (1); the result is the same, byte for byte, whatever the number

Every format but xlsx is written posting by posting, in the order of the input; memory does not grow with their number.`,
  run,
};
