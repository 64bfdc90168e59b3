// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { heldOut } from 'virtual:evaluations';
import { afterEach, describe, expect, test } from 'vitest';
import { loadReferences } from '../../src/catalogue/node.ts';
import { profileRole } from '../../src/engine/index.ts';
import { engine, postings, renderRoute, working } from './renderRoute.tsx';

afterEach(cleanup);
const { areas } = engine.framework;
const competencies = areas.flatMap((area) => area.competencies);
const references = loadReferences(engine.framework).map((role) => engine.mapReference(role));
const profiles = postings.map((posting) => profileRole(posting, engine.framework, 'all'));
const isAsked = (id: string): boolean =>
  profiles.some((profile) => profile.competencies.some((use) => use.competency === id));
const asked = competencies.find(({ id }) => isAsked(id));
const unasked = competencies.find(
  ({ id, area }) => !isAsked(id) && areas.some((one) => one.id === area && one.competencies.some((c) => isAsked(c.id))),
);
if (!asked || !unasked) throw new TypeError('the examples ask for some competencies, not for all');

describe('a competency', () => {
  test('is defined in both languages', async () => {
    renderRoute(`/competency/${asked.id}`);
    const page = (await screen.findByRole('heading', { level: 1 })).closest('article');
    for (const words of [asked.definition.fr, asked.definition.en, asked.excludes.fr, asked.excludes.en])
      expect(page?.textContent).toContain(words);
  });

  test('names the words that reveal it, the strongest first, and all of them on demand', async () => {
    renderRoute(`/competency/${asked.id}`);
    const list = await screen.findByRole('region', { name: 'In French' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
    const { fr } = await working.termsOf(asked.id);
    await userEvent.click(within(list).getByRole('button', { name: `Show all ${fr.length}` }));
    const shown = within(list).getAllByRole('listitem');
    expect(shown.map(({ textContent }) => textContent.replaceAll(' | ', '|'))).toEqual(fr);
  });

  test('says so where the lexicon cannot be read', async () => {
    const engineGone = { ...working, termsOf: () => Promise.reject(new Error('gone')) };
    renderRoute(`/competency/${asked.id}`, { store: { engine: engineGone } });
    expect(await screen.findByText('The lexicon could not be read.')).toBeDefined();
  });

  test('is told apart from those that the framework points to', async () => {
    const one = competencies.find((c) => competencies.some((d) => d !== c && c.excludes.en.includes(d.label.en)));
    const other = competencies.find((d) => d !== one && one?.excludes.en.includes(d.label.en));
    renderRoute(`/competency/${one?.id ?? ''}`);
    const heading = await screen.findByRole('heading', { name: 'Not to be confused with' });
    const section = heading.closest('section');
    if (!section) throw new TypeError('a heading stands in its section');
    expect(within(section).getByRole('link', { name: other?.label.en ?? '' })).toBeDefined();
  });

  test('quotes the roles that ask for it, reference profiles apart and by their badge', async () => {
    const both = competencies.find(
      ({ id }) =>
        isAsked(id) && references.some(({ duties }) => duties.some((d) => d.labels.some((l) => l.competency === id))),
    );
    renderRoute(`/competency/${both?.id ?? ''}`, { store: { references } });
    const own = (await screen.findByRole('heading', { name: 'Roles that ask for it' })).closest('section');
    const theirs = screen.getByRole('heading', { name: 'Reference profiles that ask for it' }).closest('section');
    expect(own?.textContent).not.toContain('Reference profile');
    expect(theirs?.querySelectorAll('blockquote').length).toBeGreaterThan(0);
    expect(within(theirs ?? document.body).getAllByText('Reference profile').length).toBeGreaterThan(0);
  });

  test('that no role mentions says so and names near ones that some do', async () => {
    renderRoute(`/competency/${unasked.id}`, { lang: 'fr' });
    const sentence = await screen.findByText(/^Aucun poste de la bibliothèque ne mentionne cette compétence/, {
      selector: 'article section p',
    });
    expect(within(sentence).getAllByRole('link').length).toBeGreaterThan(0);
  });

  test('marks crosswalk entries that nobody has checked', async () => {
    const competency = competencies.find(({ crosswalk }) => crosswalk.some(({ checked }) => !checked));
    if (!competency) throw new TypeError('all entries are checked');
    renderRoute(`/competency/${competency.id}`);
    const table = await screen.findByRole('table', { name: 'In other frameworks' });
    expect(within(table).getAllByText('not yet checked')).toHaveLength(
      competency.crosswalk.filter(({ checked }) => !checked).length,
    );
  });

  test('its link is copied or, where that is refused, shown', async () => {
    renderRoute(`/competency/${asked.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeDefined();
    expect(await navigator.clipboard.readText()).toMatch(new RegExp(`#/competency/${asked.id}$`));
    cleanup();
    renderRoute(`/competency/${asked.id}`);
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
    expect((await screen.findByLabelText(/^Copy this link/)).getAttribute('value')).toContain(asked.id);
  });
});

describe('an area', () => {
  const area = areas[3];
  if (!area) throw new TypeError('the framework has a fourth area');

  test('says what each role does in each of its competencies', async () => {
    renderRoute(`/area/${area.id}`);
    const table = await screen.findByRole('table', { name: /^Involvement of each role/ });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(area.competencies.length);
  });

  test('shows reference profiles instead of roles when asked to', async () => {
    renderRoute(`/area/${area.id}`, { store: { references } });
    await userEvent.click(await screen.findByRole('radio', { name: 'reference profiles' }));
    const table = screen.getByRole('table', { name: /^Involvement of each role/ });
    expect(within(table).getAllByText('Reference profile').length).toBeGreaterThan(0);
  });

  test('is set beside each of the others, with the duties both share', async () => {
    renderRoute(`/area/${area.id}`);
    const section = (await screen.findByRole('heading', { name: 'With the other areas' })).closest('section');
    if (!section) throw new TypeError('a heading stands in its section');
    const rows = within(section).getAllByRole('listitem');
    expect(rows).toHaveLength(areas.length - 1);
    const [button] = within(section).getAllByRole('button', { name: /in common/ });
    if (!button) throw new TypeError('no duty is shared');
    await userEvent.click(button);
    expect(section.querySelectorAll('blockquote')).toHaveLength(Number(/\d+/.exec(button.textContent)?.[0]));
    await userEvent.click(button);
    expect(section.querySelectorAll('blockquote')).toHaveLength(0);
  });

  test('says which areas the engine confuses it with, as measured', async () => {
    renderRoute(`/area/${area.id}`);
    const section = (await screen.findByRole('heading', { name: 'Areas that the engine confuses' })).closest('section');
    const [most] = heldOut.confusions.filter(({ labelled, mapped }) => [labelled, mapped].includes(area.id));
    const [first] = within(section ?? document.body).getAllByRole('listitem');
    expect(first?.textContent).toContain(`${most?.duties ?? ''}\u00a0`);
  });

  test('gathers what other frameworks say, each entry once', async () => {
    renderRoute(`/area/${area.id}`);
    const table = await screen.findByRole('table', { name: 'In other frameworks' });
    const entries = area.competencies.flatMap(({ crosswalk }) => crosswalk);
    const keys = new Set(entries.map(({ framework, code, label }) => `${framework} ${code ?? ''} ${label}`));
    expect(within(table).getAllByRole('row')).toHaveLength(1 + keys.size);
  });
});

test('the number of two areas leads to the duties that call for both', async () => {
  renderRoute('/');
  const table = await screen.findByRole('table', { name: 'Duties that call for both areas' });
  const [link] = within(table).getAllByRole('link', { name: /duties call for both/ });
  if (!link) throw new TypeError('no two areas come together');
  const count = Number(link.textContent);
  await userEvent.click(link);
  const opened = await screen.findByRole('button', { name: /in common/, expanded: true });
  expect(opened.textContent).toContain(String(count));
  const item = opened.closest('li');
  expect(item?.querySelectorAll('blockquote')).toHaveLength(count);
});

test.each(['area', 'competency'])('an unknown %s gets a sentence, a search and a way back', async (kind) => {
  renderRoute(`/${kind}/nothing.here`);
  expect(await screen.findByText(/no entry “nothing.here”/)).toBeDefined();
  expect(screen.getByRole('searchbox', { name: /^Where is my topic/ })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Back to Explore' })).toBeDefined();
});
