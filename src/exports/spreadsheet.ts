import writeExcelFile, { type Feature, type Sheet as ExcelSheet, type SheetData } from 'write-excel-file/universal';
import { LEVEL_SHADES } from './levelShades.ts';
import { rowHeight } from './rowHeight.ts';
import type { CellValue, Column, Readme, Sheet, Workbook } from './sheet.ts';
import { xmlText } from './xmlText.ts';

const TAB_LENGTH = 31;
const HEAD_ROWS = 2;
const FONT = { family: 'Arial', size: 10 } as const;
const RULE = '#6f7a80';
const FINE_RULE = '#b9b5a8';
const README_WIDTHS = [24, 88] as const;
/** A workbook with more characters in a cell, or at the foot of a page, is said to be damaged. */
const CELL_LENGTH = 32_767;
const FOOTER_LENGTH = 200;
/** Codes of ECMA-376 for the paper of a printed sheet. */
const PAPER = { a4: 9, a3: 8 } as const;
/** A table wider than this, in characters, is set up for A3, so that it need not be shrunk until nobody can read it. */
const A4_WIDTH = 140;

type CellObject = Exclude<SheetData[number][number], string | number | boolean | Date | null | undefined>;

/** Without the signs that a tab may not hold. */
const tabName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .slice(0, TAB_LENGTH)
    .trim();
const isWide = ({ columns }: Sheet): boolean => columns.reduce((sum, { width }) => sum + width, 0) > A4_WIDTH;

function cellOf(value: CellValue, { kind }: Column, height: number): CellObject {
  const look: CellObject = { height, alignVertical: 'top', bottomBorderStyle: 'thin', bottomBorderColor: FINE_RULE };
  if (value === null) return look;
  if (typeof value === 'string') return { ...look, value: value.slice(0, CELL_LENGTH), type: String, wrap: true };
  const place = kind === 'level' ? ({ align: 'center' } as const) : ({ align: 'right', indent: 1 } as const);
  return { ...look, ...place, value, type: Number, ...(kind === 'share' ? { format: '0.00' } : {}) };
}

const heightOf = (
  texts: readonly CellValue[],
  widths: readonly { readonly width: number }[],
  isBold: boolean,
): number => rowHeight(texts.map((text, i) => ({ text: String(text ?? ''), width: widths[i]?.width ?? 1, isBold })));

