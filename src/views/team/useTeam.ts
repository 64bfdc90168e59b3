import { useMemo } from 'react';
import type { RoleId, TeamPlan } from '../../engine/index.ts';
import { keepTeam, NO_TEAM, sameTeam } from '../../state/team.ts';
import { readTeamQuery, writeTeamQuery, type TeamQuery } from '../../state/teamQuery.ts';
import { useWork } from '../../state/work.ts';
import { useAddress } from '../shared/useAddress.ts';

/** Names that a team has in the address. */
const NAMES = ['target', 'roles', 'vacant', 'reassign', 'form'] as const;

export interface TeamState {
  readonly query: TeamQuery;
  /** What is shown: of a link, else what is kept. */
  readonly plan: TeamPlan;
  /** What is shown came with a link, and other work is kept beside it. */
  readonly isLinked: boolean;
  /** Keeps a target or a team that was changed; it is then the person's own, whoever it came from. */
  readonly keep: (plan: TeamPlan, changed: 'target' | 'team') => void;
  readonly look: (part: Partial<Omit<TeamQuery, 'linked'>>) => void;
  /** Leaves the link's for one's own. */
  readonly leaveLink: () => void;
}

/** The team: kept with the work, or as a link says it. */
export function useTeam(): TeamState {
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => readTeamQuery(asked), [asked]);
  const own = useWork((work) => work.team);
  const plan = query.linked ?? own ?? NO_TEAM;
  const write = (part: Partial<TeamQuery>, replace: boolean): void =>
    changeAddress(
      (now) => {
        const after = new URLSearchParams(now);
        for (const name of NAMES) after.delete(name);
        for (const [name, value] of writeTeamQuery({ ...readTeamQuery(now), ...part })) after.set(name, value);
        return after;
      },
      { replace },
    );
  return {
    query,
    plan,
    isLinked:
      query.linked !== null &&
      own !== null &&
      !sameTeam(query.linked, { ...own, target: { ...own.target, title: '' } }),
    keep: (changed, what) => {
      keepTeam(changed, what);
      const members = new Set(changed.members.map(({ role }) => role));
      const vacant = query.vacant.filter((role: RoleId) => members.has(role));
      // Back leads to the link as it was.
      if (query.linked) write({ linked: null, vacant }, false);
      else if (vacant.length < query.vacant.length) write({ vacant }, true);
    },
    look: (part) => write(part, true),
    leaveLink: () => write({ linked: null, vacant: [] }, false),
  };
}
