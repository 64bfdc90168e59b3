import { decodeText } from '../../documents/decodeText.ts';
import { parseObjectLine } from '../../documents/ndjson.ts';
import { DOCUMENT_BYTE_LIMIT } from '../../documents/readDocument.ts';
import { loadCatalogue } from '../../catalogue/node.ts';
import {
  createEngine,
  type DutyInput,
  LANGS,
  type Lang,
  likelierLang,
  type Note,
  type Outcome,
} from '../../engine/index.ts';
import { readLines, type StreamLine } from '../lines.ts';
import { oneOf, parseOptions } from '../options.ts';
import { trackProblems } from '../problems.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';

interface DutyLine extends Omit<DutyInput, 'lang'> {
  /** As the line gives it, else its number. */
  readonly id: string | number;
  /** `null` where the line does not say. */
  readonly lang: Lang | null;
}

const refused = (code: string, values: NonNullable<Note['values']>): { ok: false; notes: Note[] } => ({
  ok: false,
  notes: [{ code, severity: 'error', values }],
});

/** One duty: the line itself or, where it begins with a brace, `{"id", "text", "lang"?, "heading"?, "title"?}`. */
function readDutyLine(line: string, number: number): Outcome<DutyLine> {
  const plain: DutyLine = { id: number, text: line.trim(), lang: null, heading: null, title: null };
  if (!line.trimStart().startsWith('{')) return { ok: true, value: plain, notes: [] };
  const parsed = parseObjectLine(line, number);
  if (!parsed.ok) return parsed;
  const { id = plain.id, text, lang = null, heading = null, title = null } = parsed.value;
  if (typeof text !== 'string' || text.trim() === '') return refused('document.field', { field: 'text' });
  if (typeof id !== 'string' && typeof id !== 'number') return refused('document.field', { field: 'id' });
  if (heading !== null && typeof heading !== 'string') return refused('document.field', { field: 'heading' });
  if (title !== null && typeof title !== 'string') return refused('document.field', { field: 'title' });
  const known = LANGS.find((one) => one === lang);
  if (lang !== null && known === undefined) return refused('duty.unknown-language', { lang: JSON.stringify(lang) });
  return { ok: true, value: { id, text, lang: known ?? null, heading, title }, notes: [] };
}

function decodeLine({ bytes }: StreamLine): Outcome<string> {
  return bytes ? decodeText(bytes) : refused('document.too-large', { megabytes: DOCUMENT_BYTE_LIMIT / 1e6 });
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { lang: { type: 'string', default: 'auto' } });
  if (positionals.some((path) => path !== '-')) throw new UsageError('reads standard input; name no file');
  const forced = oneOf<Lang | 'auto'>('--lang', values.lang, [...LANGS, 'auto']);
  const engine = createEngine(loadCatalogue().data);
  const problems = trackProblems(terminal);

  for await (const line of readLines(terminal.stdin, DOCUMENT_BYTE_LIMIT)) {
    const decoded = decodeLine(line);
    if (decoded.ok && decoded.value.trim() === '') continue;
    const read = decoded.ok ? readDutyLine(decoded.value, line.number) : decoded;
    problems.addNotes(`-:${line.number}`, [...read.notes, ...decoded.notes]);
    if (!read.ok) continue;
    const { id, text, heading, title } = read.value;
    const duty = { text, heading, title };
    const lang =
      forced === 'auto' ? (read.value.lang ?? engine.languageOf(text) ?? likelierLang(engine.matcher, duty)) : forced;
    const { labels, involvement } = engine.matcher.matchDuty({ ...duty, lang });
    await terminal.write(`${JSON.stringify({ id, lang, labels, involvement })}\n`);
  }
  return problems.exitCode();
}

export const classify: Command = {
  usage: 'classify [--lang fr|en|auto]',
  summary: 'reads one duty a line from standard input and writes its labels, one JSON object a line',
  details: `A line is a duty as it stands or a JSON object {"id", "text", "lang"?, "heading"?, "title"?}; the result has the
line's number as id where the line gives none. Blank lines are passed over.

--lang  the language of every duty; auto (default) takes the one the line gives, else finds it`,
  run,
};
