// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import {
  consistencyOf,
  countedDuties,
  dutyKey,
  profileRole,
  type CompetencyId,
  type MappedPosting,
} from '../../src/engine/index.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

afterEach(cleanup);
const { framework } = engine;
const named = (id: string): MappedPosting => {
  const posting = postings.find((one) => one.id === id);
  if (!posting) throw new TypeError(`no seed ${id}`);
  return posting;
};
const french = named('who-benin-hss');
const bilingual = named('chai-mali-asaco');
const competencyOf = (id: CompetencyId) => {
  const found = framework.areas.flatMap((area) => area.competencies).find((one) => one.id === id);
  if (!found) throw new TypeError(`no competency ${id}`);
  return found;
};
/** The competency of a role with most duties. */
const mainUse = (posting: MappedPosting) => {
  const [use] = [...profileRole(posting, framework, 'all').competencies].sort((a, b) => b.dutyCount - a.dutyCount);
  if (!use) throw new TypeError('the role uses no competency');
  return use;
};
const mapText = (text: string): MappedPosting => {
  const outcome = engine.mapPosting({ text, id: 'small', name: 'small.txt', format: 'txt', bytes: text.length });
  if (!outcome.ok) throw new TypeError('not read');
  return outcome.value;
};
/** With common spaces in place of no-break ones. */
const plain = (text: string | null): string => (text ?? '').replace(/\u00a0/g, ' ');
const litKeys = (): (string | null)[] =>
  [...document.querySelectorAll('[data-duty][data-lit]')].map((item) => item.getAttribute('data-duty'));
const part = (name: string, count: number) => screen.findByRole('heading', { level: 3, name: `${name} ${count}` });
const dutyButtons = (): HTMLElement[] => screen.getAllByRole('button', { name: /^Duty \d+: why\?$/ });

