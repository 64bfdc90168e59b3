import { test } from 'vitest';
import { BulletPicture, type BulletSeries } from '../../src/charts/bullet/Bullet.tsx';
import { placeDumbbell } from '../../src/charts/dumbbell/placeDumbbell.ts';
import { expectGolden } from './goldenSvg.ts';

const row = (id: string, required: number | null, held: number | null, note: string) => ({
  id,
  label: `Competency ${id}`,
  badge: null,
  isOpen: null,
  isSelected: false,
  values: [required, held] as const,
  note,
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
});
const series: BulletSeries<string> = {
  ticks: [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: `${value} Level`, short: String(value) })),
  rows: [
    { ...row('a', 3, 4, '+1'), badge: 2, isOpen: true, label: 'Primary health care and integrated service delivery' },
    row('missing', 4, null, '−4'),
    row('lower', 3, 1, '−2'),
    row('met', 2, 2, '·'),
    row('beyond', null, 5, '+5'),
  ],
};

const wide = { width: 1000, rem: 16, target: 32 };
const { ticks } = series;
test.each([
  ['wide', series, wide],
  ['narrow', series, { width: 328, rem: 16, target: 44 }],
  ['large', series, { ...wide, rem: 24 }],
  ['empty', { ticks, rows: [] }, wide],
  ['one', { ticks, rows: [row('only', 5, 1, '−4')] }, wide],
  ['equal', { ticks, rows: ['a', 'b', 'c'].map((id) => row(id, 3, 3, '·')) }, wide],
])('picture: %s', async (name, drawn, box) => {
  await expectGolden(
    <BulletPicture
      placed={placeDumbbell(drawn, box)}
      words={{ label: 'Against a target', description: 'One row each', note: 'Gap' }}
      active="lower"
    />,
    `bullet.${name}`,
  );
});
