// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReferences } from '../../src/catalogue/references.ts';
import { indexFramework, type Curriculum, type CurriculumUnit } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { addCurriculum, groupOfPeople, groupOfRole, keepCurriculum } from '../../src/state/curricula.ts';
import { useKeeping } from '../../src/state/keeping.ts';
import { keepTeam } from '../../src/state/team.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { curriculumFacts } from '../../src/views/curriculum/documents/curriculumFacts.ts';
import { curriculumReport } from '../../src/views/curriculum/documents/curriculumReport.ts';
import { mapSheet, needsSheet, unitsSheet } from '../../src/views/curriculum/documents/curriculumSheets.ts';
import { termsOfReference } from '../../src/views/curriculum/documents/termsOfReference.ts';
import { unitSheets } from '../../src/views/curriculum/documents/unitSheets.ts';
import { curriculumView, nameOf } from '../../src/views/curriculum/curriculumView.ts';
import { unit } from '../engine/design/parts.ts';
import { pickAndAdd } from './pickAndAdd.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

const { curriculum: words, programme, teaching } = en;
const index = indexFramework(engine.framework);
const references = loadReferences(engine.framework).map((role) => engine.mapReference(role));
const [first, second] = postings;
if (!first || !second) throw new TypeError('the seeds are gone');
const [area, otherArea] = index.framework.areas;
const [one, two] = area?.competencies ?? [];
const [three] = otherArea?.competencies ?? [];
if (!one || !two || !three) throw new TypeError('the framework is too small');

/** Two groups and three aims, of which the first is asked for at every level of teaching. */
const design = (parts: Partial<Curriculum> = {}): string =>
  addCurriculum({
    title: 'District teams',
    target: {
      title: 'District manager',
      aims: [
        { competency: one.id, level: 5, wanted: 1, priority: 'essential' },
        { competency: two.id, level: 3, wanted: 1, priority: 'essential' },
        { competency: three.id, level: 1, wanted: 1, priority: 'desirable' },
      ],
    },
    audience: [
      { ...groupOfPeople(), name: 'New staff', participants: 20 },
      { ...groupOfPeople(), name: 'Old hands', participants: 3, byHand: [{ competency: one.id, level: 5 }] },
    ],
    ...parts,
  });
const kept = (): Curriculum => {
  const [curriculum] = useWork.getState().curricula;
  if (!curriculum) throw new TypeError('no curriculum is kept');
  return curriculum;
};
const opened = (step: string) => screen.findByRole('heading', { level: 2, name: step });
/** Texts are compared with plain blanks. */
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
beforeEach(() => replaceWork(NO_WORK));
afterEach(cleanup);

