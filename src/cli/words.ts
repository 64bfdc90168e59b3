import { extname } from 'node:path';
import type { Note } from '../engine/index.ts';
import type { Terminal } from './terminal.ts';

type Words = (values: NonNullable<Note['values']>) => string;

/** Of each note: what is wrong, and what to do. */
const WORDS: Readonly<Record<string, Words>> = {
  'file.missing': () => 'no such file or folder; check the path',
  'file.unreadable': ({ reason }) => `cannot be read (${reason}); check the permissions`,
  'document.binary': () => 'not a text file; save the posting as text, Markdown or HTML',
  'document.empty': () => 'holds no text; leave it out, or save it again',
  'document.encoding': ({ encoding }) => `not UTF-8, read as ${encoding}; check the accents, or save it as UTF-8`,
  'document.field': ({ field }) =>
    `"${field}" is ${field === 'text' ? 'missing or not text' : 'not text'}; write {"id", "title", "text"} on each line`,
  'document.line-not-json': () => 'not a JSON object; write one, such as {"id": "1", "text": "…"}, on each line',
  'document.too-large': ({ megabytes }) => `${megabytes} MB or more; split it into one file for each posting`,
  'document.unsupported-format': ({ format }) => `${format} files are not read yet; save it as txt, md, html or ndjson`,
  'duty.unknown-language': ({ lang }) => `"lang" is ${lang}; give "fr" or "en", or leave it out`,
  'posting.binary': () => 'not text; save the posting as text, Markdown or HTML',
  'posting.empty': () => 'holds no text; leave it out, or save it again',
  'posting.language-unsupported': () =>
    'neither French nor English; translate it first, or force a language with --lang',
  'posting.no-duties': () => 'no duties found; put them as a list under a heading such as "Duties" or "Tâches"',
  'posting.too-large': () => 'too long for one posting; split it',
  'posting.twice': ({ id, name }) => `same posting id "${id}" as ${name}; left out, compare different postings`,
};

/** A note in English; a code without words is shown as it stands. */
export function wordsOf({ code, values = {} }: Note): string {
  return WORDS[code]?.(values) ?? code;
}

/** Says that a file in a folder is passed over, as its format is not read; no problem: nobody asked for that file. */
export function sayLeftOut(terminal: Terminal): (path: string) => void {
  return (path) => {
    const values = { format: extname(path).slice(1) };
    terminal.say(`${path}: ${wordsOf({ code: 'document.unsupported-format', severity: 'info', values })} (left out)`);
  };
}
