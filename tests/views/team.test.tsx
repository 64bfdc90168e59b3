// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReferences } from '../../src/catalogue/references.ts';
import { indexFramework, type TeamPlan } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { keepTeam } from '../../src/state/team.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { teamFacts } from '../../src/views/team/export/teamFacts.ts';
import { additionSheet, coverageSheet, teamSheet } from '../../src/views/team/export/teamSheets.ts';
import { teamReport } from '../../src/views/team/export/teamReport.ts';
import { teamView } from '../../src/views/team/teamView.ts';
import { pickAndAdd } from './pickAndAdd.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

const { team: words } = en;
const index = indexFramework(engine.framework);
const references = loadReferences(engine.framework).map((role) => engine.mapReference(role));
const [first, second] = postings;
if (!first || !second) throw new TypeError('the seeds are gone');

const held = (posting: typeof first) => {
  const [label] = posting.duties.flatMap(({ labels }) => labels);
  if (!label) throw new TypeError('a seed without a label');
  return label.competency;
};
const plan: TeamPlan = {
  target: {
    title: 'District',
    aims: [
      { competency: held(first), level: 1, wanted: 2, priority: 'essential' },
      {
        competency: index.framework.areas[2]?.competencies[3]?.id ?? held(second),
        level: 5,
        wanted: 1,
        priority: 'essential',
      },
    ],
  },
  members: [{ role: first.id, headcount: 1 }],
};
/** Texts are compared with plain blanks. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const opened = () => screen.findByRole('heading', { level: 2, name: words.members.title });
beforeEach(() => replaceWork(NO_WORK));
afterEach(cleanup);

describe('the team page', () => {
  test('without a target offers three starts; one of them asks for what a role does', async () => {
    renderRoute('/team', { store: { references } });
    await opened();
    expect(screen.getByRole('button', { name: words.target.starts.all })).toBeTruthy();
    expect(screen.getByRole('button', { name: words.target.starts.blank })).toBeTruthy();
    await pickAndAdd(screen.getByLabelText(words.target.starts.choose), `role:${first.id}`);
    const { team } = useWork.getState();
    expect(team?.target.aims.length).toBeGreaterThan(3);
    expect(team?.target.aims.every(({ wanted }) => wanted === 2)).toBe(true);
    expect(screen.getByRole('heading', { name: words.checklist })).toBeTruthy();
    undo();
    expect(useWork.getState().team).toBeNull();
  });

  test('tells what one post covers, what nobody does, and what a vacancy takes away', async () => {
    keepTeam(plan, 'team');
    renderRoute('/team?form=table', { store: { references } });
    await opened();
    expect(screen.getByText(plain(words.finding(2, 0, 1, 1, 0)))).toBeTruthy();
    const critical = screen.getByRole('region', { name: words.critical.title });
    expect(within(critical).getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(words.members.vacant.replace('?', '\\?')) }));
    expect(screen.getByText(plain(words.finding(2, 0, 0, 2, 1)))).toBeTruthy();
    expect(screen.getByText(words.critical.none)).toBeTruthy();
  });

  test('a cell opens the sentences behind it', async () => {
    keepTeam(plan, 'team');
    renderRoute('/team?form=table', { store: { references } });
    await opened();
    const table = screen.getByRole('table', { name: words.coverage.caption });
    await userEvent.click(within(table).getAllByRole('button')[0] ?? table);
    expect(screen.getByRole('dialog').querySelector('blockquote')).toBeTruthy();
  });

  test('the smallest addition can be put into the team', async () => {
    keepTeam({ ...plan, target: { ...plan.target, aims: plan.target.aims.slice(0, 1) } }, 'team');
    renderRoute('/team', { store: { references: [] } });
    await opened();
    const apply = await screen.findAllByRole('button', { name: /Put into the team: solution/ });
    await userEvent.click(apply[0] ?? document.body);
    expect(screen.getByText(plain(words.finding(1, 1, 0, 0, 0)))).toBeTruthy();
    expect(await screen.findByText(words.addition.nothing)).toBeTruthy();
  });

  test('a link shows its team beside one’s own, and takes its place only when told to', async () => {
    keepTeam(plan, 'team');
    renderRoute(`/team?target=${held(second)}:1.1.essential&roles=${second.id}`, { store: { references } });
    await opened();
    expect(screen.getByText(new RegExp(words.linked.note))).toBeTruthy();
    expect(useWork.getState().team).toEqual(plan);
    await userEvent.click(screen.getByRole('button', { name: words.linked.keep }));
    expect(useWork.getState().team?.members).toEqual([{ role: second.id, headcount: 1 }]);
    expect(screen.queryByText(new RegExp(words.linked.note))).toBeNull();
  });
});

test('a post that is vacant for a trial has nobody to be trained', async () => {
  keepTeam({ ...plan, members: [...plan.members, { role: second.id, headcount: 3 }] }, 'team');
  renderRoute(`/team?vacant=${first.id},${second.id}`, { store: { references } });
  await opened();
  await userEvent.click(screen.getByRole('button', { name: en.curriculum.fromTeam }));
  const { curricula } = useWork.getState();
  expect(curricula[0]?.audience).toMatchObject([{ role: second.id, participants: 2 }]);
});

test('every number of the page stands in its files', () => {
  const roles = [...postings, ...references];
  const members = references.slice(0, 5).map(({ id }) => ({ role: id, headcount: 2 }));
  const aims = index.framework.areas.flatMap(({ competencies }) =>
    competencies.map(({ id }) => ({ competency: id, level: 2, wanted: 3, priority: 'essential' as const })),
  );
  const view = teamView({ target: { title: '', aims }, members }, [members[0]?.role ?? first.id], roles, index, en);
  const facts = teamFacts({ view, roles, addition: null }, en, new Date(0));
  const sheet = coverageSheet(facts);
  expect(sheet.rows.map(({ cells }) => cells.at(-2))).toEqual(view.now.map(({ count }) => count));
  expect(sheet.rows.map(({ cells }) => cells.slice(6, 11))).toEqual(view.now.map(({ levels }) => levels));
  expect(teamSheet(facts).rows.map(({ cells }) => [cells[2], cells[3]])).toEqual([[2, 1], [2, null], [2, null], [2, null], [2, null]]); // prettier-ignore
  expect(additionSheet(facts).rows).toEqual([]);
  const report = teamReport(facts);
  const lists = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  for (const cover of ['none', 'fragile', 'covered'] as const)
    expect(lists).toContain(`${words.covers[cover]} · ${view.now.filter((one) => one.cover === cover).length}`);
  expect(report.blocks).toContainEqual({ kind: 'finding', text: facts.findings[0] });
});
