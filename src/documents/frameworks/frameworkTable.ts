import { fold, type Lang, LANGS, type Localised, type Note, type Outcome } from '../../engine/index.ts';
import { refused } from '../refused.ts';
import type { Table } from '../table.ts';
import { type DraftArea, type DraftConcept, type FrameworkDraft, problemAt } from './draft.ts';

/** Heads by which a column is known, folded, in either language. */
const NAMES = {
  code: ['code', 'id', 'competency id', 'reference'],
  area: ['area', 'domaine', 'area fr', 'domaine fr', 'area label fr'],
  areaEn: ['area en', 'domaine en', 'area label en'],
  label: ['competency', 'competence'],
  labelFr: ['label fr', 'libelle fr', 'competency fr', 'competence fr', 'intitule fr'],
  labelEn: ['label en', 'libelle en', 'competency en', 'competence en', 'intitule en'],
  definition: ['definition'],
  definitionFr: ['definition fr'],
  definitionEn: ['definition en'],
  terms: ['terms', 'termes'],
  termsFr: ['terms fr', 'termes fr'],
  termsEn: ['terms en', 'termes en'],
} as const;
type Column = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as Column[]; // its own keys

/** Below these nobody writes heads. */
const HEAD_ROWS = 30;
/** Longer than any head. */
const HEAD_LENGTH = 80;

function columnsOf(heads: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  heads.forEach((cell, at) => {
    const head = fold(cell.slice(0, HEAD_LENGTH))
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const column = COLUMNS.find((one) => NAMES[one].some((name) => name === head));
    if (column && !found.has(column)) found.set(column, at);
  });
  return found;
}

const isWhole = (columns: ReadonlyMap<Column, number>): boolean =>
  columns.has('area') && (['label', 'labelFr', 'labelEn'] as const).some((column) => columns.has(column));

const localisedOf = (fr: string, en: string): Partial<Localised> => ({
  ...(fr === '' ? {} : { fr }),
  ...(en === '' ? {} : { en }),
});
/** Of terms whose column names no language: that of the labels where they are in one, else both. */
function languagesOf(columns: ReadonlyMap<Column, number>): readonly Lang[] {
  const named = LANGS.filter((lang) => columns.has(lang === 'fr' ? 'labelFr' : 'labelEn'));
  return named.length === 1 && !columns.has('label') ? named : LANGS;
}

const termsOf = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');

/**
 * A framework from a table with a competency a row and the heads of our template.
 * @returns refused with `framework.columns` where no table names areas and competencies
 */
export function readFrameworkTable(tables: readonly Table[]): Outcome<FrameworkDraft> {
  for (const { columns: heads, rows, firstLine, sheet } of tables) {
    const all = [heads, ...rows];
    const at = all.slice(0, HEAD_ROWS).findIndex((row) => isWhole(columnsOf(row)));
    if (at < 0) continue;
    const columns = columnsOf(all[at] ?? []);
    const shared = languagesOf(columns);
    const notes: Note[] = [];
    const areas = new Map<string, DraftArea & { competencies: DraftConcept[] }>();
    all.slice(at + 1).forEach((row, i) => {
      if (row.every((one) => one.trim() === '')) return;
      const cell = (column: Column): string => (row[columns.get(column) ?? -1] ?? '').trim();
      const place = `${sheet === '' ? '' : `${sheet}:`}${firstLine + at + i}`;
      const label = localisedOf(cell('labelFr') || cell('label'), cell('labelEn') || cell('label'));
      if (cell('area') === '') {
        notes.push(problemAt(place, 'noArea'));
        return;
      }
      if (label.fr === undefined && label.en === undefined) {
        notes.push(problemAt(place, 'noLabel'));
        return;
      }
      const terms = (lang: Lang): string[] => [
        ...termsOf(cell(lang === 'fr' ? 'termsFr' : 'termsEn')),
        ...(shared.includes(lang) ? termsOf(cell('terms')) : []),
      ];
      const definition = cell('definition');
      const its: DraftConcept = {
        place,
        code: cell('code') || null,
        label,
        definition: localisedOf(cell('definitionFr') || definition, cell('definitionEn') || definition),
        terms: { fr: terms('fr'), en: terms('en') },
      };
      const key = fold(cell('area'));
      const area = areas.get(key);
      if (area) area.competencies.push(its);
      else {
        const name = localisedOf(cell('area'), cell('areaEn') || cell('area'));
        const none: Record<Lang, string[]> = { fr: [], en: [] };
        areas.set(key, { place, code: null, label: name, definition: {}, terms: none, competencies: [its] });
      }
    });
    return { ok: true, value: { title: {}, version: null, areas: [...areas.values()] }, notes };
  }
  return refused('framework.columns', { columns: tables.map(({ columns }) => columns.join(' · ')).join(' / ') });
}
