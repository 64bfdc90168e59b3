// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  countedDuties,
  dutyKey,
  keepPosting,
  reviewed,
  reviewQueue,
  unlabelled,
  type KeptPosting,
  type MappedPosting,
} from '../../src/engine/index.ts';
import { usePreferences } from '../../src/state/preferences.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

configure({ asyncUtilTimeout: 10_000 });
const { framework } = engine;
const AT = '2026-03-12T08:00:00.000Z';
const [posting] = postings;
if (!posting) throw new TypeError('no seed');
const named = (id: string): MappedPosting => {
  const one = postings.find((other) => other.id === id);
  if (!one) throw new TypeError(`no seed ${id}`);
  return one;
};
const french = named('who-benin-hss');
const bilingual = named('chai-mali-asaco');
const labelled = french.duties.find(({ labels }) => labels.length > 0);
if (!labelled) throw new TypeError('no duty with a label');
const label = labelled.labels[0];
if (!label) throw new TypeError('no label');
const nameOf = (id: string): string =>
  framework.areas.flatMap((area) => area.competencies).find((one) => one.id === id)?.label.en ?? id;

const kept = (id: string): KeptPosting => {
  const one = Object.values(useWork.getState().postings).find(({ mapped }) => mapped.id === id);
  if (!one) throw new TypeError(`nothing was done to ${id}`);
  return one;
};
const now = (id: string, span: readonly [number, number]) => {
  const duty = reviewed(kept(id), framework).duties.find((one) => one.span[0] === span[0]);
  if (!duty) throw new TypeError('the duty is gone');
  return duty;
};
const at = (role: MappedPosting, duty: Parameters<typeof dutyKey>[0]): string =>
  `/role/${role.id}?duty=${dutyKey(duty)}&review=1`;
const numberButton = (duty: Parameters<typeof dutyKey>[0]): HTMLElement => {
  const button = document.querySelector<HTMLElement>(`[data-duty="${dutyKey(duty)}"] button`);
  if (!button) throw new TypeError('no such row');
  return button;
};
const numberButtonOf = (inside: HTMLElement): HTMLElement => {
  const button = inside.closest('li')?.querySelector('button');
  if (!button) throw new TypeError('no such row');
  return button;
};
const panel = () => screen.findByRole('group', { name: /^Review of duty/ });

beforeEach(() => {
  replaceWork(NO_WORK);
  usePreferences.setState({ initials: 'AB' });
});
afterEach(cleanup);

describe('the keys', () => {
  test('A accepts all that stands, R rejects it, digits give the level and 0 takes it; each is a step that can be taken back', async () => {
    renderRoute(at(french, labelled));
    await panel();
    numberButton(labelled).focus();
    await userEvent.keyboard('a');
    expect(now(french.id, labelled.span).labels.every(({ review }) => review === 'reviewed')).toBe(true);
    await userEvent.keyboard('a'); // nothing is left to accept
    expect(kept(french.id).decisions).toHaveLength(labelled.labels.length);
    await userEvent.keyboard('4');
    expect(now(french.id, labelled.span).involvement).toBe(framework.involvement[3]?.id);
    await userEvent.keyboard('0');
    expect(now(french.id, labelled.span).involvement).toBeNull();
    expect(within(await panel()).getByRole('button', { name: 'None', pressed: true })).toBeDefined();
    await userEvent.keyboard('r');
    expect(now(french.id, labelled.span).labels.every(({ review }) => review === 'rejected')).toBe(true);
    undo();
    undo();
    undo();
    expect(now(french.id, labelled.span).involvement).toBe(labelled.involvement);
    expect(kept(french.id).decisions.every(({ by }) => by === 'AB')).toBe(true);
  });

  test('N goes through the queue without going in circles', async () => {
    renderRoute(`/role/${french.id}`);
    await userEvent.click(await screen.findByRole('button', { name: /^Review the proposals/ }));
    const waiting = reviewQueue(french, null).length;
    const seen = new Set<string>();
    for (let i = 0; i < waiting; i++) {
      seen.add((await panel()).getAttribute('aria-label') ?? '');
      await userEvent.keyboard('n');
    }
    expect(seen.size).toBe(waiting);
  });

  test('letters in a text field are text, and nothing where one only reads', async () => {
    const { unmount } = renderRoute(at(french, labelled));
    await userEvent.type(within(await panel()).getByLabelText('Remark (optional)'), 'area 5');
    expect(useWork.getState().postings).toEqual({});
    await userEvent.click(within(await panel()).getByRole('button', { name: /^Accept:/ }));
    expect(kept(french.id).decisions[0]?.why).toBe('area 5');
    unmount();
    replaceWork(NO_WORK);
    renderRoute(`/role/${french.id}?duty=${dutyKey(labelled)}`);
    await screen.findByRole('button', { name: 'Review this duty' });
    numberButton(labelled).focus();
    await userEvent.keyboard('ar5');
    expect(useWork.getState().postings).toEqual({});
  });
});

