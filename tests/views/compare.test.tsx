// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import {
  compareProfiles,
  dutyKey,
  profileRole,
  similarityOf,
  type CompetencyId,
  type LabelScope,
  type MappedPosting,
  type RoleId,
} from '../../src/engine/index.ts';
import { nearMisses } from '../../src/views/compare/nearMisses.ts';
import { pickAndAdd } from './pickAndAdd.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

afterEach(cleanup);
const { framework } = engine;
const [first, second] = postings as readonly [MappedPosting, MappedPosting]; // the two seeds
const [titleA, titleB] = [first.meta.title ?? '', second.meta.title ?? ''];
const ROUTE = `/compare?roles=${first.id},${second.id}`;
const labelOf = (id: CompetencyId): string =>
  framework.areas.flatMap((area) => area.competencies).find((one) => one.id === id)?.label.en ?? '';

function comparison(scope: LabelScope, minLevel: number) {
  const profiles = [first, second].map((posting) => profileRole(posting, framework, scope, 'en'));
  return {
    profiles,
    competencies: compareProfiles(profiles, framework, { unit: 'competency', minLevel }),
    areas: compareProfiles(profiles, framework, { unit: 'area', minLevel }),
  };
}
const real = comparison('all', 1);
const rowsOf = (table: HTMLElement): HTMLElement[] => within(table).getAllByRole('row').slice(1);
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const focused = (): string => (document.activeElement ? textOf(document.activeElement) : '');

const only = (ids: readonly CompetencyId[] | undefined, title: string): string =>
  `${ids?.length || 'none'} ${(ids?.length ?? 0) < 2 ? 'is' : 'are'} only in “${title}”`;

describe('the numbers are those of the comparison', () => {
  test.each([
    ['all', 1],
    ['primary', 1],
    ['all', 3],
    ['primary', 2],
  ] as const)('finding, lists and what nobody covers, %s mappings from level %i', async (scope, min) => {
    const { competencies } = comparison(scope, min);
    renderRoute(`${ROUTE}&scope=${scope}&min=${min}`);
    const [onlyA, onlyB] = competencies.onlyIn.map(({ ids }) => ids);
    const finding = textOf(await screen.findByText(/of the framework .* found in neither\./));
    expect(finding).toContain(`(${competencies.shared.length} of ${competencies.rows.length})`);
    expect(finding).toContain(only(onlyA, titleA));
    expect(finding).toContain(only(onlyB, titleB));
    expect(finding).toContain(`${competencies.uncovered.length} of the 50 competencies`);
    expect(/involvement of at least (\w)/i.exec(finding)?.[1] ?? '1').toBe(String(min));
    expect(/primary mappings only/i.test(finding)).toBe(scope === 'primary');
    for (const [name, ids] of [
      [`Only in “${titleA}”`, onlyA],
      ['Common to both', competencies.shared],
      [`Only in “${titleB}”`, onlyB],
    ] as const) {
      const list = screen
        .getByRole('heading', { name: (_, heading) => textOf(heading).trim().startsWith(name) })
        .closest('section');
      if (!list) throw new TypeError(`no list named ${name}`);
      const shown = within(list)
        .queryAllByRole('button', { name: (said) => !said.includes('Open the sentences') })
        .map(textOf);
      expect(shown).toEqual((ids ?? []).map(labelOf));
    }
    const uncovered = screen.getByRole('region', { name: 'What neither covers' });
    for (const { posting, number, key } of [...nearMisses([first, second])]
      .filter(([id]) => competencies.uncovered.includes(id))
      .flatMap(([, near]) => near)) {
      const name = `duty ${number} of “${posting.meta.title}”`;
      const links = within(uncovered).getAllByRole('link', { name: (_, link) => textOf(link) === name });
      expect(links[0]?.getAttribute('href')).toContain(`/role/${posting.id}?duty=${key}`);
    }
    expect(
      within(uncovered)
        .getAllByRole('link')
        .filter((link) => link.getAttribute('href')?.startsWith('/competency/'))
        .map(textOf),
    ).toEqual(competencies.uncovered.map(labelOf));
  });

  test('likeness is never without its counts', async () => {
    const [a, b] = real.profiles;
    const likeness = a && b && similarityOf(a, b, 'competency');
    renderRoute(ROUTE);
    const region = await screen.findByRole('region', { name: 'Likeness' });
    expect(textOf(region)).toContain(
      `${likeness?.sharedCount} in common of ${likeness?.unionCount}, by presence (Jaccard)${likeness?.jaccard.toFixed(2)}`,
    );
    expect(textOf(region)).toContain(`(weighted Jaccard)${likeness?.weightedJaccard.toFixed(2)}`);
  });

  test('the table says the level and duties of every area, and those of every open competency', async () => {
    renderRoute(`${ROUTE}&rows=table&open=${framework.areas.map(({ id }) => id).join(',')}`);
    const rows = rowsOf(await screen.findByRole('table', { name: /by area/ }));
    const shown = new Map(
      rows.map((row) => [
        textOf(within(row).getByRole('rowheader')).replace(/^\d/, ''),
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .map((cell) => /: (\d) .*?, (\d+)/.exec(textOf(cell))?.slice(1).map(Number) ?? null),
      ]),
    );
    expect(shown.size).toBe(framework.areas.length + real.competencies.rows.length);
    for (const row of [...real.competencies.rows, ...real.areas.rows]) {
      const label = labelOf(row.id as CompetencyId) || framework.areas.find(({ id }) => id === row.id)?.label.en;
      expect(shown.get(label ?? '')).toEqual(
        row.levels.map((level, i) => (level === null ? null : [level, row.dutyCounts[i]])),
      );
    }
  });
});

