// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import {
  countedDuties,
  dutyKey,
  type Duty,
  type Lang,
  type MappedPosting,
  type NearMisses,
} from '../../src/engine/index.ts';
import { postings, renderRoute, working } from './renderRoute.tsx';

afterEach(cleanup);
const named = (id: string): MappedPosting => {
  const posting = postings.find((one) => one.id === id);
  if (!posting) throw new TypeError(`no seed ${id}`);
  return posting;
};
const french = named('who-benin-hss');
const bilingual = named('chai-mali-asaco');
/** With common spaces in place of no-break ones. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

const scored = (duty: Duty, score: number): Duty => ({
  ...duty,
  labels: duty.labels.map((label) => ({ ...label, score, runnerUp: null })),
});
/** The posting with its first duties in doubt: as many as asked for, their score at one half. */
const doubting = (posting: MappedPosting, count: number): MappedPosting => ({
  ...posting,
  duties: posting.duties.map((duty) => scored(duty, duty.index < count ? 0.5 : 0.9)),
});
const answering = (found: readonly NearMisses[]) => ({
  store: { engine: { ...working, nearMisses: async () => found } },
});
const failing = { store: { engine: { ...working, nearMisses: () => Promise.reject(new Error('gone')) } } };
const limits = { score: 0.75, lead: 0 };
const open = (
  posting: MappedPosting,
  { query = '', lang = 'en', store = {} }: { query?: string; lang?: Lang; store?: object } = {},
) => renderRoute(`/role/${posting.id}${query}`, { lang, store: { postings: [posting], doubt: limits, ...store } });
const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-duty]')];
const keys = (): (string | null)[] => items().map((item) => item.getAttribute('data-duty'));
const button = (n: number) => screen.findByRole('button', { name: `Duty ${n}: why?` });

describe('a duty in doubt', () => {
  test('says "to check" and why, in the numbers of the language; others say nothing', async () => {
    open(doubting(french, 2));
    await button(1);
    expect(screen.getAllByText('to check')).toHaveLength(2);
    expect(items()[0]?.textContent).toContain('probability of the area 0.50, below 0.75');
    cleanup();
    open(doubting(french, 2), { lang: 'fr' });
    expect(await screen.findAllByText('à vérifier')).toHaveLength(2);
    expect(items()[0]?.textContent).toContain('probabilité du domaine 0,50, sous 0,75');
  });

  test('is described so to those who hear the page', async () => {
    open(doubting(french, 1));
    const described = (await button(1)).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('to check probability of the area 0.50, below 0.75');
    expect((await button(2)).hasAttribute('aria-describedby')).toBe(false);
  });

  test('reads like the score that the list of proofs gives', async () => {
    const [duty] = french.duties;
    open({ ...french, duties: french.duties.map((one) => (one === duty ? scored(one, 0.668) : one)) });
    await userEvent.click(await button(1));
    expect(items()[0]?.textContent).toContain('probability of the area 0.67, below 0.75');
    expect(items()[0]?.textContent).toContain('score 0.67');
  });

  test('a score just below the limit does not read like it', async () => {
    const [duty] = french.duties;
    open({ ...french, duties: french.duties.map((one) => (one === duty ? scored(one, 0.7499) : one)) });
    await button(1);
    expect(items()[0]?.textContent).toContain('probability of the area 0.74, below 0.75');
  });

  test('a pair of twins is in doubt where either is, counts once, and says in which language', async () => {
    const [duty] = countedDuties(bilingual, 'en');
    const inFrench = (one: Duty): boolean => one.lang === 'fr' && one.index === duty?.twin;
    const duties = bilingual.duties.map((one) => scored(one, inFrench(one) ? 0.5 : 0.9));
    open({ ...bilingual, duties });
    await button(1);
    expect(screen.getAllByText('to check')).toHaveLength(1);
    expect(items()[0]?.textContent).toContain('probability of the area 0.50, below 0.75 (in French)');
    expect(plain(document.body.textContent)).toContain('unsure about 1 of 8 duties: check it first');
  });

  test('is left alone once a person has decided', async () => {
    const posting = doubting(french, 1);
    const duties = posting.duties.map((duty) => ({
      ...duty,
      labels: duty.labels.map((label) => ({ ...label, review: 'reviewed' as const })),
    }));
    open({ ...posting, duties });
    await button(1);
    expect(screen.queryByText('to check')).toBeNull();
  });
});

describe('the number of duties in doubt', () => {
  test.each([
    [0, 'The program has no doubt about any duty', 'Le programme ne doute d’aucune tâche'],
    [1, 'unsure about 1 of 32 duties: check it first.', 'doute de 1 tâche sur 32 : vérifiez-la d’abord.'],
    [9, 'unsure about 9 of 32 duties: check them first.', 'doute de 9 tâches sur 32 : vérifiez-les d’abord.'],
  ])('%i: is told in words, in both languages', async (count, english, inFrench) => {
    for (const [lang, words] of [
      ['en', english],
      ['fr', inFrench],
    ] as const) {
      open(doubting(french, count), { lang });
      await screen.findByRole('heading', { level: 1 });
      expect(plain(document.body.textContent)).toContain(words);
      cleanup();
    }
  });

  test('nothing is marked or told where nothing was learned', async () => {
    open(doubting(french, 9), { query: '?doubtful=1', store: { doubt: null } });
    await button(1);
    expect(items()).toHaveLength(32);
    expect(screen.queryByText('to check')).toBeNull();
    expect(screen.queryByText(/unsure/)).toBeNull();
  });
});

