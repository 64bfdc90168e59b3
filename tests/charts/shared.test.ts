import { describe, expect, test } from 'vitest';
import { firstMark, moveCursor } from '../../src/charts/shared/moveCursor.ts';
import { placeLabel } from '../../src/charts/shared/placeLabel.ts';
import { mostLines, placeTitle, widestLine } from '../../src/charts/shared/placeTitles.ts';
import { estimateWidth, wrapText } from '../../src/charts/shared/text.ts';

const signs = (text: string): number => text.length;
const rows = [['a'], ['b', 'b0', 'b1'], ['c', 'c0'], ['d', 'd0', 'd1']];
const go = (from: string | null, key: string, ctrlKey = false) => moveCursor(rows, from, { key, ctrlKey }, [0, 2]);

describe('the cursor of a chart', () => {
  test('arrows move by one mark and stop at the edges', () => {
    expect(go('b', 'ArrowRight')).toBe('b0');
    expect(go('b1', 'ArrowRight')).toBe('b1');
    expect(go('a', 'ArrowUp')).toBe('a');
    expect(go('d', 'ArrowDown')).toBe('d');
  });
  test('up and down keep the column where the row has one', () => {
    expect(go('b0', 'ArrowDown')).toBe('c0');
    expect(go('b1', 'ArrowDown')).toBe('c0');
  });
  test('Home and End go to the ends of the row, with Ctrl to those of the chart', () => {
    expect(go('b1', 'Home')).toBe('b');
    expect(go('b', 'End')).toBe('b1');
    expect(go('b1', 'Home', true)).toBe('a');
    expect(go('a', 'End', true)).toBe('d1');
  });
  test('PageDown and PageUp go to the next and the previous group', () => {
    expect(go('b', 'PageDown')).toBe('c');
    expect(go('c', 'PageDown')).toBe('d');
    expect(go('d', 'PageUp')).toBe('c');
    expect(go('b', 'PageUp')).toBe('a');
  });
  test('in a list left and right go up and down, Home and End to its ends', () => {
    const list = [['x'], ['y'], ['z']];
    const goIn = (from: string, key: string) => moveCursor(list, from, { key, ctrlKey: false });
    expect(goIn('y', 'ArrowRight')).toBe('z');
    expect(goIn('y', 'ArrowLeft')).toBe('x');
    expect(goIn('y', 'Home')).toBe('x');
    expect(goIn('y', 'End')).toBe('z');
  });
  test('other keys, unknown marks and empty charts move nothing', () => {
    expect(go('b', 'q')).toBeNull();
    expect(go(null, 'ArrowDown')).toBe('b');
    expect(moveCursor([], null, { key: 'ArrowDown', ctrlKey: false })).toBeNull();
    expect(firstMark([])).toBeNull();
    expect(firstMark(rows)).toBe('a');
  });
});

describe('text of a chart', () => {
  test('a line breaks at spaces where it is full, and a long word stands alone', () => {
    expect(wrapText('one two three', 7, 1, signs)).toEqual(['one two', 'three']);
    expect(wrapText('a incomprehensibilities b', 5, 1, signs)).toEqual(['a', 'incomprehensibilities', 'b']);
    expect(wrapText('', 5, 1, signs)).toEqual(['']);
  });
  test('the estimate grows with the text and its size', () => {
    expect(estimateWidth('Mali', 14)).toBeGreaterThan(estimateWidth('illi', 14));
    expect(estimateWidth('Mali', 28)).toBeCloseTo(2 * estimateWidth('Mali', 14));
    expect(estimateWidth('', 14)).toBe(0);
  });
});

describe('the label of a row', () => {
  const room = { y: 100, width: 60, type: 10, line: 16, pad: 8, least: 32 };
  test('one line stands in the middle of a row that can be hit', () => {
    const { height, lines } = placeLabel('health', false, room);
    expect(height).toBe(32);
    expect(lines).toEqual([{ text: 'health', y: 100 + (32 - 16) / 2 + 16 * 0.72 }]);
  });
  test('more lines make the row grow', () => {
    const { height, lines } = placeLabel('planning of budgets and reporting', false, room);
    expect(lines.length).toBeGreaterThan(2);
    expect(height).toBe(lines.length * 16 + 8);
    for (const [i, line] of lines.entries()) expect(line.y - (lines[0]?.y ?? 0)).toBeCloseTo(i * 16, 9);
    expect(lines.at(-1)?.y).toBeLessThan(100 + height);
  });
  test('bold letters need more room', () => {
    const width = estimateWidth('health budget', 10);
    expect(placeLabel('health budget', false, { ...room, width }).lines).toHaveLength(1);
    expect(placeLabel('health budget', true, { ...room, width }).lines).toHaveLength(2);
  });
});

describe('the title of a column', () => {
  const room = { middle: 50, bottom: 90, line: 16 };
  test('level lines end at the bottom, each in the middle', () => {
    expect(placeTitle(['a', 'b'], { ...room, areTurned: false })).toEqual([
      { text: 'a', x: 50, y: 74 },
      { text: 'b', x: 50, y: 90 },
    ]);
  });
  test('turned lines all begin at the bottom, side by side around the middle', () => {
    const lines = placeTitle(['a', 'b'], { ...room, areTurned: true });
    expect(lines.map(({ y }) => y)).toEqual([90, 90]);
    expect((lines[1]?.x ?? 0) - (lines[0]?.x ?? 0)).toBeCloseTo(16, 9);
  });
  test('of no titles nothing is wide or high', () => {
    expect([widestLine([], 13), mostLines([])]).toEqual([0, 0]);
    expect(widestLine([['a'], ['long', 'b']], 13)).toBe(estimateWidth('long', 13));
    expect(mostLines([['a'], ['long', 'b']])).toBe(2);
  });
});