describe('every number opens its sentences', () => {
  test('a level in the table opens those of its role alone', async () => {
    const row = real.areas.rows.find(({ levels }) => levels.every((level) => level !== null));
    const label = framework.areas.find(({ id }) => id === row?.id)?.label.en ?? '';
    renderRoute(`${ROUTE}&rows=table`);
    await userEvent.click(
      await screen.findByRole('button', { name: (said) => said.startsWith(`${titleB}, ${label}: `) }),
    );
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getAllByRole('heading', { level: 3 }).map(textOf)).toEqual([titleB]);
    const keys = real.profiles[1]?.areas.find(({ area }) => area === row?.id)?.duties.map(({ text }) => text);
    expect(
      new Set(
        within(drawer)
          .getAllByRole('blockquote')
          .map((quote) => quote.querySelector('p')?.textContent),
      ).size,
    ).toBe(keys?.length);
  });

  test('in the circles, Enter on a number goes to its list', async () => {
    renderRoute(ROUTE);
    const circles = await screen.findByRole('application', { name: /^In common and apart/ });
    circles.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(focused()).toMatch(/^ ?Common to both/);
  });

  test('in the rows, the arrows reach a mark, it is announced, and Enter opens its sentences', async () => {
    renderRoute(ROUTE);
    const rows = await screen.findByRole('application', { name: /^Area by area/ });
    rows.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowRight}');
    expect(textOf(rows)).toMatch(/(Administrateur|Manager).*: \d \w+, \d+ dut.*Open the sentences/);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog')).toBeDefined();
  });
});

