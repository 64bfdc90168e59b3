import type { Lang } from '../engine/index.ts';
import { writeCsv } from './csv.ts';
import { pictureOf } from './picture.ts';
import { readTable } from './readTable.ts';

/**
 * What stands in an element as a file: its picture, or the cells of its table.
 * @throws {RangeError} where there is no table to read
 */
export async function makeChartFile(
  element: HTMLElement,
  format: 'png' | 'svg' | 'csv',
  lang: Lang,
  title: string,
  description: string,
): Promise<Blob> {
  if (format !== 'csv') return pictureOf(element, format, title, description);
  const table = element.querySelector('table');
  if (!table) throw new RangeError('no table stands beside this picture');
  return new Blob([writeCsv(readTable(table), lang)], { type: 'text/csv;charset=utf-8' });
}
