import { extname } from 'node:path';
import { loadCatalogue } from '../../catalogue/node.ts';
import { createEngine, LANGS, type Lang, type PostingSource } from '../../engine/index.ts';
import { readInputs } from '../inputs.ts';
import { oneOf, parseOptions } from '../options.ts';
import { POSTING_FORMATS, postingWriter } from '../output/mappedPosting.ts';
import { openTarget } from '../output/target.ts';
import { trackProblems } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { sayLeftOut } from '../words.ts';

function checkJobs(jobs: string): void {
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new UsageError(`--jobs is a number from 1; got '${jobs}'`);
}

/** The format asked for; left out, the ending of the output file tells it, and without one it is JSON. */
function formatFor(format: string | undefined, out: string | undefined): (typeof POSTING_FORMATS)[number] {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const asked = format ?? (ending === 'xlsx' ? ending : (POSTING_FORMATS.find((known) => known === ending) ?? 'json'));
  if (asked === 'xlsx') throw new UsageError('xlsx is not written yet; --format csv opens in a spreadsheet too');
  return oneOf('--format', asked, POSTING_FORMATS);
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
  checkJobs(values.jobs);

  const problems = trackProblems(terminal);
  const own = values.framework;
  const catalogue = own === undefined ? loadCatalogue() : problems.attempt(own, () => loadCatalogue(own));
  if (!catalogue) return problems.exitCode();
  const engine = createEngine(catalogue.data);
  const writer = postingWriter(format, engine.framework);
  const target = await openTarget(values.out, own === undefined ? positionals : [...positionals, own], terminal);

  let count = 0;
  await target.write(writer.head);
  for await (const { name, outcome } of readInputs(positionals, terminal.stdin, sayLeftOut(terminal))) {
    if (!outcome.ok) {
      problems.addNotes(name, outcome.notes);
      continue;
    }
    const source: PostingSource = lang === 'auto' ? outcome.value : { ...outcome.value, lang };
    const mapped = engine.mapPosting(source);
    problems.addNotes(name, [...outcome.notes, ...mapped.notes]);
    if (mapped.ok) await target.write(writer.posting(mapped.value, count++));
  }
  await target.write(writer.foot(count));
  await target.close();
  return problems.exitCode();
}

export const map: Command = {
  usage: 'map FILE… [--format json|ndjson|csv|md] [--out FILE] [--framework FILE] [--lang fr|en|auto] [--jobs N]',
  summary: 'reads postings and maps each duty to competencies, with the words that prove it',
  details: `FILE is a txt, md, html or ndjson file, a folder of them (read recursively, in the order of the names), or - for
standard input. In ndjson each line is a posting: {"id", "title", "text"}.

--format     json (default: the ending of --out, else json), ndjson (one posting a line), csv (one row a label) or md
--out        file to write to instead of standard output; never an input file nor in an input folder
--framework  another framework file, with a folder "lexicon" beside it or, without one, our terms for what both share
--lang       the language of every posting, instead of finding it paragraph by paragraph (auto)
--jobs       accepted for scripts; for now one process does all the work, whatever the number

Every format is written posting by posting, in the order of the input; memory does not grow with their number.`,
  run,
};