describe('rows open, hide and sort', () => {
  test('Space opens an area, and T shows the same rows as a table', async () => {
    const area = framework.areas.find(({ id }) => real.competencies.rows.some((row) => row.area === id));
    const count = real.competencies.rows.filter((row) => row.area === area?.id).length;
    renderRoute(ROUTE);
    const rows = await screen.findByRole('application', { name: /^Area by area/ });
    rows.focus();
    const down = '{ArrowDown}'.repeat(framework.areas.findIndex(({ id }) => id === area?.id));
    await userEvent.keyboard(`${down} t`);
    expect(rowsOf(await screen.findByRole('table', { name: /by area/ }))).toHaveLength(framework.areas.length + count);
  });

  test('hiding what is common leaves the competencies of one role', async () => {
    renderRoute(`${ROUTE}&rows=table&open=${framework.areas.map(({ id }) => id).join(',')}`);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Hide what is common' }));
    expect(rowsOf(screen.getByRole('table', { name: /by area/ }))).toHaveLength(
      framework.areas.length + real.competencies.rows.length - real.competencies.shared.length,
    );
  });

  test('competencies stand by difference; a head of the table sorts them by its role', async () => {
    const area = framework.areas.find(
      ({ id }) => real.competencies.rows.filter((row) => row.area === id && row.levels[0] !== null).length > 1,
    );
    renderRoute(`${ROUTE}&rows=table&open=${area?.id}`);
    const table = await screen.findByRole('table', { name: /by area/ });
    const shown = () =>
      rowsOf(table).flatMap((row) => {
        const name = textOf(within(row).getByRole('rowheader'));
        return real.competencies.rows.filter(({ id, area: its }) => its === area?.id && labelOf(id) === name);
      });
    const gaps = shown().map(({ difference }) => difference ?? 0);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    await userEvent.click(within(table).getByRole('button', { name: titleA }));
    expect(within(table).getByRole('columnheader', { name: titleA }).getAttribute('aria-sort')).toBe('descending');
    const levels = shown().map((row) => row.levels[0] ?? 0);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
  });
});

describe('the words of both roles', () => {
  const shared = real.competencies.shared[0];
  test('a competency chosen in a list shows the sentences of both, and gives the focus back', async () => {
    if (!shared) throw new TypeError('the seeds share a competency');
    renderRoute(ROUTE);
    const list = await screen.findByRole('region', { name: /^Common to both/ });
    const button = within(list).getByRole('button', { name: labelOf(shared) });
    await userEvent.click(button);
    expect(focused()).toBe('In the words of each role');
    const region = screen.getByRole('region', { name: 'In the words of each role' });
    const wanted = real.profiles.flatMap(
      ({ competencies }) => competencies.find(({ competency }) => competency === shared)?.duties ?? [],
    );
    expect(within(region).getAllByRole('blockquote')).toHaveLength(wanted.length);
    expect(
      within(region)
        .getAllByRole('link', { name: 'Open in the role' })
        .map((link) => link.getAttribute('href')),
    ).toEqual(wanted.map((duty) => expect.stringContaining(`duty=${dutyKey(duty)}`)));
    expect(button.getAttribute('aria-current')).toBe('true');
    await userEvent.click(within(region).getByRole('button', { name: 'Back to where you were' }));
    expect(document.activeElement).toBe(button);
  });

  test('one that only one role asks for says that the other does not', async () => {
    renderRoute(`${ROUTE}&competency=${real.competencies.onlyIn[0]?.ids[0]}`);
    const region = await screen.findByRole('region', { name: 'In the words of each role' });
    expect(within(region).getByText('Not found in the duties of this role.')).toBeDefined();
  });

  test('an unknown competency in the address selects nothing', async () => {
    renderRoute(`${ROUTE}&competency=nothing.here`);
    expect(await screen.findByText(/Choose a competency to set/)).toBeDefined();
  });
});