describe('what is decided', () => {
  test('says what was proposed, who decided what and when; what was rejected stays in sight', async () => {
    renderRoute(at(french, labelled));
    const name = nameOf(label.competency);
    await userEvent.click(await screen.findByRole('button', { name: `Reject: ${name}` }));
    expect(within(await panel()).getByText(/^Proposed: “.+” → .+ · Rejected on .+ \(AB\) · engine/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'End the review' }));
    const row = numberButton(labelled).closest('li');
    if (!row) throw new TypeError('no row');
    expect(within(row).getAllByRole('img', { name: new RegExp(`${name} \\(rejected\\)`) }).length).toBeGreaterThan(0);
    expect(within(row).getByText(/· Rejected on .+\(AB\)/)).toBeDefined();
  });

  test('a competency is linked by the words chosen, and made the main one', async () => {
    const linked = framework.areas.at(-1)?.competencies[0]?.id ?? label.competency;
    renderRoute(at(french, labelled));
    await userEvent.click(within(await panel()).getByRole('button', { name: 'Link a competency' }));
    const words = within(await panel()).getByRole('listbox', { name: 'The words that prove it' });
    words.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    const box = within(await panel()).getByRole('combobox');
    await userEvent.type(box, nameOf(linked));
    const offers = within(await panel()).getByRole('listbox', { name: 'Competencies to link' });
    const [first] = await within(offers).findAllByRole('option');
    await userEvent.keyboard('{Enter}');
    const added = now(french.id, labelled.span).labels.find(({ review }) => review === 'added');
    if (!added) throw new TypeError('nothing was added');
    expect(added.competency).toBe(linked);
    expect(first?.textContent).toContain(nameOf(linked));
    const [proof] = added.evidence;
    expect(labelled.text.slice(...(proof?.span ?? [0, 0]))).toBe(labelled.text.split(/\s+/).slice(1, 3).join(' '));
    const main = await screen.findByRole('button', { name: `Make it the main one: ${nameOf(added.competency)}` });
    await userEvent.click(main);
    expect(now(french.id, labelled.span).labels[0]?.competency).toBe(added.competency);
  });

  test('counts for the twin in the other language', async () => {
    const duty = countedDuties(bilingual, 'en').find(({ twin, labels }) => twin !== null && labels.length > 0);
    if (!duty) throw new TypeError('no twin');
    renderRoute(at(bilingual, duty));
    await panel();
    numberButton(duty).focus();
    await userEvent.keyboard('r');
    const { duties } = reviewed(kept(bilingual.id), framework);
    const twin = duties.find(({ lang, index }) => lang !== duty.lang && index === duty.twin);
    const shared = twin?.labels.filter(({ competency }) => duty.labels.some((one) => one.competency === competency));
    expect(shared?.every(({ review }) => review === 'rejected')).toBe(true);
  });

  test('is applied to the same words elsewhere only when asked', async () => {
    const copy = { ...french, id: 'copy' as MappedPosting['id'] };
    renderRoute(at(french, labelled), { store: { postings: [french, copy] } });
    await panel();
    expect(screen.queryByRole('button', { name: /identical passage/ })).toBeNull();
    numberButton(labelled).focus();
    await userEvent.keyboard('a');
    expect(Object.keys(useWork.getState().postings)).toEqual([french.id]);
    await userEvent.click(await screen.findByRole('button', { name: /identical passage/ }));
    expect(now('copy', labelled.span).labels.every(({ review }) => review === 'reviewed')).toBe(true);
    await waitFor(() => expect(screen.queryByRole('button', { name: /identical passage/ })).toBeNull());
  });
});

