import type { Style } from './outline.ts';

const BULLETS = ['•', '-', '–', '*', 'o', '▪', '1)', 'a.', 'i.', '1.', '➢', ''];
const INNER_BULLETS = ['–', 'o', '▪', 'a)', 'i.', '*'];
const HEADINGS: readonly Style['headings'][] = ['plain', 'capitals', 'colon', 'numbered', 'roman'];
const HEADINGS_AS: readonly Style['headingsAs'][] = ['headings', 'bold', 'lines'];

const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], index: number): Value =>
  values[index % values.length] as Value; // no list here is empty

/**
 * The style of one posting in one program. Every posting meets every kind of heading and bullet over the programs; the
 * steps share no divisor with the lengths of the lists.
 */
export function styleOf(posting: number, program: number): Style {
  const bullet = pick(BULLETS, posting * 5 + program * 7);
  const inner = pick(INNER_BULLETS, posting + program);
  return {
    bullet,
    innerBullet: inner === bullet ? '•' : inner,
    headings: pick(HEADINGS, posting * 2 + program),
    headingsAs: pick(HEADINGS_AS, posting + program * 2),
    hasDutiesHeading: (posting + program) % 5 !== 0,
    fieldsAs: (posting + program) % 2 === 0 ? 'lines' : 'table',
  };
}
