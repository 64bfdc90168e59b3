// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { evaluations, heldOut, rounds } from 'virtual:evaluations';
import { afterEach, describe, expect, test } from 'vitest';
import { indexFramework } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { engine, renderRoute, working } from './renderRoute.tsx';

afterEach(cleanup);

test('shows the figures that the evaluation gives for each labelled set, with its count of duties', async () => {
  renderRoute('/method', { lang: 'fr' });
  const table = await screen.findByRole('table', { name: 'Quelle est sa justesse' });
  const [first] = evaluations;
  if (!first) throw new TypeError('no labelled set');
  const [duties, ...figures] = within(within(table).getByRole('row', { name: /^Tour à l’aveugle/ })).getAllByRole(
    'cell',
  );
  expect(duties?.textContent).toBe(fr.format.number(first.evaluation.counts.duties));
  const heads = within(table).getAllByRole('columnheader');
  const place = heads.findIndex((head) => head.textContent === 'Compétence principale juste') - 2;
  expect(figures[place]?.textContent).toContain(
    fr.format.decimal(first.evaluation.competency.primaryAccuracy ?? Number.NaN),
  );
});

const result = () => screen.getByRole('group', { name: 'What the program makes of it' });
const write = async (text: string): Promise<void> => {
  const box = await screen.findByRole('textbox', { name: 'A duty' });
  await userEvent.clear(box);
  if (text !== '') await userEvent.type(box, text);
  await userEvent.click(screen.getByRole('button', { name: 'Test a text' }));
};

describe('testing a text', () => {
  test('an example is mapped from the start: verb, competency, score, near misses', async () => {
    renderRoute('/method');
    const example = engine.tryDuty({ text: en.method.trial.example, lang: null, title: null });
    const label = example?.match.labels[0];
    if (!label) throw new TypeError('the example shows no competency');
    const name = indexFramework(engine.framework).competencies.get(label.competency)?.label.en ?? '';
    expect(await screen.findByRole('link', { name })).toBeTruthy();
    expect(result().textContent).toContain(`score ${en.format.decimal(label.score)}`);
    expect(within(result()).getAllByRole('mark').length).toBeGreaterThan(1);
  });

  test('nothing is called a near miss that is far from one', async () => {
    renderRoute('/method');
    expect(await within(result()).findByText(en.method.trial.noNearMiss)).toBeTruthy();
    expect(result().textContent).not.toContain('Next best:');
    await write('Set up a toll-free health hotline and a feedback loop');
    await within(result()).findByText(/^Probability that the duty is outside/);
    const scores = [...(result().textContent ?? '').matchAll(/score (0\.\d\d)/g)].map(([, score]) => Number(score));
    expect(scores.length).toBeGreaterThan(1);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.05);
  });

  test('a text of one’s own takes its place, in the language chosen', async () => {
    renderRoute('/method');
    await userEvent.click(await screen.findByRole('radio', { name: 'French' }));
    await write('Superviser les relais communautaires');
    expect(await within(result()).findByText('Read in French.')).toBeTruthy();
    expect(within(result()).getByText(/“Superviser” →/)).toBeTruthy();
  });

  test('a duty outside the framework says how probable that is', async () => {
    renderRoute('/method');
    await write('Archive the invoices of the office');
    expect(await within(result()).findByText(/^None\. The duty is outside/)).toBeTruthy();
    expect(within(result()).getByText(/^Probability that the duty is outside the framework: /)).toBeTruthy();
  });

  test('no text is asked for, a failure is said', async () => {
    const { unmount } = renderRoute('/method');
    await write('');
    expect((await within(result()).findByRole('status')).textContent).toMatch(/^There is no text to read/);
    unmount();
    renderRoute('/method', { store: { engine: { ...working, tryDuty: () => Promise.reject(new Error('gone')) } } });
    expect(await screen.findByText(/^The text could not be read/)).toBeTruthy();
  });
});

test('shows every blind round, the calibration, and which areas are taken for which', async () => {
  renderRoute('/method');
  const table = await screen.findByRole('table', { name: 'Blind rounds' });
  expect(within(table).getAllByRole('row')).toHaveLength(rounds.length + 1);
  const last = rounds.at(-1);
  expect(within(table).getByRole('row', { name: new RegExp(`^${last?.round},\\sboth`) }).textContent).toContain(
    en.format.decimal(last?.areaMicroF1 ?? 0),
  );
  expect(screen.getByText(/^A score is a probability/).textContent).toContain(en.format.decimal(heldOut.expectedError));
  const { score, queued, areaRight } = heldOut.doubt;
  const marked = screen.getByText(/^A duty is marked “to check” where/).textContent;
  expect(marked).toContain(`below ${en.format.decimal(score)}`);
  expect(marked).toContain(`${en.format.number(100 * queued)}% of the held-out duties`);
  expect(marked).toContain(`${en.format.number(100 * areaRight)}% have the right primary area`);
  const areas = screen.getByRole('table', { name: 'Area by area' });
  expect(within(areas).getAllByRole('row')).toHaveLength(engine.framework.areas.length + 1);
  const confusions = screen.getByRole('table', { name: 'Known confusions' });
  expect(within(confusions).getAllByRole('row').length).toBeGreaterThan(1);
});