describe('training programmes', () => {
  test('are begun from nothing or from the gaps of the team, listed with what they cover, and deleted with a way back', async () => {
    keepTeam(
      {
        target: {
          title: 'District',
          aims: [{ competency: one.id, level: 5, wanted: 2, priority: 'essential' }],
        },
        members: [{ role: first.id, headcount: 4 }],
      },
      'team',
    );
    renderRoute('/curriculum', { store: { references } });
    await userEvent.click(await screen.findByRole('button', { name: words.list.fromTeam }));
    await opened(words.needs.title);
    expect(kept()).toMatchObject({ title: 'District', audience: [{ role: first.id, participants: 4, holds: 'role' }] });
    await userEvent.click(screen.getByRole('link', { name: words.toList }));
    const row = within(await screen.findByRole('table', { name: words.list.caption })).getAllByRole('row')[1];
    expect(plain(row?.textContent)).toContain(plain(words.list.coveredOf(0, 1)));
    await userEvent.click(screen.getByRole('button', { name: words.list.removeOf('District') }));
    expect(useWork.getState().curricula).toEqual([]);
    undo();
    expect(kept().title).toBe('District');
  });

  test('that are not there are said not to be', async () => {
    renderRoute('/curriculum/gone');
    expect(await screen.findByText(words.unknown)).toBeTruthy();
  });

  test('are read, not changed, while another tab writes', async () => {
    const id = design();
    useKeeping.setState({ status: 'reader' });
    try {
      renderRoute('/curriculum');
      const create = await screen.findByRole<HTMLButtonElement>('button', { name: words.list.create });
      expect(create.disabled).toBe(true);
      cleanup();
      renderRoute(`/curriculum/${id}?step=units`);
      await opened(words.steps.needs);
      expect(screen.queryByRole('button', { name: words.units.add })).toBeNull();
      expect(document.querySelectorAll('main input, main select')).toHaveLength(0);
    } finally {
      useKeeping.setState({ status: 'kept' });
    }
  });

  test('are kept while one types, as one step, also where the field goes away before one leaves it', async () => {
    const id = design();
    renderRoute(`/curriculum/${id}`, { store: { references } });
    await opened(words.audience.title);
    const [title] = screen.getAllByRole<HTMLInputElement>('textbox');
    if (!title) throw new TypeError('there is no field for the title');
    await userEvent.type(title, ' of Kita');
    await waitFor(() => expect(kept().title).toBe('District teams of Kita'));
    expect(document.activeElement).toBe(title);
    await userEvent.keyboard(' and Nioro');
    expect(title.value).toBe('District teams of Kita and Nioro');
    cleanup();
    expect(kept().title).toBe('District teams of Kita and Nioro');
    undo();
    expect(kept().title).toBe('District teams');
  });

  test('keep the focus in an objective that grows long, and end its step where it goes away', async () => {
    const id = design({ units: [unit('u', { objectives: ['Analyser'] })] });
    renderRoute(`/curriculum/${id}?step=units`, { store: { references } });
    await opened(words.units.title);
    const objective = screen.getByRole('textbox', { name: words.units.objective(1), hidden: true });
    const text = 'a'.repeat(150);
    await userEvent.click(objective);
    await userEvent.paste(text);
    await waitFor(() => expect(kept().units[0]?.objectives[0]).toContain(text));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.units.objective(1), hidden: true }));
    cleanup();
    keepCurriculum({ ...kept(), title: 'One' });
    keepCurriculum({ ...kept(), title: 'Two' });
    undo();
    expect(kept().title).toBe('One');
  });

  test('start from a target and an audience, of which one may say by hand what it holds', async () => {
    const id = addCurriculum();
    renderRoute(`/curriculum/${id}`, { store: { references } });
    await opened(words.audience.title);
    await pickAndAdd(screen.getByLabelText(en.team.target.starts.choose), `role:${second.id}`);
    expect(kept().target.aims.length).toBeGreaterThan(2);
    await pickAndAdd(screen.getByLabelText(words.audience.add), first.id);
    const list = screen.getByRole('list', { name: words.audience.list });
    await userEvent.type(within(list).getByRole('spinbutton'), '2');
    expect(kept().audience).toMatchObject([{ role: first.id, participants: 12, holds: 'role' }]);
    await userEvent.click(within(list).getByText(words.audience.byHandCount(0)));
    const [held] = within(list).getAllByRole('combobox', { name: new RegExp(words.audience.held) });
    if (!held) throw new TypeError('nothing to be set by hand');
    await userEvent.selectOptions(held, '4');
    expect(kept().audience[0]?.byHand).toMatchObject([{ level: 4 }]);
    await userEvent.selectOptions(held, '');
    expect(kept().audience[0]?.byHand).toEqual([]);
  });

  test('start from a list of competencies that was pasted; what is not recognised stays', async () => {
    const id = addCurriculum();
    renderRoute(`/curriculum/${id}`, { store: { references } });
    await opened(words.audience.title);
    const { starts, paste } = en.team.target;
    await userEvent.click(screen.getByRole('button', { name: starts.blank }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: paste.label });
    await userEvent.click(text);
    await userEvent.paste(`1. ${one.label.fr}\nJuggling\n${three.id}`);
    await userEvent.click(screen.getByRole('button', { name: paste.add }));
    expect(kept().target.aims.map(({ competency }) => competency)).toEqual([one.id, three.id]);
    expect(screen.getByText(plain(paste.said(2, 1)))).toBeTruthy();
    expect(text.value).toBe('Juggling');
  });

  test('rank needs by both rules; what is pinned is taught, what is dropped is not', async () => {
    const id = design();
    renderRoute(`/curriculum/${id}?step=needs`);
    await opened(words.needs.title);
    const rows = (): string[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => plain(row.textContent));
    // Roles: 5, 6, 2. Participants: 100, 69, 23.
    expect(rows()[0]).toContain(two.label.en);
    expect(rows()[0]).toContain(plain(words.needs.place(69, 2)));
    await userEvent.click(screen.getByRole('radio', { name: words.needs.rules.participants }));
    expect(rows()[0]).toContain(one.label.en);
    expect(rows()[0]).toContain(plain(words.needs.place(5, 2)));
    await userEvent.click(screen.getByRole('button', { name: words.needs.dropOf(one.label.en) }));
    expect(screen.getByText(plain(words.needs.finding(2, 3, 0, 1)))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: words.needs.pinOf(one.label.en) }));
    expect(kept()).toMatchObject({ pinned: [one.id], dropped: [] });
    await userEvent.selectOptions(screen.getByLabelText(words.needs.levelOf(one.label.en)), 'I');
    expect(kept().levels).toEqual([{ competency: one.id, level: 'I' }]);
    undo();
    expect(kept().levels).toEqual([]);
  });

  test('take an assessment of needs from a table, and say what of it they could not take', async () => {
    const id = design();
    renderRoute(`/curriculum/${id}`);
    await opened(words.audience.ratings.title);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new TypeError('no file is asked for');
    const table = `competency,importance,capacity\n${three.id},9,1\nnobody,5,5\n`;
    await userEvent.upload(input, new File([table], 'needs.csv', { type: 'text/csv' }));
    expect(await screen.findByText(/“nobody”/)).toBeTruthy();
    expect(kept().ratings).toEqual([{ competency: three.id, importance: 9, capacity: 1 }]);
    await userEvent.upload(input, new File(['\u0000\u0001'], 'needs.csv', { type: 'text/csv' }));
    expect(kept().ratings).toHaveLength(1); // nothing is lost by a file that cannot be read
  });

  test('propose units that cover every need; a circle of prerequisites is refused with a sentence', async () => {
    const id = design();
    renderRoute(`/curriculum/${id}?step=units`);
    await opened(words.units.title);
    await userEvent.click(screen.getByRole('button', { name: words.units.draft }));
    expect(kept().units.map(({ aims }) => aims.length)).toEqual([2, 1]);
    const select = (n: number) => {
      const found = screen.getAllByLabelText(words.units.addBefore)[n];
      if (!found) throw new TypeError('no such unit');
      return found;
    };
    const [a, b] = kept().units;
    await pickAndAdd(select(0), b?.id ?? '');
    expect(screen.getByText(/stands before/)).toBeTruthy();
    await pickAndAdd(select(1), a?.id ?? '');
    expect(
      screen
        .getByText(/^Refused/)
        .closest('li')
        ?.querySelector('h3')?.textContent,
    ).toContain(b?.title);
    expect(kept().units[1]?.prerequisites).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: words.units.remove(b?.title ?? '') }));
    expect(kept().units.map(({ prerequisites }) => prerequisites)).toEqual([[]]);
  });

  test('begin objectives with a verb that can be observed, and warn of one that cannot', async () => {
    const id = design();
    renderRoute(`/curriculum/${id}?step=units`);
    await opened(words.units.title);
    await userEvent.click(screen.getByRole('button', { name: words.units.draft }));
    const [verb] = await screen.findAllByLabelText(words.units.verb);
    await waitFor(() => expect(within(verb as HTMLElement).queryByRole('option', { name: 'name' })).not.toBeNull());
    await pickAndAdd(verb as HTMLElement, 'name');
    expect(kept().units[0]?.objectives).toEqual(['Name ']);
    const field = screen.getByLabelText(words.units.objective(1));
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'Understand the budget{Enter}');
    expect(kept().units[0]?.objectives).toEqual(['Understand the budget']);
    expect(screen.getByText(words.units.weak('understand'))).toBeTruthy();
  });
});