describe('the head of a role', () => {
  test('says what the posting says, and quietly what it does not', async () => {
    renderRoute(`/role/${french.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: french.meta.title ?? '' })).toBeDefined();
    const facts = screen.getByText('Closing').closest('dl');
    if (!facts) throw new TypeError('no list of facts');
    expect(within(facts).getByText(french.meta.grade ?? '')).toBeDefined();
    expect(within(facts).getByText('not stated')).toBeDefined();
    expect(facts.textContent).toContain('[masked]');
  });

  test('counts twins once and says how many mappings are reviewed', async () => {
    renderRoute(`/role/${bilingual.id}`, { lang: 'fr' });
    const counts = await screen.findByRole('list', { name: 'En chiffres' });
    const { labelCount, outsideCount } = profileRole(bilingual, framework, 'all');
    expect(plain(counts.textContent)).toContain('dont 8 en deux langues, comptées une fois');
    expect(plain(counts.textContent)).toContain(`0 sur ${labelCount} associations relues`);
    expect(within(counts).getByRole('link', { name: new RegExp(`^${outsideCount}\\stâche`) })).toBeDefined();
  });

  test('a sentence tells the finding in both languages', async () => {
    const used = profileRole(french, framework, 'all').competencies.length;
    renderRoute(`/role/${french.id}`);
    expect(
      await screen.findByText(new RegExp(`^This role covers ${used} of the 50 competencies, above all in “`)),
    ).toBeDefined();
    cleanup();
    renderRoute(`/role/${french.id}`, { lang: 'fr' });
    expect(
      await screen.findByText(new RegExp(`^Ce poste couvre ${used} des 50 compétences, surtout dans « `)),
    ).toBeDefined();
  });

  test('leads to a comparison with the other role', async () => {
    renderRoute(`/role/${french.id}`);
    const link = await screen.findByRole('link', { name: 'Compare this role' });
    expect(link.getAttribute('href')).toContain(`roles=${encodeURIComponent(`${french.id},${bilingual.id}`)}`);
  });

  test('an unknown role gets a sentence and the way to the library', async () => {
    renderRoute('/role/nobody');
    expect(await screen.findByText(/No role of the library has the address “nobody”/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open the role library' }).getAttribute('href')).toContain('/roles');
  });
});

describe('duties', () => {
  test('that they have no heading is said only where others have one', async () => {
    const withoutHeading = french.duties.map((duty) => ({ ...duty, section: null }));
    const [first, ...rest] = withoutHeading;
    if (!first) throw new TypeError('no duty');
    const show = async (duties: typeof french.duties): Promise<void> => {
      cleanup();
      renderRoute(`/role/${french.id}`, { store: { postings: [{ ...french, duties }] } });
      await screen.findByRole('heading', { level: 1 });
    };
    await show(withoutHeading);
    expect(screen.queryByRole('heading', { name: 'Without a heading' })).toBeNull();
    await show([{ ...first, section: 'Governance' }, ...rest]);
    expect(screen.getByRole('heading', { name: 'Without a heading' })).toBeDefined();
  });

  test('stand in the order of the posting, twins once', async () => {
    for (const posting of [french, bilingual]) {
      renderRoute(`/role/${posting.id}`);
      await screen.findByRole('heading', { level: 1 });
      const keys = [...document.querySelectorAll('[data-duty]')].map((item) => item.getAttribute('data-duty'));
      expect(keys).toEqual(countedDuties(posting, 'en').map(dutyKey));
      cleanup();
    }
  });

  test('of a pair the language of the interface stands', async () => {
    for (const lang of ['en', 'fr'] as const) {
      renderRoute(`/role/${bilingual.id}`, { lang });
      await screen.findByRole('heading', { level: 1 });
      const items = [...document.querySelectorAll('[data-duty]')];
      const shown = bilingual.duties.filter((duty) => duty.twin === null || duty.lang === lang);
      expect(items.map((item) => item.getAttribute('data-duty'))).toEqual(shown.map(dutyKey));
      expect(shown.filter((duty) => duty.twin !== null)).toHaveLength(8);
      cleanup();
    }
  });

  test('the number beside an area opens its sentences', async () => {
    const use = profileRole(french, framework, 'all').areas.find(({ dutyCount }) => dutyCount > 0);
    const area = framework.areas.find(({ id }) => id === use?.area)?.label.en ?? '';
    renderRoute(`/role/${french.id}`);
    const name = new RegExp(`^${area}: ${use?.dutyCount}\\sdut(y|ies), open the sentences$`);
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByRole('dialog', { name: new RegExp(area) })).toBeDefined();
  });

  test('a chosen duty says why: words with weights, verb and level, next best; Escape lets go', async () => {
    const duty = countedDuties(french).find(({ labels }) => labels[0]?.runnerUp);
    const withRival = (score: number): MappedPosting => ({
      ...french,
      duties: french.duties.map((one) => ({
        ...one,
        labels: one.labels.map((label) => ({ ...label, runnerUp: label.runnerUp && { ...label.runnerUp, score } })),
      })),
    });
    renderRoute(`/role/${french.id}`, { store: { postings: [withRival(0.004)] } });
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(dutyButtons()[duty ? countedDuties(french).indexOf(duty) : 0] ?? document.body);
    expect(screen.getByRole('group', { name: /^Why duty/ }).textContent).not.toContain('Next best:');
    cleanup();
    renderRoute(`/role/${french.id}`, { store: { postings: [withRival(0.2)] } });
    await screen.findByRole('heading', { level: 1 });
    const label = duty?.labels[0];
    const proof = label?.evidence.find(({ from }) => from === 'duty');
    if (!duty || !proof) throw new TypeError('no duty with its own evidence');
    const button = dutyButtons()[countedDuties(french).indexOf(duty)];
    if (!button) throw new TypeError('no button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const why = screen.getByRole('group', { name: /^Why duty \d+ was mapped so$/ });
    expect(why.textContent).toContain(`“${duty.text.slice(...proof.span)}” ${proof.weight.toFixed(2)}`);
    expect(why.textContent).toContain(`Verb “${duty.text.slice(...(duty.involvementEvidence ?? [0, 0]))}” →`);
    expect(why.textContent).toContain('Next best:');
    expect(why.textContent).toContain('primary · proposed');
    await userEvent.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('a topic that the title gave is called so, and no word of the duty is shown as its proof', async () => {
    const text = 'Medicines regulation officer\n\nDuties\n- Draft policies, directives and procedures.\n';
    const posting = mapText(text);
    const [duty] = posting.duties;
    if (!duty) throw new TypeError('no duty');
    expect(duty.labels[0]?.evidence).toEqual([expect.objectContaining({ topic: 'title' })]);
    renderRoute(`/role/${posting.id}?duty=${dutyKey(duty)}`, { store: { postings: [posting] } });
    const why = await screen.findByRole('group', { name: 'Why duty 1 was mapped so' });
    expect(why.textContent).toContain('Topic:given by the post’s title');
    expect(why.textContent).not.toContain('Words:');
    const marked = [...document.querySelectorAll('[data-duty] mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Draft']);
  });

  test('a link to a duty opens it with the focus on it, also by the name of its twin', async () => {
    const [duty] = countedDuties(bilingual, 'en');
    if (!duty || duty.twin === null) throw new TypeError('no twins');
    const other = bilingual.duties.find(({ lang, index }) => lang !== duty.lang && index === duty.twin);
    for (const key of [dutyKey(duty), other ? dutyKey(other) : '']) {
      renderRoute(`/role/${bilingual.id}?duty=${key}`);
      const button = await screen.findByRole('button', { name: 'Duty 1: why?', expanded: true });
      await waitFor(() => expect(document.activeElement).toBe(button));
      expect(screen.getByRole('group', { name: 'Why duty 1 was mapped so' }).textContent).toContain(other?.text);
      cleanup();
    }
  });

  test('a chosen competency lights exactly its duties and names them', async () => {
    const use = mainUse(french);
    renderRoute(`/role/${french.id}`);
    const label = competencyOf(use.competency).label.en;
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`${label} ?\\d+ duties, proposed$`) }));
    expect(
      screen.getByRole('button', { name: new RegExp(`${label} ?\\d+ duties, proposed$`), pressed: true }),
    ).toBeDefined();
    expect(litKeys()).toEqual(use.duties.map(dutyKey));
    const bars = within(screen.getByRole('main')).getAllByRole('status');
    const bar = bars.find(({ textContent }) => textContent?.includes('32'));
    if (!bar) throw new TypeError('nothing says what is chosen');
    expect(plain(bar.textContent)).toContain(`${use.dutyCount} of 32 duties`);
    await userEvent.click(within(bar).getByRole('button', { name: 'Remove the marking' }));
    expect(litKeys()).toEqual([]);
  });

  test('a duty in focus lights itself alone, and again nothing once the focus leaves', async () => {
    renderRoute(`/role/${french.id}`);
    await screen.findByRole('heading', { level: 1 });
    dutyButtons()[2]?.focus();
    await waitFor(() => expect(litKeys()).toEqual([dutyKey(countedDuties(french)[2] ?? { lang: 'fr', index: -1 })]));
    dutyButtons()[2]?.blur();
    await waitFor(() => expect(litKeys()).toEqual([]));
  });

  test('primary only: no competency that is secondary alone is left', async () => {
    renderRoute(`/role/${french.id}`);
    await userEvent.click(await screen.findByRole('radio', { name: 'Primary only' }));
    const buttons = screen.getAllByRole('button', { name: /, proposed$/ });
    expect(buttons).toHaveLength(profileRole(french, framework, 'primary').competencies.length);
  });

  test('duties outside the framework are listed apart', async () => {
    renderRoute(`/role/${bilingual.id}`);
    const [outside] = profileRole(bilingual, framework, 'all', 'en').outside;
    if (!outside) throw new TypeError('nothing outside');
    const button = await screen.findByRole('button', { name: new RegExp(outside.text.slice(0, 30)) });
    await userEvent.click(button);
    expect(screen.getByText(/No competency of the framework\./)).toBeDefined();
  });

  test('a posting without duties says so and leads to its text', async () => {
    const posting = mapText(
      'Notre organisation recrute pour son bureau de Bamako. Le dossier est à envoyer par courrier.',
    );
    renderRoute('/role/small', { store: { postings: [posting] } });
    const link = await screen.findByRole('link', { name: 'Read the whole text' });
    await userEvent.click(link);
    expect(await screen.findByText(/recrute pour son bureau/)).toBeDefined();
  });

  test('a posting none of whose duties reveals a competency says so', async () => {
    const posting = mapText('Responsibilities\n• Other duties as assigned by the supervisor.\n');
    renderRoute('/role/small', { store: { postings: [posting] } });
    expect(await screen.findByText(/None of its 1 duty reveals a competency/)).toBeDefined();
  });
});

describe('competencies', () => {
  test('the number of a competency’s duties opens their sentences', async () => {
    const use = mainUse(french);
    renderRoute(`/role/${french.id}?tab=competencies`);
    const label = competencyOf(use.competency).label.en;
    await userEvent.click(
      await screen.findByRole('button', {
        name: new RegExp(`^${label}: ${use.dutyCount}\\sduties, open the sentences$`),
      }),
    );
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getAllByRole('blockquote')).toHaveLength(use.dutyCount);
  });

  test('the bars and their table say the same, and each opens its sentences', async () => {
    const profile = profileRole(french, framework, 'all');
    renderRoute(`/role/${french.id}?tab=competencies`);
    const chart = await screen.findByRole('application', { name: 'Duties by area and involvement' });
    chart.focus();
    await userEvent.keyboard('{End}');
    expect(chart.querySelector('[aria-live]')?.textContent).toMatch(/not mentioned|Open the sentences/);
    await userEvent.keyboard('{Home}{Enter}');
    expect(await screen.findByRole('dialog')).toBeDefined();
    cleanup();
    renderRoute(`/role/${french.id}?tab=competencies&table=1`);
    const table = await screen.findByRole('table', { name: 'Duties of the role in each area, by involvement' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent))).toEqual(
      profile.areas.map(({ dutyCount }) => dutyCount),
    );
    const [competencies] = within(table).getAllByRole('button', { name: /\d\scompetenc(y|ies), open the sentences$/ });
    if (!competencies) throw new TypeError('no number of competencies');
    await userEvent.click(competencies);
    expect(await screen.findByRole('dialog')).toBeDefined();
  });
});

test.each([
  [`/role/${french.id}`, 'Roles', 'true'],
  ['/roles', 'Roles', 'page'],
  [`/area/${framework.areas[0]?.id}`, 'Explore', 'true'],
  [`/competency/${framework.areas[0]?.competencies[0]?.id}`, 'Explore', 'true'],
  ['/', 'Explore', 'page'],
  ['/compare', 'Compare', 'page'],
])('the navigation of %s marks %s alone', (route, name, current) => {
  renderRoute(route);
  const marked = [...document.querySelectorAll('header nav [aria-current]')];
  expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([[name, current]]);
});

describe('consistency', () => {
  test('lists duties without requirement, requirements without duty and general ones, with their counts', async () => {
    const found = consistencyOf(french, framework);
    renderRoute(`/role/${french.id}?tab=consistency`);
    expect(await part('Duties without a matching requirement', found.dutiesWithoutRequirement.length)).toBeDefined();
    expect(await part('Requirements without a matching duty', found.requirementsWithoutDuty.length)).toBeDefined();
    expect(await part('Requirements in which no area was recognised', found.generalRequirements.length)).toBeDefined();
    expect(screen.getByText(/This compares what is written/)).toBeDefined();
  });

  test('the requirements of an area open below it', async () => {
    const balance = consistencyOf(french, framework).areas.find(({ requirements }) => requirements.length > 0);
    if (!balance) throw new TypeError('no specific requirement');
    renderRoute(`/role/${french.id}?tab=consistency`);
    const area = framework.areas.find(({ id }) => id === balance.area)?.label.en ?? '';
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${area}: \\d+\\srequirements?$`) }));
    const table = screen.getByRole('table', { name: 'Duties and requirements in each area' });
    expect(within(table).getAllByRole('blockquote')).toHaveLength(balance.requirements.length);
  });
});

