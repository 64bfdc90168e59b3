import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type IStylesOptions,
} from 'docx';
import type { Lang } from '../engine/index.ts';
import { LEVEL_SHADES } from './levelShades.ts';
import type { Block, Report, SaidItem } from './report.ts';
import type { CellValue, Column, Row } from './sheet.ts';
import { xmlText } from './xmlText.ts';

const INK = '1b2327';
const MUTED = '4f5b62';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'b9b5a8' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };
const STYLE = {
  finding: 'Finding',
  quote: 'Excerpt',
  source: 'ExcerptSource',
  caption: 'TableCaption',
  cell: 'TableCell',
} as const;
const BULLETS = 'bullets';
const PAGE = {
  short: convertMillimetersToTwip(210),
  long: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(18),
};

/**
 * Headings are those of the word processor, which calls them by its own language; ours have a name in the reader's.
 * Sizes are half points.
 */
function stylesOf({ styleNames: names, lang }: Report): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: INK, font: 'Arial' },
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, color: INK, language: { value: LOCALES[lang] } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: heading(36, 0, 160),
      heading1: heading(28, 360, 120),
      heading2: heading(22, 240, 80),
    },
    paragraphStyles: [
      {
        id: STYLE.finding,
        name: names.finding,
        basedOn: 'Normal',
        run: { size: 22 },
        paragraph: { spacing: { after: 160 }, keepNext: true },
      },
      {
        id: STYLE.caption,
        name: names.caption,
        basedOn: 'Normal',
        run: { size: 18, color: MUTED },
        paragraph: { spacing: { before: 80, after: 60 }, keepNext: true },
      },
      {
        id: STYLE.cell,
        name: names.cell,
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      },
      {
        id: STYLE.quote,
        name: names.quote,
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 240 },
          spacing: { before: 80, after: 0 },
          keepNext: true,
          keepLines: true,
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: MUTED, space: 8 } },
        },
      },
      {
        id: STYLE.source,
        name: names.source,
        basedOn: 'Normal',
        run: { size: 17, color: MUTED },
        paragraph: {
          indent: { left: 240 },
          spacing: { after: 100 },
          keepLines: true,
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: MUTED, space: 8 } },
        },
      },
    ],
  };
}

/** Word itself gives a vertical tab where a line was broken by hand. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const plain = (text: string): string => xmlText(text.replace(LINE_ENDS, '\n'));

/** What a person wrote on several lines stays on several. */
const runsOf = (text: string, look: Omit<IRunOptions, 'text' | 'break' | 'children'> = {}): TextRun[] =>
  plain(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));

/** Numbers as the language writes them, so that a table reads like the text around it. */
function textOf(value: CellValue, { kind }: Column, lang: Lang): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const digits =
    kind === 'share' ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALES[lang], digits).format(value).replaceAll('\u202f', '\u00a0');
}

/** The head comes again on every page; no row is cut in two. */
function tableOf(columns: readonly Column[], rows: readonly Row[], width: number, lang: Lang): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / total) * width));
  const cell = (
    text: string,
    i: number,
    look: { bold?: boolean; ink?: string; fill?: string; lang?: Lang | undefined },
  ): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 60, right: 60 },
      ...(look.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } }),
      children: [
        new Paragraph({
          style: STYLE.cell,
          alignment:
            columns[i]?.kind === 'text'
              ? AlignmentType.LEFT
              : columns[i]?.kind === 'level'
                ? AlignmentType.CENTER
                : AlignmentType.RIGHT,
          children: runsOf(text, {
            bold: look.bold === true,
            ...(look.ink === undefined ? {} : { color: look.ink }),
            ...(look.lang === undefined ? {} : { language: { value: LOCALES[look.lang] } }),
          }),
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: RULE,
      bottom: RULE,
      insideHorizontal: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, i) => cell(head, i, { bold: true, fill: 'efede6' })),
      }),
      ...rows.map(
        ({ cells, langs = [], isGroup = false }) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, i) => {
              const value = cells[i] ?? null;
              const shade = column.kind === 'level' && typeof value === 'number' ? LEVEL_SHADES[value - 1] : undefined;
              return cell(textOf(value, column, lang), i, {
                bold: isGroup,
                lang: langs[i],
                ...(shade ? { fill: shade.fill.slice(1), ink: shade.ink.slice(1) } : {}),
              });
            }),
          }),
      ),
    ],
  });
}

/** Words of a posting, for the word processor to check and read aloud in their language. */
const saidRuns = ({ text, lang }: SaidItem): TextRun[] => runsOf(text, { language: { value: LOCALES[lang] } });

function write(block: Block, width: number, lang: Lang): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          ...(block.isOnNewPage === true ? { pageBreakBefore: true } : {}),
          children: runsOf(block.text),
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'finding':
      return [new Paragraph({ style: STYLE.finding, children: runsOf(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: typeof item === 'string' ? runsOf(item) : saidRuns(item),
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 40 },
          }),
      );
    case 'quote':
      return [
        new Paragraph({ style: STYLE.quote, children: saidRuns(block) }),
        new Paragraph({ style: STYLE.source, children: runsOf(block.source) }),
      ];
    default:
      return [
        new Paragraph({ style: STYLE.caption, children: runsOf(block.table.title) }),
        tableOf(block.table.columns, block.table.rows, width, lang),
      ];
  }
}

/** The report as a DOCX file on A4. */
export function writeTextDocument(report: Report): Promise<Blob> {
  const { lang, title, blocks, footer, isLandscape } = report;
  const width = (isLandscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin;
  const { short, long, margin } = PAGE;
  return Packer.toBlob(
    new Document({
      title: plain(title),
      creator: '',
      styles: stylesOf(report),
      numbering: {
        config: [
          {
            reference: BULLETS,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 360, hanging: 240 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: {
                width: short, // the library turns the page itself
                height: long,
                orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
              margin: { top: margin, right: margin, bottom: margin, left: margin, footer: margin / 2 },
            },
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  style: STYLE.caption,
                  children: [
                    new TextRun({ children: [plain(footer), ' · ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
                  ],
                }),
              ],
            }),
          },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
            ...blocks.flatMap((block) => write(block, width, lang)),
          ],
        },
      ],
    }),
  );
}