test('a list is walked through with the arrow keys before anything is added', async () => {
  const id = design();
  renderRoute(`/curriculum/${id}`, { store: { references } });
  await opened(words.audience.title);
  const before = kept().audience.length;
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: words.audience.add });
  const form = list.closest('form') as HTMLElement;
  const add = within(form).getByRole<HTMLButtonElement>('button');
  expect(add.disabled).toBe(true);
  for (const { value } of [...list.options].slice(1, 3)) await userEvent.selectOptions(list, value); // as a closed list does
  expect(kept().audience).toHaveLength(before);
  const picked = list.value;
  await userEvent.click(add);
  expect(kept().audience.map(({ role }) => role)).toContain(picked);
  expect(kept().audience).toHaveLength(before + 1);
  expect(document.activeElement).toBe(list);
  expect(list.value).toBe('');
});

test('a unit that is added waits for its title; one that is moved to the end keeps the focus on its arrow', async () => {
  const id = design();
  renderRoute(`/curriculum/${id}?step=units`);
  await opened(words.units.title);
  await userEvent.click(screen.getByRole('button', { name: words.units.draft }));
  await userEvent.click(screen.getByRole('button', { name: words.units.add }));
  await userEvent.keyboard('Visits');
  await userEvent.tab();
  expect(kept().units.map(({ title }) => title)[2]).toBe('Visits');
  for (let step = 0; step < 3; step++) {
    const up = screen.getByRole('button', {
      name: plain(words.units.up(words.units.of(3 - Math.min(step, 2), 'Visits'))),
    });
    await userEvent.click(up);
    expect(document.activeElement).toBe(up);
  }
  expect(kept().units.map(({ title }) => title)[0]).toBe('Visits');
});