describe('how the posting was cut', () => {
  test('what is no duty is none any more; a duty is cut at a word', async () => {
    renderRoute(at(french, labelled));
    const { length } = french.duties;
    await userEvent.click(within(await panel()).getByRole('button', { name: 'Cut in two' }));
    screen.getByRole('listbox', { name: 'The word with which the second one begins' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.click(screen.getByRole('button', { name: /^Cut before/ }));
    await waitFor(() => expect(kept(french.id).mapped.duties).toHaveLength(length + 1));
    await userEvent.click(within(await panel()).getByRole('button', { name: 'This is no duty' }));
    await waitFor(() => expect(kept(french.id).mapped.duties).toHaveLength(length));
  });

  test('passages of the text are retyped, cut and joined by keys', async () => {
    renderRoute(`/role/${french.id}?tab=source`);
    await userEvent.click(await screen.findByRole('button', { name: 'Correct how it was read' }));
    const list = screen.getByRole('list', { name: 'Passages of the posting' });
    const [duty] = within(list).getAllByRole('button', { name: 'Duty' });
    duty?.focus();
    await userEvent.click(duty ?? list);
    await userEvent.keyboard('e');
    await waitFor(() => expect(kept(french.id).mapped.duties).toHaveLength(french.duties.length - 1));
    expect(screen.getByText(`${french.duties.length - 1} duties,`, { exact: false })).toBeDefined();
    await userEvent.keyboard('d');
    await waitFor(() => expect(kept(french.id).mapped.duties).toHaveLength(french.duties.length));
    await userEvent.keyboard('j');
    await waitFor(() => expect(kept(french.id).mapped.duties).toHaveLength(french.duties.length - 1));
  });
});

test('a second reader is told nothing of what the engine says', async () => {
  replaceWork({ ...NO_WORK, isBlind: true, postings: { [french.id]: keepPosting(unlabelled(french), AT) } });
  renderRoute(at(french, labelled));
  numberButtonOf(await panel()).focus();
  await userEvent.keyboard('3');
  await userEvent.click(screen.getByRole('button', { name: 'Link a competency' }));
  const box = within(await panel()).getByRole('combobox');
  await userEvent.type(box, nameOf(label.competency));
  await within(await panel()).findByRole('option', { name: new RegExp(nameOf(label.competency)) });
  await userEvent.keyboard('{Enter}');
  const text = (await panel()).textContent ?? '';
  expect(text).toContain('Added on');
  expect(text).not.toMatch(/proposed|engine|outside the framework\./i);
  expect(now(french.id, labelled.span).labels.map(({ competency }) => competency)).toEqual([label.competency]);
});

test('nor on any other page, of postings that nobody handed over either', async () => {
  replaceWork({ ...NO_WORK, isBlind: true, postings: { [french.id]: keepPosting(unlabelled(french), AT) } });
  for (const tab of ['duties', 'competencies', 'source']) {
    const { unmount } = renderRoute(`/role/${bilingual.id}?tab=${tab}`);
    expect(await screen.findByText(/duties wait for your reading/)).toBeDefined();
    expect(document.querySelectorAll('mark')).toHaveLength(0);
    expect(screen.queryByText('None: every duty reveals at least one competency.')).toBeNull();
    unmount();
  }
  for (const route of ['/method', `/compare?roles=${french.id},${bilingual.id}`, '/roles']) {
    const { unmount } = renderRoute(route);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { name: 'Test a text' })).toBeNull();
    expect(document.querySelectorAll('mark')).toHaveLength(0);
    unmount();
  }
});

test('what a later engine says is adopted when asked, below what was decided', async () => {
  const [, other] = framework.areas.flatMap((area) => area.competencies).filter(({ id }) => id !== label.competency);
  const duties = french.duties.map((duty) =>
    duty === labelled ? { ...duty, labels: [{ ...label, competency: other?.id ?? label.competency }] } : duty,
  );
  const old: KeptPosting = keepPosting({ ...french, duties, engine: { version: '0.0.1' } }, AT);
  replaceWork({ ...NO_WORK, postings: { [french.id]: old } });
  renderRoute(`/role/${french.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'What would change?' }));
  expect(await screen.findByText(/^1 duty would change:/)).toBeDefined();
  expect(kept(french.id).mapped.engine.version).toBe('0.0.1');
  await userEvent.click(screen.getByRole('button', { name: `Adopt for “${labelled.text}”` }));
  expect(now(french.id, labelled.span).labels).toEqual(labelled.labels);
  expect(await screen.findByText('Nothing would change in its duties.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Adopt all' }));
  expect(screen.queryByText('This posting was mapped by an earlier version')).toBeNull();
});