describe('which roles', () => {
  const third: MappedPosting = { ...first, id: 'third' as RoleId, meta: { ...first.meta, title: 'Third role' } };

  test('none: one action compares the examples', async () => {
    renderRoute('/compare');
    await userEvent.click(await screen.findByRole('link', { name: 'Compare the two examples' }));
    expect(await screen.findByRole('region', { name: 'Likeness' })).toBeDefined();
  });
  test('one: the others are suggested, nearest first, with what is in common', async () => {
    renderRoute(`/compare?roles=${second.id}`, { store: { postings: [first, second, { ...third, duties: [] }] } });
    const links = await screen.findAllByRole('link', { name: new RegExp(`${titleA}|Third role`) });
    expect(links.map(textOf)).toEqual([titleA, 'Third role']);
    expect(screen.getAllByText(/in common$/)).toHaveLength(2);
  });
  test('a second one picked begins the comparison', async () => {
    renderRoute(`/compare?roles=${first.id}`);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Second role' }), second.id);
    expect(await screen.findByRole('region', { name: 'Likeness' })).toBeDefined();
  });
  test('swapped: first and second change places', async () => {
    renderRoute(ROUTE);
    await userEvent.click(await screen.findByRole('button', { name: 'Swap the two roles' }));
    const box = screen.getByRole<HTMLSelectElement>('combobox', { name: 'First role' });
    expect(box.value).toBe(second.id);
    expect(textOf(screen.getByText(/of the framework .* found in neither\./))).toMatch(
      new RegExp(`only in “${titleB}”.*only in “${titleA}”`),
    );
  });
  test('picking the other side’s role swaps them', async () => {
    renderRoute(ROUTE);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'First role' }), second.id);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Second role' }).value).toBe(first.id);
  });
  test('an unknown one is left out with a sentence', async () => {
    renderRoute(`/compare?roles=nobody,${first.id},${second.id}`);
    expect(textOf(await screen.findByText(/unknown here/))).toBe(
      '1 role of this address is unknown here and was left out: nobody.',
    );
    expect(screen.getByRole('region', { name: 'Likeness' })).toBeDefined();
  });
  test('a third one can be added, and taken out again', async () => {
    renderRoute(ROUTE, { store: { postings: [first, second, third] } });
    await pickAndAdd(await screen.findByRole('combobox', { name: 'Add a role' }), 'third');
    const roles = screen.getByRole('list', { name: 'Roles compared' });
    expect(within(roles).getAllByRole('link').map(textOf)).toEqual([titleA, titleB, 'Third role']);
    await userEvent.click(screen.getByRole('button', { name: 'Take “Third role” out of the comparison' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Second role' }).value).toBe(second.id);
  });
});

describe('what one should know first', () => {
  test('nothing reviewed, postings in different languages, a posting without duties', async () => {
    const other: MappedPosting = { ...second, languages: ['en'], duties: [] };
    renderRoute(ROUTE, { store: { postings: [{ ...first, languages: ['fr'] }, other] } });
    const notes = within(await screen.findByRole('list', { name: 'Worth knowing' }));
    expect(notes.getByText(`No duty was found in “${titleB}”: there is nothing to compare.`)).toBeDefined();
    expect(notes.getByText(/not in the same language/)).toBeDefined();
    expect(notes.getByText(/No mapping of “.*” has been reviewed yet/)).toBeDefined();
  });
  test('two empty roles have no likeness, and nothing breaks', async () => {
    renderRoute(ROUTE, { store: { postings: [first, second].map((posting) => ({ ...posting, duties: [] })) } });
    expect(await screen.findByText(/there is no likeness to measure/)).toBeDefined();
    expect(textOf(screen.getByRole('region', { name: 'What neither covers' }))).toContain(
      'None of the 50 competencies',
    );
  });
});

test('a profile of one’s own stays open while its levels are set', async () => {
  renderRoute(`${ROUTE}&target=own`);
  const levels = await screen.findAllByLabelText(/^Required involvement: /);
  const [level] = levels as [HTMLElement];
  await userEvent.selectOptions(level, '3');
  expect(await screen.findByText(/1 competency asked for/)).toBeDefined();
  expect(level.closest('details')?.open).toBe(true);
});

test('French: titles keep their language inside the sentence', async () => {
  renderRoute(ROUTE, { lang: 'fr', store: { postings: [first, { ...second, languages: ['en'] }] } });
  const finding = await screen.findByText(/du référentiel .* dans aucun des deux\./);
  expect([...finding.querySelectorAll('[lang]')].map((part) => [part.getAttribute('lang'), part.textContent])).toEqual([
    [first.languages[0], titleA],
    ['en', titleB],
  ]);
});
