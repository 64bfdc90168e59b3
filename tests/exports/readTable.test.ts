// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readTable } from '../../src/exports/readTable.ts';

function tableOf(markup: string): HTMLTableElement {
  document.body.innerHTML = `<table>${markup}</table>`;
  const table = document.querySelector('table');
  if (!table) throw new TypeError('no table');
  return table;
}
const read = (markup: string) => {
  const { columns, rows } = readTable(tableOf(markup));
  return [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)];
};

test('heads and cells as they are seen; numbers are numbers, an empty cell is empty', () => {
  expect(
    read(`<thead><tr><th>Domaine</th><th>A</th><th>B</th></tr></thead>
      <tbody><tr><th scope="row">1 Santé</th><td>−2</td><td><span class="visually-hidden">non mentionné</span></td></tr></tbody>`),
  ).toEqual([
    ['Domaine', 'A', 'B'],
    ['1 Santé', -2, null],
  ]);
});

test('what the page sets apart stays apart, what it runs together stays a sentence', () => {
  expect(
    read(`<thead><tr><th>h</th><th>i</th></tr></thead>
      <tbody><tr><td><span style="display: flex"><b>3</b> <i>4 tâches</i></span></td><td>Propres à « <span>A</span> »</td></tr></tbody>`)[1],
  ).toEqual(['3 · 4 tâches', 'Propres à « A »']);
  expect(
    read('<thead><tr><th>h</th></tr></thead><tbody><tr><td><ul><li>un</li><li>deux</li></ul></td></tr></tbody>')[1],
  ).toEqual(['un · deux']);
});

test('a cell may say its plain value', () => {
  expect(
    read('<thead><tr><th>h</th></tr></thead><tbody><tr><td data-value="-3"><svg></svg> +3</td></tr></tbody>')[1],
  ).toEqual([-3]);
});

test('a row that heads others becomes their first cell', () => {
  expect(
    read(`<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th colspan="2">Santé</th></tr><tr><td>1</td><td>2</td></tr></tbody>
      <tbody><tr><th colspan="2">Finances</th></tr><tr><td>3</td><td></td></tr></tbody>`),
  ).toEqual([
    ['', 'A', 'B'],
    ['Santé', 1, 2],
    ['Finances', 3, null],
  ]);
});

test('a row at the foot comes last and belongs to no heading', () => {
  expect(
    read(`<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th colspan="2">Santé</th></tr><tr><td>1</td><td>2</td></tr></tbody>
      <tfoot><tr><th>Total</th><td>2</td></tr></tfoot>`).slice(-1),
  ).toEqual([[null, 'Total', 2]]);
});

test('a table of which only a part stands in the page is not passed off as the whole', () => {
  const table = tableOf('<thead><tr><th>h</th></tr></thead><tbody><tr><td>1</td></tr></tbody>');
  table.setAttribute('aria-rowcount', '2000');
  expect(() => readTable(table)).toThrow(RangeError);
});
