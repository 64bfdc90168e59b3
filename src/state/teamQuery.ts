import type { CompetencyId, RoleId, TargetAim, TeamMember, TeamPlan } from '../engine/index.ts';
import type { ChartForm } from './compareQuery.ts';
import { queryOf } from './query.ts';

/** What one looks at of a team. */
export interface TeamQuery {
  /** A target and a team that came with a link; `null`: those that are kept with the work. */
  readonly linked: TeamPlan | null;
  /** Roles of which one post is vacant, for a trial. */
  readonly vacant: readonly RoleId[];
  /** Posts of the team take up others before anybody is hired. */
  readonly reassigns: boolean;
  /** How the matrix is shown; `null`: as suits the screen. */
  readonly form: ChartForm | null;
}

/** More posts of one role, or posts wanted of one competency, are a mistake in the address. */
export const POSTS_MOST = 99;

const listed = (value: string | null): string[] => [...new Set((value ?? '').split(',').filter((part) => part !== ''))];
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= POSTS_MOST;
const onceEach = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item);
  return [...known.values()];
};

/** "financing.pfm:3.2.essential" */
function readAim(part: string): TargetAim[] {
  const at = part.lastIndexOf(':');
  const [level = '', wanted = '', priority] = part.slice(at + 1).split('.');
  const aim: TargetAim = {
    competency: part.slice(0, Math.max(at, 0)) as CompetencyId, // what nobody knows asks for nothing
    level: Number(level),
    wanted: Number(wanted),
    priority: priority === 'desirable' ? 'desirable' : 'essential',
  };
  return at > 0 && isCount(aim.level) && isCount(aim.wanted) ? [aim] : [];
}

/** "chai-mali-asaco", or "chai-mali-asaco:3" for three posts */
function readMember(part: string): TeamMember {
  const at = part.lastIndexOf(':');
  const headcount = Number(part.slice(at + 1));
  const isCounted = at > 0 && isCount(headcount);
  return { role: (isCounted ? part.slice(0, at) : part) as RoleId, headcount: isCounted ? headcount : 1 };
}

/** `target=<competency>:3.2.essential,…&roles=<role>:2,<role>&vacant=<role>&reassign=1&form=table` */
export function readTeamQuery(query: URLSearchParams): TeamQuery {
  const [aims, members] = [listed(query.get('target')).flatMap(readAim), listed(query.get('roles')).map(readMember)];
  const form = query.get('form');
  return {
    linked:
      aims.length + members.length === 0
        ? null
        : {
            target: { title: '', aims: onceEach(aims, ({ competency }) => competency) },
            members: onceEach(members, ({ role }) => role),
          },
    vacant: listed(query.get('vacant')) as RoleId[], // unknown ids are in no team
    reassigns: query.get('reassign') === '1',
    form: form === 'picture' || form === 'table' ? form : null,
  };
}

export function writeTeamQuery({ linked, vacant, reassigns, form }: Partial<TeamQuery>): URLSearchParams {
  return queryOf({
    target: linked?.target.aims
      .map(({ competency, level, wanted, priority }) => `${competency}:${level}.${wanted}.${priority}`)
      .join(','),
    roles: linked?.members.map(({ role, headcount }) => (headcount === 1 ? role : `${role}:${headcount}`)).join(','),
    vacant: vacant?.join(','),
    reassign: reassigns,
    form,
  });
}
