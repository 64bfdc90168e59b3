// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import {
  curriculumHours,
  indexFramework,
  taughtCompetencies,
  UNITS_MOST,
  type CurriculumUnit,
  type RoleId,
  type TeachingNeed,
  type UnitAim,
} from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { MessagesContext, type Messages } from '../../src/i18n/messages.ts';
import type { ChartForm } from '../../src/state/compareQuery.ts';
import { TeachingFrame } from '../../src/views/curriculum/TeachingFrame.tsx';
import {
  describeTeaching,
  hoursElsewhere,
  teachingFinding,
  teachingSeries,
} from '../../src/views/curriculum/teachingSeries.ts';
import { engine } from './renderRoute.tsx';

const index = indexFramework(engine.framework);
const [planned, followed, bought, extra] = index.framework.areas.flatMap(({ competencies }) =>
  competencies.slice(0, 1),
);
if (!planned || !followed || !bought || !extra) throw new TypeError('a framework of fewer areas');
const role = 'role-1' as RoleId;
const need = ({ id }: typeof planned, level: TeachingNeed['level']): TeachingNeed => ({ competency: id, level });
const aim = (one: typeof planned, level: TeachingNeed['level'], isAssessed = true): UnitAim => ({ ...need(one, level), isAssessed }); // prettier-ignore
const unit = (id: string, title: string, aims: readonly UnitAim[], lecture = 0): CurriculumUnit => ({
  id,
  title,
  aims,
  objectives: [],
  content: '',
  method: '',
  assessment: '',
  hours: { lecture, practice: 0, field: 0 },
  prerequisites: [],
});
const NEEDS = [need(planned, 'A'), need(followed, 'M'), need(bought, 'I')];
const UNITS = [
  unit('x', 'Plan', [aim(planned, 'M'), aim(followed, 'M', false)], 6),
  unit('y', '', [aim(planned, 'I'), aim(extra, 'I')], 3),
];
const propsOf = (units: readonly CurriculumUnit[], budget: number | null = null) => ({
  taught: taughtCompetencies(NEEDS, units),
  units,
  hours: curriculumHours(units, index.framework, budget),
  index,
  roles: [role],
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const Address = () => <p>At {decodeURIComponent(useLocation().search)}</p>;
function Page({ units }: { readonly units: readonly CurriculumUnit[] }) {
  const [form, setForm] = useState<ChartForm | null>(null);
  return (
    <>
      <TeachingFrame {...propsOf(units)} form={form} onForm={setForm} />
      <Address />
    </>
  );
}
const show = (units: readonly CurriculumUnit[] = UNITS, messages: Messages = en) =>
  render(
    <MessagesContext value={messages}>
      <MemoryRouter>
        <Page units={units} />
      </MemoryRouter>
    </MessagesContext>,
  );
afterEach(cleanup);

describe('what is said of a curriculum', () => {
  test('in one sentence: what is covered, what is not and why, and in how many hours', () => {
    expect(plain(teachingFinding(propsOf(UNITS), fr))).toBe(
      '1 des 3 besoins est couvert ; 1 n’est pas enseigné, 1 n’est pas évalué. 9 h.',
    );
    expect(plain(teachingFinding(propsOf(UNITS, 7), en))).toBe(
      '1 of the 3 needs is covered; 1 is not taught, 1 is not assessed. 9 h, 2 h too many.',
    );
    expect(plain(teachingFinding(propsOf([]), fr))).toBe(
      'Aucun des 3 besoins n’est couvert ; 3 ne sont pas enseignés. Les heures restent à fixer.',
    );
    expect(plain(teachingFinding({ taught: [], hours: propsOf([]).hours }, en))).toContain('No needs');
  });
  test('hours that go to no need are not lost', () => {
    expect(hoursElsewhere(propsOf(UNITS))).toBe(1.5);
    expect(hoursElsewhere(propsOf(UNITS.slice(0, 1)))).toBe(0);
  });
  test('mark by mark, with the words that the table says too', () => {
    const props = propsOf(UNITS);
    const say = (mark: Parameters<typeof describeTeaching>[0]): string => plain(describeTeaching(mark, props, en));
    const name = planned.label.en;
    expect(say({ kind: 'label', row: planned.id })).toBe(`${name}: A · Reinforce required, covered, taught in 2 units`);
    expect(say({ kind: 'cell', row: planned.id, column: 'y' })).toBe(
      `Unit 2 · ${name}: I · Introduce, assessed, below the required level. Show the sentences`,
    );
    expect(say({ kind: 'cell', row: bought.id, column: 'x' })).toContain('not taught there');
    expect(say({ kind: 'remarks', row: followed.id })).toContain(en.teaching.flags.notAssessed);
    expect(say({ kind: 'hours', row: planned.id })).toBe(`${name}: 4.5 h`);
    expect(say({ kind: 'hours', row: bought.id })).toContain(': 0 h');
    expect(say({ kind: 'unitHours', column: 'x' })).toBe('Unit 1: Plan: 6 h');
    expect(say({ kind: 'total' })).toContain('9 h');
  });
  test('without any hours there are neither bars nor averages', () => {
    const units = UNITS.map((one) => ({ ...one, hours: { lecture: 0, practice: 0, field: 0 } }));
    expect(teachingSeries(propsOf(units), en).hours).toBeNull();
  });
  test('the words for too many units name the limit', () => {
    for (const { teaching } of [en, fr]) expect(teaching.flags.overTaught).toContain(String(UNITS_MOST));
  });
});

describe('the frame', () => {
  test('shows the picture, and the table that says the same with the rule under it', async () => {
    show();
    expect(screen.getByRole('img', { name: /Curriculum coverage/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: en.shell.chart.table }));
    const table = screen.getByRole('table', { name: en.teaching.caption });
    const row = within(table).getByRole('row', { name: new RegExp(followed.label.en) });
    expect(row.textContent).toContain(en.teaching.flags.notAssessed);
    expect(within(row).getByRole('button', { name: /Unit 1.*not assessed/ })).toBeTruthy();
    expect(screen.getByText(new RegExp(en.teaching.rule.slice(0, 30)))).toBeTruthy();
  });
  test('opens the sentences of a competency from the picture and from the table', async () => {
    show();
    const opened = `At ?quotes=${planned.id}@${role}`;
    expect(screen.queryByText(opened)).toBeNull();
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(screen.getAllByText(/Unit 1: Plan · /).length).toBeGreaterThan(0);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(opened)).toBeTruthy();
    cleanup();
    show();
    await userEvent.click(screen.getByRole('button', { name: en.shell.chart.table }));
    await userEvent.click(screen.getByRole('button', { name: en.teaching.say.open(planned.label.en) }));
    expect(screen.getByText(opened)).toBeTruthy();
  });
  test('below, the hours of units lead to no sentences', async () => {
    show();
    screen.getByRole('application').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}');
    expect(screen.getAllByText(/Unit 2: 3/).length).toBeGreaterThan(0);
    expect(screen.getByText('At')).toBeTruthy();
  });
  test('in the table no column of hours stands where nobody has set any', async () => {
    show(UNITS.map((one) => ({ ...one, hours: { lecture: 0, practice: 0, field: 0 } })));
    await userEvent.click(screen.getByRole('button', { name: en.shell.chart.table }));
    expect(screen.queryByRole('columnheader', { name: en.teaching.hours })).toBeNull();
    expect(screen.queryByText(en.teaching.unitHours)).toBeNull();
  });
});
