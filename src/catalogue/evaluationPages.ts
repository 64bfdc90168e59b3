import { DataError } from '../engine/index.ts';

/** First looks at one blind round in one language, or in both. */
export interface RoundFigures {
  readonly round: string;
  readonly language: string;
  readonly duties: number;
  readonly areaMicroF1: number;
  readonly primaryArea: number;
  readonly primaryCompetency: number;
  readonly topThree: number;
  readonly outsideMapped: number;
}

/** A figure with its 95 % interval, where it has one. */
export interface PrintedFigure {
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** What `hss learn` printed about duties of postings that the weights were not learned from. */
export interface HeldOutFigures {
  readonly duties: number;
  readonly expectedError: number;
  readonly bins: readonly {
    readonly from: number;
    readonly labels: number;
    readonly mean: number;
    readonly right: number;
  }[];
  readonly doubt: {
    readonly score: number;
    readonly lead: number;
    readonly queued: number;
    readonly areaRight: number;
  };
  readonly measures: readonly {
    readonly measure: string;
    readonly all: PrintedFigure;
    readonly fr: PrintedFigure;
    readonly en: PrintedFigure;
  }[];
  readonly areas: readonly {
    readonly area: string;
    readonly duties: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  }[];
  /** Most frequent first; "outside" where no area is meant. */
  readonly confusions: readonly { readonly labelled: string; readonly mapped: string; readonly duties: number }[];
}

type Row = (column: string) => string;

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.replaceAll('*', '').trim());

/** The rows of the first table of a page whose head has all these columns. */
function readTable(page: string, name: string, columns: readonly string[]): Row[] {
  const lines = page.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith('|') && columns.every((one) => cellsOf(line).includes(one)));
  if (start < 0) throw new DataError([`${name}: no table with the columns ${columns.join(', ')}`]);
  const head = cellsOf(lines[start] ?? '');
  const rows: Row[] = [];
  for (let at = start + 2; lines[at]?.startsWith('|'); at++) {
    const cells = cellsOf(lines[at] ?? '');
    rows.push((column) => cells[head.indexOf(column)] ?? '');
  }
  return rows;
}

function numberIn(text: string | undefined, name: string, what: string): number {
  const value = text === undefined || text === '' ? NaN : Number(text);
  if (Number.isNaN(value)) throw new DataError([`${name}: ${what} is no number`]);
  return value;
}

/**
 * The table of `data/evaluation/rounds.md`.
 * @throws {DataError} where a column or a number is missing
 */
export function readRounds(page: string, name: string): RoundFigures[] {
  return readTable(page, name, ['round', 'language', 'duties']).map((cell) => {
    const number = (column: string): number => numberIn(cell(column), name, column);
    return {
      round: cell('round'),
      language: cell('language'),
      duties: number('duties'),
      areaMicroF1: number('area micro-F1'),
      primaryArea: number('primary area'),
      primaryCompetency: number('primary competency'),
      topThree: number('top 3'),
      outsideMapped: number('outside mapped'),
    };
  });
}

/**
 * `data/evaluation/held-out.md`, as `hss learn` prints it.
 * @throws {DataError} where a table or a figure is missing
 */
export function readHeldOut(page: string, name: string): HeldOutFigures {
  const table = (columns: readonly string[]): Row[] => readTable(page, name, columns);
  const number = (cell: Row, column: string): number => numberIn(cell(column), name, column);
  const printed = (cell: Row, column: string): PrintedFigure => {
    const [, value, low, high] = /^([\d.]+)(?: \(([\d.]+)–([\d.]+)\))?$/.exec(cell(column)) ?? [];
    return {
      value: numberIn(value, name, cell('measure')),
      interval: low === undefined || high === undefined ? null : [Number(low), Number(high)],
    };
  };
  const figure = (pattern: RegExp): number => numberIn(pattern.exec(page)?.[1], name, pattern.source);
  return {
    duties: figure(/five folds by posting: (\d+) duties/),
    expectedError: figure(/Expected calibration error: ([\d.]+\d)/),
    bins: table(['score from', 'labels']).map((cell) => ({
      from: number(cell, 'score from'),
      labels: number(cell, 'labels'),
      mean: number(cell, 'mean score'),
      right: number(cell, 'right'),
    })),
    doubt: {
      score: figure(/area is less probable than ([\d.]+\d)/),
      lead: figure(/less than ([\d.]+\d) ahead/),
      queued: figure(/([\d.]+\d) of the duties\. Of the others/),
      areaRight: figure(/Of the others ([\d.]+\d)/),
    },
    measures: table(['measure', 'all']).map((cell) => ({
      measure: cell('measure'),
      all: printed(cell, 'all'),
      fr: printed(cell, 'fr'),
      en: printed(cell, 'en'),
    })),
    areas: table(['area', 'recall']).map((cell) => ({
      area: cell('area'),
      duties: number(cell, 'duties'),
      precision: number(cell, 'precision'),
      recall: number(cell, 'recall'),
      f1: number(cell, 'F1'),
    })),
    confusions: table(['labelled', 'mapped to']).map((cell) => ({
      labelled: cell('labelled'),
      mapped: cell('mapped to'),
      duties: number(cell, 'duties'),
    })),
  };
}
