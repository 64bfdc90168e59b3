import type { TeamPlan } from '../engine/index.ts';
import { changeWork } from './work.ts';

export const NO_TEAM: TeamPlan = { target: { title: '', aims: [] }, members: [] };

const isNothing = ({ target, members }: TeamPlan): boolean => target.aims.length + members.length === 0;

/** Keeps a target and a team in the place of those that were kept; `changed` says of which the step tells. */
export function keepTeam(team: TeamPlan, changed: 'target' | 'team'): void {
  changeWork({ kind: changed, count: 1, title: team.target.title }, (work) => ({
    ...work,
    team: isNothing(team) ? null : team,
  }));
}

/** Whether two say the same. */
export const sameTeam = (a: TeamPlan, b: TeamPlan): boolean => JSON.stringify(a) === JSON.stringify(b);
