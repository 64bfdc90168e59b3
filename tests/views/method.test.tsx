// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { evaluations } from 'virtual:evaluations';
import { afterEach, expect, test } from 'vitest';
import { renderRoute } from './renderRoute.tsx';

afterEach(cleanup);

test('shows the figures that the evaluation gives for each labelled set, with its count of duties', async () => {
  renderRoute('/method', { lang: 'fr' });
  const table = await screen.findByRole('table', { name: 'Quelle est sa justesse' });
  const cells = within(within(table).getByRole('row', { name: /^Compétence principale juste/ })).getAllByRole('cell');
  const [seeds] = evaluations;
  if (!seeds) throw new TypeError('no labelled set');
  expect(cells[0]?.textContent).toContain(seeds.evaluation.competency.primaryAccuracy?.toFixed(2).replace('.', ','));
  expect(within(table).getByRole('row', { name: /^Tâches \d/ }).textContent).toContain(
    String(seeds.evaluation.counts.duties),
  );
});