describe('only the duties in doubt', () => {
  test('are shown when asked, and so the address opens; counts elsewhere stay', async () => {
    const posting = doubting(french, 3);
    const doubtful = posting.duties.slice(0, 3).map(dutyKey);
    open(posting);
    const box = await screen.findByRole('checkbox', { name: 'Only these' });
    const counts = screen.getByRole('list', { name: 'In numbers' }).textContent;
    await userEvent.click(box);
    expect(keys()).toEqual(doubtful);
    expect(screen.getByRole('list', { name: 'In numbers' }).textContent).toBe(counts);
    cleanup();
    open(posting, { query: '?doubtful=1' });
    expect(await screen.findByRole('checkbox', { name: 'Only these', checked: true })).toBeDefined();
    expect(keys()).toEqual(doubtful);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only these' }));
    expect(items()).toHaveLength(32);
  });

  test('beside the one that is asked for', async () => {
    const posting = doubting(french, 3);
    open(posting, { query: '?doubtful=1&duty=fr-9' });
    await button(10);
    expect(keys()).toEqual([...posting.duties.slice(0, 3).map(dutyKey), 'fr-9']);
  });

  test('where there is none, this is said, and one action shows all', async () => {
    open(doubting(french, 0), { query: '?doubtful=1' });
    expect(await screen.findByText(/^No duty is to be checked\./)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show all duties' }));
    expect(items()).toHaveLength(32);
  });
});

describe('a duty outside the framework', () => {
  const [first] = french.duties;
  const unmapped: MappedPosting = {
    ...french,
    duties: french.duties.map((duty) => (duty === first ? { ...duty, labels: [] } : scored(duty, 0.9))),
  };
  const [use] = french.duties[1]?.labels ?? [];
  const [other] = french.duties[8]?.labels ?? [];
  if (!first || !use || !other) throw new TypeError('the seed has changed');
  const found = (outside: number, ...scores: number[]): NearMisses[] => [
    {
      duty: dutyKey(first),
      outside,
      candidates: scores.map((score, i) => ({ competency: (i === 0 ? use : other).competency, score })),
    },
  ];

  test('lists what it came near with scores, in the list of duties and beside it, and that it does not count', async () => {
    open(unmapped, answering(found(0.5, 0.31, 0.07)));
    expect(await screen.findByText(/^Close, but too weak to count: .+\s0\.31\s· .+\s0\.07$/)).toBeDefined();
    expect(screen.getByText(/^close: .+\s0\.31\s· .+\s0\.07$/)).toBeDefined();
    expect(screen.getByText(/too weakly to count\.$/)).toBeDefined();
  });

  test('is in doubt like any other where "outside" is not sure', async () => {
    open(unmapped, answering(found(0.5, 0.31)));
    expect(await screen.findByText('outside the framework: 0.50, below 0.75')).toBeDefined();
    expect(screen.getAllByText('to check')).toHaveLength(1);
    cleanup();
    open(unmapped, answering(found(0.9, 0.05)));
    await screen.findByText(/^close: .+\s0\.05$/);
    expect(within(items()[0] ?? document.body).queryByText('to check')).toBeNull();
  });

  test('says so where nothing comes close', async () => {
    open(unmapped, answering(found(0.97, 0.02)));
    expect(await screen.findAllByText('No competency comes close.')).toHaveLength(2);
  });

  test('is shown without them where they cannot be had, and one sentence says so', async () => {
    open(unmapped, failing);
    expect(await screen.findAllByText(/could not be looked up/)).toHaveLength(1);
    expect(screen.queryByText(/[Cc]lose:/)).toBeNull();
    expect(items()).toHaveLength(32);
  });

  test('the engine is asked once, and not where every duty has a competency', async () => {
    let askedCount = 0;
    const nearMisses = async () => {
      askedCount++;
      return found(0.9, 0.3);
    };
    const counting = { store: { engine: { ...working, nearMisses } } };
    open({ ...french, duties: french.duties.filter(({ labels }) => labels.length > 0) }, counting);
    await button(1);
    expect(askedCount).toBe(0);
    cleanup();
    open(unmapped, counting);
    await screen.findByText(/^close: /);
    await userEvent.click(screen.getByRole('link', { name: 'Source' }));
    await userEvent.click(screen.getByRole('link', { name: 'Duties' }));
    await screen.findByText(/^close: /);
    expect(askedCount).toBe(1);
  });

  test('the real engine answers for a real posting', async () => {
    renderRoute(`/role/${bilingual.id}`);
    expect(await screen.findAllByText(/^(close: |Close, but|No competency comes close)/)).toHaveLength(2);
  });
});
