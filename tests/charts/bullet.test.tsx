import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BulletPicture, type BulletSeries } from '../../src/charts/bullet/Bullet.tsx';
import { placeDumbbell } from '../../src/charts/dumbbell/placeDumbbell.ts';

const row = (id: string, required: number | null, held: number | null, note: string) => ({
  id,
  label: `Competency ${id}`,
  badge: null,
  isOpen: null,
  isSelected: false,
  values: [required, held] as const,
  note,
  colour: '#067950',
  badgeColour: '#ffffff',
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

test.each([
  ['wide', { width: 1000, rem: 16, target: 32 }],
  ['narrow', { width: 328, rem: 16, target: 44 }],
])('picture: %s', async (name, box) => {
  const svg = renderToStaticMarkup(
    <BulletPicture
      placed={placeDumbbell(series, box)}
      words={{ label: 'Against a target', description: 'One row each', note: 'Gap' }}
      active="lower"
    />,
  );
  const rounded = svg.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
  await expect(rounded.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')).toMatchFileSnapshot(
    `./bullet.${name}.svg`,
  );
});
