import { extname } from 'node:path';
import type { Note } from '../engine/index.ts';
import type { Terminal } from './terminal.ts';

type Words = (values: NonNullable<Note['values']>) => string;

/** Of each note: what is wrong, and what to do. */
const WORDS: Readonly<Record<string, Words>> = {
  'file.missing': () => 'no such file or folder; check the path',
  'file.unreadable': ({ reason }) => `cannot be read (${reason}); check the permissions`,
  'document.binary': () => 'not a text file; save the posting as text, Word or PDF',
  'document.damaged': () => 'cannot be opened: damaged or cut off; save or download it again',
  'document.empty': () => 'holds no text; leave it out, or save it again',
  'document.entry-empty': ({ entry }) => `record ${entry} holds no text; left out`,
  'document.entry-unknown': ({ entry }) => `record ${entry} is no posting; left out`,
  'document.incomplete-export': () => 'holds titles only; ask for the whole record (profile=full) and export again',
  'document.nested-zip': () => 'a zip within a zip; unpack it first',
  'document.no-postings': () =>
    'no posting in it; write [{"id", "title", "text"}], or export from ReliefWeb or a job site',
  'document.not-json': () => 'not JSON; save or export it again',
  'document.old-office': () => 'an older Office file, or one with a password; save it as docx or xlsx without one',
  'document.other-format': ({ format, announced }) =>
    `is ${format} although its name says ${announced}; read as ${format}`,
  'document.pdf-without-text': () => 'pictures without text (a scan); copy the text, or save it from the original',
  'document.picture': () => 'a picture; type or copy its text',
  'document.protected': () => 'protected by a password; save it without one',
  'document.row-empty': ({ line }) => `row ${line} holds neither text nor duties; left out`,
  'document.too-deep': () => 'its parts stand too deep within each other; copy the text into a new file',
  'document.too-much-packed': () => 'would take too much room unpacked; unpack it and give the files that are meant',
  'document.unknown-columns': ({ columns }) =>
    `no column for the text or the duties among: ${columns}; name one "description" or "duties"`,
  'document.encoding': ({ encoding }) => `not UTF-8, read as ${encoding}; check the accents, or save it as UTF-8`,
  'document.field': ({ field }) =>
    `"${field}" is ${field === 'text' ? 'missing or not text' : 'not text'}; write {"id", "title", "text"} on each line`,
  'document.line-not-json': () => 'not a JSON object; write one, such as {"id": "1", "text": "…"}, on each line',
  'document.too-large': ({ megabytes }) => `${megabytes} MB or more; split it into one file for each posting`,
  'document.unsupported-format': ({ format }) =>
    `${format} files are not read; save it as txt, docx, pdf, html, xlsx, csv or json`,
  'duty.unknown-language': ({ lang }) => `"lang" is ${lang}; give "fr" or "en", or leave it out`,
  'posting.binary': () => 'not text; save the posting as text, Markdown or HTML',
  'posting.curriculum-vitae': () => 'reads like a CV, not like a posting; give the description of a post',
  'posting.empty': () => 'holds no text; leave it out, or save it again',
  'posting.language-unsupported': () =>
    'neither French nor English; translate it first, or force a language with --lang',
  'posting.no-duties': () => 'no duties found; put them as a list under a heading such as "Duties" or "Tâches"',
  'posting.too-large': () => 'too long for one posting; split it',
  'posting.twice': ({ id, name }) => `same posting id "${id}" as ${name}; left out, compare different postings`,
};

/** A note in English; a code without words is shown as it stands. */
export function wordsOf({ code, values = {} }: Note): string {
  const words = WORDS[code]?.(values) ?? code;
  return typeof values['entry'] === 'string' ? `${values['entry']}: ${words}` : words;
}

/** Says that a file in a folder is passed over, as its format is not read; no problem: nobody asked for that file. */
export function sayLeftOut(terminal: Terminal): (path: string) => void {
  return (path) => {
    const values = { format: extname(path).slice(1) };
    terminal.say(`${path}: ${wordsOf({ code: 'document.unsupported-format', severity: 'info', values })} (left out)`);
  };
}
