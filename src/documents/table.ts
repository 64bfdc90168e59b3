import { fold, type Note, type Outcome, type PostingMeta, type PostingSource } from '../engine/index.ts';
import { refused } from './refused.ts';

/** What a column of a table can hold. */
export const COLUMN_ROLES = [
  'title',
  'organization',
  'country',
  'location',
  'body',
  'duties',
  'requirements',
  'language',
  'closing',
  'id',
  'url',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Rows of cells as they came; the first of `rows` follows the heads. */
export interface Table {
  /** Of a spreadsheet the sheet's name, else "". */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of the first row in the file, from 1. */
  readonly firstLine: number;
}

/** Which column holds what; a role that none holds is left out. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, number>>>;

/** Heads by which a column is known, folded; product B6. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  title: ['title', 'titre', 'intitule du poste', 'intitule', 'job title', 'poste', 'position', 'position title'],
  organization: ['organisation', 'organization', 'employeur', 'source', 'employer', 'company', 'agency', 'agence'],
  country: ['country', 'pays'],
  location: ['location', 'place', 'lieu', 'city', 'ville', 'duty station', 'lieu d affectation'],
  body: ['body', 'description', 'texte', 'text', 'job description', 'description du poste'],
  duties: [
    'duties',
    'taches',
    'responsabilites',
    'activites',
    'responsibilities',
    'attributions',
    'missions',
    'duty',
    'tache',
  ],
  requirements: ['requirements', 'qualifications', 'exigences', 'profil', 'profile', 'profil recherche'],
  language: ['language', 'langue', 'lang'],
  closing: ['closing', 'date limite', 'closing date', 'deadline', 'date de cloture', 'date limite de candidature'],
  id: ['id', 'code', 'reference', 'ref'],
  url: ['url', 'lien', 'link', 'web address', 'adresse web'],
};
/** The heads are in the first row that names so many columns. */
const KNOWN_HEADS_LEAST = 2;
/** Below these nobody writes heads. */
const HEAD_ROWS_LOOKED_AT = 30;

/** Nobody writes more columns, */
const COLUMN_LIMIT = 500;
/** nor longer heads. */
const HEAD_LENGTH_LIMIT = 80;

const headOf = (cell: string): string =>
  fold(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Which columns the heads name; the first of a kind counts. */
export function guessMapping(heads: readonly string[]): ColumnMapping {
  const mapping: Partial<Record<ColumnRole, number>> = {};
  heads.slice(0, COLUMN_LIMIT).forEach((cell, column) => {
    const head = cell.length > HEAD_LENGTH_LIMIT ? '' : headOf(cell);
    const role = COLUMN_ROLES.find((one) => NAMES[one].includes(head));
    if (role && mapping[role] === undefined) mapping[role] = column;
  });
  return mapping;
}

const filled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** A table from rows of cells: its heads are the first row that names two columns, else its first row. */
export function tableOf(cells: readonly (readonly string[])[], sheet = ''): Table | null {
  const named = cells
    .slice(0, HEAD_ROWS_LOOKED_AT)
    .findIndex((row) => Object.keys(guessMapping(row)).length >= KNOWN_HEADS_LEAST);
  const at = named >= 0 ? named : cells.findIndex(filled);
  const columns = cells[at];
  return columns ? { sheet, columns, rows: cells.slice(at + 1), firstLine: at + 2 } : null;
}

/** Heads of sections that cells become, in the language of the table. */
const HEADINGS: Readonly<Record<'fr' | 'en', { duties: string; requirements: string }>> = {
  fr: { duties: 'Tâches', requirements: 'Exigences' },
  en: { duties: 'Duties', requirements: 'Requirements' },
};

/** Cells of several lines are lists already. */
const listed = (texts: readonly string[]): string =>
  texts.map((text) => (/\n|^\s*[-•*–▪o]\s/.test(text) ? text : `• ${text}`)).join('\n');

/** So many heads tell which table it is. */
const COLUMNS_NAMED_MOST = 8;

const namedColumns = (columns: readonly string[]): string =>
  [
    ...columns.slice(0, COLUMNS_NAMED_MOST).map((head) => head.slice(0, HEAD_LENGTH_LIMIT)),
    ...(columns.length > COLUMNS_NAMED_MOST ? ['…'] : []),
  ].join(' · ');

/**
 * The postings of a table, one a row; rows that share an id are one posting, each with a duty.
 * @returns refused with `document.unknown-columns` where neither a text nor duties are among the columns
 */
export function tableToPostings(
  table: Table,
  mapping: ColumnMapping,
  { name, format }: { readonly name: string; readonly format: string },
): Outcome<PostingSource[]> {
  if (mapping.body === undefined && mapping.duties === undefined)
    return refused('document.unknown-columns', { columns: namedColumns(table.columns) });
  const cell = (row: readonly string[], role: ColumnRole): string => {
    const column = mapping[role];
    return column === undefined ? '' : (row[column] ?? '').trim();
  };
  const lang: 'fr' | 'en' = /[éèêàç]|taches|pays|titre/i.test(table.columns.join(' ')) ? 'fr' : 'en';
  const groups = new Map<string, { line: number; rows: (readonly string[])[] }>();
  table.rows.forEach((row, i) => {
    if (row.every((one) => one.trim() === '')) return;
    const key = cell(row, 'id') || `line ${i}`;
    const group = groups.get(key) ?? { line: table.firstLine + i, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  });
  const notes: Note[] = [];
  const value: PostingSource[] = [];
  for (const { line, rows } of groups.values()) {
    const first = (role: ColumnRole): string => rows.map((row) => cell(row, role)).find((one) => one !== '') ?? '';
    const all = (role: ColumnRole): string[] => [
      ...new Set(rows.map((row) => cell(row, role)).filter((one) => one !== '')),
    ];
    const duties = all('duties');
    const requirements = all('requirements');
    const text = [
      ...all('body'),
      ...(duties.length > 0 ? [`# ${HEADINGS[lang].duties}\n\n${listed(duties)}`] : []),
      ...(requirements.length > 0 ? [`# ${HEADINGS[lang].requirements}\n\n${listed(requirements)}`] : []),
    ].join('\n\n');
    if (text === '') {
      notes.push({ code: 'document.row-empty', severity: 'warning', values: { line } });
      continue;
    }
    const meta: Partial<Record<keyof PostingMeta, string>> = {};
    for (const role of ['organization', 'country', 'location', 'closing', 'url'] as const)
      if (first(role) !== '') meta[role] = first(role);
    value.push({
      text,
      name: `${name}${table.sheet === '' ? '' : `/${table.sheet}`}:${line}`,
      format,
      bytes: new TextEncoder().encode(text).length,
      meta,
      ...(first('title') === '' ? {} : { title: first('title') }),
      ...(langOf(first('language')) === null ? {} : { lang: langOf(first('language')) ?? 'fr' }),
    });
  }
  return value.length > 0
    ? { ok: true, value, notes }
    : { ok: false, notes: notes.length > 0 ? notes : refused('document.empty').notes };
}

function langOf(cell: string): 'fr' | 'en' | null {
  const word = headOf(cell);
  if (['fr', 'french', 'francais', 'fra', 'fre'].includes(word)) return 'fr';
  return ['en', 'english', 'anglais', 'eng'].includes(word) ? 'en' : null;
}