/** Half-open runs of columns of a kind that stand side by side. */
function runsOf(columns: readonly Column[], kind: Column['kind']): [start: number, end: number][] {
  const runs: [start: number, end: number][] = [];
  for (const [i, column] of columns.entries()) {
    if (column.kind !== kind) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

/** A title, the heads, the rows; heads and first columns stay in sight and come again on every printed page. */
function tableSheet(sheet: Sheet): ExcelSheet<Blob> {
  const { columns, rows, name, title, frozenColumns } = sheet;
  const headTexts = columns.map(({ head }) => head);
  const headHeight = heightOf(headTexts, columns, true);
  const heads = columns.map(({ head, kind }): CellObject => ({
    value: head,
    type: String,
    height: headHeight,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    align: kind === 'text' ? 'left' : kind === 'level' ? 'center' : 'right',
    ...(kind === 'number' || kind === 'share' ? { indent: 1 } : {}),
    bottomBorderStyle: 'medium',
    bottomBorderColor: RULE,
  }));
  const rules = runsOf(columns, 'level').flatMap(([from, to]) =>
    LEVEL_SHADES.map(({ fill, ink }, i) => ({
      cellRange: {
        from: { row: HEAD_ROWS + 1, column: from + 1 },
        to: { row: HEAD_ROWS + Math.max(1, rows.length), column: to },
      },
      condition: { operator: '=' as const, value: i + 1 },
      style: { backgroundColor: fill, textColor: ink },
    })),
  );
  return {
    sheet: tabName(name),
    data: [
      [{ value: title, type: String, fontWeight: 'bold', fontSize: 13, height: 22 }],
      heads,
      ...rows.map(({ cells }) => {
        const height = heightOf(cells, columns, false);
        return columns.map((column, i) => cellOf(cells[i] ?? null, column, height));
      }),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: HEAD_ROWS,
    stickyColumnsCount: frozenColumns,
    orientation: 'landscape',
    ...(rules.length > 0 ? { conditionalFormatting: rules } : {}), // the library stumbles over an empty list
  };
}

function readmeSheet({ name, title, entries }: Readme): ExcelSheet<Blob> {
  const text = { type: String, wrap: true, alignVertical: 'top' } as const;
  return {
    sheet: tabName(name),
    data: [
      [{ value: title, type: String, fontWeight: 'bold', fontSize: 15, height: 24 }],
      [],
      ...entries.flatMap(({ term, lines }) =>
        lines.map((line, i) => {
          const height = rowHeight([
            { text: term, width: README_WIDTHS[0], isBold: true },
            { text: line, width: README_WIDTHS[1], isBold: false },
          ]);
          return [
            { ...text, height, ...(i === 0 ? { value: term, fontWeight: 'bold' as const } : {}) },
            { ...text, height, value: line },
          ];
        }),
      ),
    ],
    columns: README_WIDTHS.map((width) => ({ width })),
    showGridLines: false,
    orientation: 'landscape',
  };
}

const escape = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** "A", "Z", "AA": the letter of a spreadsheet's column, counted from 0. */
function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const lastCell = ({ columns, rows }: Sheet): string =>
  `$${columnLetter(columns.length - 1)}$${HEAD_ROWS + Math.max(1, rows.length)}`;

/** What the library leaves out: paper, one page wide, page numbers, filters, heads on every page, what is printed. */
function printing({ sheets, footer }: Workbook): Feature<Blob> {
  const setUp = (xml: string, index: number): string => {
    const sheet = sheets[index - 1]; // the first tab is to be read
    const paper = sheet && isWide(sheet) ? PAPER.a3 : PAPER.a4;
    const filter = sheet && sheet.rows.length > 0 ? `<autoFilter ref="$A$${HEAD_ROWS}:${lastCell(sheet)}"/>` : '';
    return xml
      .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace('</sheetData>', `</sheetData>${filter}`)
      .replace(
        /<pageMargins[^>]*>/,
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.7" header="0.3" footer="0.3"/>',
      )
      .replace(
        /<pageSetup [^>]*>/,
        `<pageSetup paperSize="${paper}" orientation="${sheet ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
          `<headerFooter><oddFooter>${escape(`&L&8${footer.slice(0, FOOTER_LENGTH).replaceAll('&', '&&')}&R&8&P/&N`)}</oddFooter></headerFooter>`,
      );
  };
  const names = sheets
    .map((sheet, i) => {
      const tab = `'${tabName(sheet.name).replaceAll("'", "''")}'`;
      const rows = `${tab}!$1:$${HEAD_ROWS}`;
      const columns = sheet.frozenColumns > 0 ? `${tab}!$A:$${columnLetter(sheet.frozenColumns - 1)},` : '';
      const named = (name: string, range: string): string =>
        `<definedName name="_xlnm.${name}" localSheetId="${i + 1}">${escape(range)}</definedName>`;
      return named('Print_Area', `${tab}!$A$1:${lastCell(sheet)}`) + named('Print_Titles', columns + rows);
    })
    .join('');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml, _, { sheetIndex }) => setUp(xml, sheetIndex) },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${names}</definedNames>`),
        },
      },
    },
  };
}

/** The workbook as an XLSX file: a sheet to read first, then one for each table. */
export function writeSpreadsheet(workbook: Workbook): Promise<Blob> {
  return writeExcelFile([readmeSheet(workbook.readme), ...workbook.sheets.map(tableSheet)], {
    fontFamily: FONT.family,
    fontSize: FONT.size,
    features: [printing(workbook)],
  }).toBlob();
}

/** A sheet to be filled in, as an XLSX file: its heads stay in sight, its cells are text. */
export function writeForm({ name, columns, rows }: Pick<Sheet, 'name' | 'columns' | 'rows'>): Promise<Blob> {
  const heads = columns.map(({ head }): CellObject => ({
    value: head,
    type: String,
    fontWeight: 'bold',
    bottomBorderStyle: 'medium',
    bottomBorderColor: RULE,
  }));
  const filled = rows.map(({ cells }) => {
    const height = heightOf(cells, columns, false);
    return columns.map((column, i) => cellOf(cells[i] ?? null, column, height));
  });
  const form: ExcelSheet<Blob> = {
    sheet: tabName(name),
    data: [heads, ...filled],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
  return writeExcelFile([form], { fontFamily: FONT.family, fontSize: FONT.size }).toBlob();
}