test('on paper the whole programme stands; afterwards what was open is open still', async () => {
  const id = design();
  renderRoute(`/curriculum/${id}?step=units`);
  await opened(words.units.title);
  await userEvent.click(screen.getByRole('button', { name: words.units.draft }));
  const [card] = document.querySelectorAll('details');
  if (!card) throw new TypeError('no unit');
  card.open = true;
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('heading', { level: 2, name: words.steps.needs })).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.units.add })).toBeNull();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('heading', { level: 2, name: words.steps.needs })).toBeNull();
  expect(screen.getByRole('button', { name: words.units.add })).toBeTruthy();
  expect(card.isConnected && card.open).toBe(true);
});

test('hours that are no number are not taken, which a sentence says', async () => {
  const id = design();
  renderRoute(`/curriculum/${id}?step=units`);
  await opened(words.units.title);
  await userEvent.type(screen.getByRole('textbox', { name: words.units.budget }), 'ten');
  expect(screen.getByText(plain(words.units.noHoursIn(9999)))).toBeTruthy();
  await userEvent.tab();
  expect(kept().hoursBudget).toBeNull();
});

describe('the documents of a programme', () => {
  const DATE = new Date('2026-03-12T10:00:00');
  const factsFrom = (curriculum: Curriculum) =>
    curriculumFacts(curriculumView(curriculum, [...postings, ...references], index, en), en, DATE);
  const factsOf = (parts: Partial<Curriculum> = {}) => {
    design(parts);
    return factsFrom(kept());
  };
  const units: Curriculum['units'] = [
    {
      id: 'u1',
      title: 'Budgets',
      aims: [
        { competency: one.id, level: 'M', isAssessed: true },
        { competency: two.id, level: 'I', isAssessed: false },
      ],
      objectives: ['Prepare a budget', ''],
      content: '',
      method: 'Case study',
      assessment: '',
      hours: { lecture: 2, practice: 4.5, field: 0 },
      prerequisites: [],
    },
    {
      id: 'u2',
      title: '',
      aims: [],
      objectives: [],
      content: '',
      method: '',
      assessment: '',
      hours: { lecture: 0, practice: 0, field: 0 },
      prerequisites: ['u1'],
    },
  ];

  test('hold the numbers of the pages', async () => {
    const facts = factsOf({ units, hoursBudget: 5 });
    const { id } = kept();
    renderRoute(`/curriculum/${id}?step=needs`);
    await opened(words.needs.title);
    const page = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => plain(row.textContent));
    const sheet = needsSheet(facts);
    for (const [i, { cells }] of sheet.rows.entries()) {
      const name = String(cells[2]);
      expect(page[i]).toContain(name);
      const need = facts.view.needs[i];
      expect(page[i]).toContain(plain(words.needs.place(Number(cells[7]), need?.places.roles ?? 0)));
      expect(page[i]).toContain(plain(words.needs.place(Number(cells[8]), need?.places.participants ?? 0)));
    }
    cleanup();
    renderRoute(`/curriculum/${id}?step=coverage&form=table`);
    await opened(teaching.title);
    const map = mapSheet(facts);
    const table = screen.getByRole('table', { name: teaching.caption });
    for (const { cells } of map.rows.slice(0, -1)) {
      const row = within(table).getByRole('row', { name: new RegExp(`^${String(cells[2])}`) });
      expect(plain(row.textContent)).toContain(String(cells.at(-2)).split(',')[0]);
      expect(plain(row.textContent)).toContain(en.format.amount(Number(cells.at(-1) ?? 0)));
    }
    expect(map.rows.at(-1)?.cells.at(-1)).toBe(6.5);
    for (const finding of facts.findings) expect(JSON.stringify(curriculumReport(facts).blocks)).toContain(finding);
    expect(facts.findings[1]).toContain('1.5');
  });

  test('name the units of each need in one column where there are more than paper has room for', () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ ...(units[i === 9 ? 0 : 1] as CurriculumUnit), id: `u${i}` }));
    const report = curriculumReport(factsOf({ units: many.map((each) => ({ ...each, prerequisites: [] })) }));
    const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const [map] = tables.slice(-1);
    expect(map?.columns.map(({ head }) => head)).toContain('Units');
    expect(map?.rows.map(({ cells }) => cells[3])).toEqual([
      plain(words.said('10', 'I (not assessed)')),
      plain(words.said('10', 'M')),
      '',
      null,
    ]);
  });

  test('are one page for each unit too, with a blank for all that is not known', () => {
    const { blocks } = unitSheets(factsOf({ units }));
    const pages = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.isOnNewPage] : []));
    expect(pages).toEqual([false, true]);
    const said = JSON.stringify(blocks);
    for (const text of ['Prepare a budget', 'Case study', `${one.label.en} – ${words.needs.levels.M}`, plain('4.5 h')])
      expect(plain(said)).toContain(text);
    const half = blocks.length / 2;
    const blanks = (from: number): number =>
      JSON.stringify(blocks.slice(from, from + half)).split(programme.blank).length - 1;
    // Contents, assessment and the calendar are open; of the second unit all but what comes before it.
    expect([blanks(0), blanks(half)]).toEqual([5, 9]);
    expect(said).toContain(words.units.numbered(1));
  });

  test('say what is not assessed, not high enough, and what nobody has written', () => {
    const facts = factsOf({ units });
    expect(mapSheet(facts).rows.map(({ cells }) => cells.slice(4, 7))).toEqual([
      ['I (not assessed)', null, teaching.flags.belowLevel],
      ['M', null, teaching.covered],
      [null, null, teaching.flags.uncovered],
      [6.5, null, null],
    ]);
    expect(unitsSheet(facts).rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      [1, 'Budgets', `${one.label.en} – M\n${two.label.en} – I (not assessed)`, 'Prepare a budget', null],
      [2, words.units.unnamed, '', null, null],
    ]);
    const report = curriculumReport(facts);
    const texts = JSON.stringify(report.blocks);
    expect(texts).toContain(words.said(words.units.content, programme.blank));
    expect(texts).not.toContain('undefined');
  });

  test('put the terms of reference under their headings, with blanks for what is not known', () => {
    const { blocks } = termsOfReference(factsOf({ units }));
    const { terms } = programme;
    expect(blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))).toEqual([
      terms.background,
      terms.general,
      terms.specific,
      terms.results,
      terms.method,
      terms.participants,
      terms.content,
      terms.calendar,
      terms.budget,
    ]);
    const general = blocks.findIndex((block) => block.kind === 'heading' && block.text === terms.general);
    expect(blocks[general + 1]).toEqual({ kind: 'text', text: programme.blank });
    // Only what is covered is a result that can be expected.
    const results = blocks.findIndex((block) => block.kind === 'heading' && block.text === terms.results);
    expect(blocks[results + 1]).toEqual({
      kind: 'list',
      items: [terms.result(one.label.en, words.needs.levels.M)],
    });
  });

  test('name the most urgent needs in their order, also where a person pinned another', () => {
    const { view } = factsOf();
    const pinned = view.needs.at(-1)?.aim.competency;
    if (!pinned) throw new TypeError('no need');
    const facts = factsFrom({ ...view.curriculum, pinned: [pinned] });
    expect(facts.view.taught[0]?.competency).toBe(pinned);
    expect(termsOfReference(facts).blocks.find(({ kind }) => kind === 'list')).toEqual({
      kind: 'list',
      items: facts.view.needs
        .filter(({ choice }) => choice !== 'notNeeded')
        .map(({ aim }) => nameOf(aim.competency, index, en)),
    });
  });

  test('say where hours go that no need has, so that the map adds up', () => {
    const [budgets] = units;
    if (!budgets) throw new TypeError('no unit');
    const { rules, view } = factsOf({ units: [budgets, { ...budgets, id: 'u3', aims: [] }] });
    expect(view.hours.total).toBe(13);
    expect(rules).toContain(teaching.elsewhere(6.5));
    expect(factsFrom({ ...view.curriculum, units: [budgets] }).rules).not.toContain(teaching.elsewhere(6.5));
  });

  test('count those who take part', () => {
    const facts = factsOf({ audience: [groupOfRole(first.id, 7), groupOfRole(second.id, 5)] });
    expect(facts.view.participants).toBe(12);
    const budget = termsOfReference(facts).blocks.at(-1);
    expect(budget?.kind === 'table' && budget.table.rows[0]?.cells).toEqual([
      'Participants',
      '12',
      '[to be completed]',
      '[to be completed]',
    ]);
  });
});