describe('source', () => {
  test('shows the whole text with personal data covered, and names what was set aside', async () => {
    renderRoute(`/role/${french.id}?tab=source`);
    expect(await screen.findByRole('heading', { level: 3, name: 'Set aside' })).toBeDefined();
    const { textContent } = document.body;
    for (const line of french.text.split('\n').filter((one) => one !== '' && !one.includes('█')))
      expect(textContent).toContain(line);
    expect(textContent).toContain('[name masked]');
    expect(textContent).toContain('[e-mail address masked]');
    expect(textContent).not.toMatch(/KONAN|konank/);
    expect(
      screen.getByText(/Personal data covered before anything was stored: 1.name and 1.e-mail address\./),
    ).toBeDefined();
  });

  test('says from which file and with which versions', async () => {
    renderRoute(`/role/${bilingual.id}?tab=source`, { lang: 'fr' });
    expect(await screen.findByText(bilingual.source.name)).toBeDefined();
    expect(screen.getByText(bilingual.engine.version)).toBeDefined();
    expect(screen.getByText('8 tâches trouvées en deux langues : fusionnées.')).toBeDefined();
  });
});

test('the parts are links, the current one is told, scope and selection go along', async () => {
  renderRoute(`/role/${french.id}?scope=primary&duty=fr-3`);
  const tabs = await screen.findByRole('navigation', { name: 'Parts of the profile' });
  expect(within(tabs).getByRole('link', { current: 'page' }).textContent).toBe('Duties');
  await userEvent.click(within(tabs).getByRole('link', { name: 'Competencies' }));
  expect(within(tabs).getByRole('link', { current: 'page' }).textContent).toBe('Competencies');
  expect(within(tabs).getByRole('link', { name: 'Duties' }).getAttribute('href')).toMatch(/duty=fr-3.*scope=primary/);
});
