import { describe, expect, test } from 'vitest';
import { firstMark, moveCursor } from '../../src/charts/shared/moveCursor.ts';
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
