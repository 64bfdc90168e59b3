// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { evaluations } from 'virtual:evaluations';
import { afterEach, expect, test } from 'vitest';
import { fr } from '../../src/i18n/fr.ts';
import { renderRoute } from './renderRoute.tsx';

afterEach(cleanup);

test('shows the figures that the evaluation gives for each labelled set, with its count of duties', async () => {
  renderRoute('/method', { lang: 'fr' });
  const table = await screen.findByRole('table', { name: 'Quelle est sa justesse' });
  const cells = within(within(table).getByRole('row', { name: /^Compétence principale juste/ })).getAllByRole('cell');
  const [first] = evaluations;
  if (!first) throw new TypeError('no labelled set');
  expect(cells[0]?.textContent).toContain(fr.format.decimal(first.evaluation.competency.primaryAccuracy ?? 0));
  expect(within(table).getByRole('row', { name: /^Tâches \d/ }).textContent).toContain(
    String(first.evaluation.counts.duties),
  );
});
