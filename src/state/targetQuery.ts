import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

const KINDS = ['none', 'union', 'own', 'role'] as const;

/** What roles are held against. */
export interface TargetQuery {
  /** A role, all roles compared taken together, or levels set by hand. */
  readonly kind: (typeof KINDS)[number];
  /** The role that is the target; `null` unless `kind` says so. */
  readonly role: RoleId | null;
  /** Whose gaps are shown; `null`: those of the first role compared that is not the target. */
  readonly of: RoleId | null;
  /** Levels set by hand; kept while another target is looked at. */
  readonly levels: ReadonlyMap<CompetencyId, number>;
  /** Areas opened to their competencies. */
  readonly open: readonly AreaId[];
  readonly table: boolean | null;
}

/** Names of its own within the address of a comparison. */
export const TARGET_NAMES = ['target', 'of', 'need', 'gaps', 'bullets'] as const;

const listed = (value: string | null): string[] => (value ?? '').split(',').filter((part) => part !== '');

function levelsOf(value: string | null): ReadonlyMap<CompetencyId, number> {
  return new Map(
    listed(value).flatMap((part): [CompetencyId, number][] => {
      const [id = '', level = ''] = part.split(':');
      const rank = Number(level);
      return id !== '' && Number.isInteger(rank) && rank >= 1 ? [[id as CompetencyId, rank]] : []; // unknown ids ask for nothing
    }),
  );
}

/** `target=union`, `target=own&need=a.b:3,c.d:2` or `target=role:<id>`, with `of=<id>`. */
export function readTargetQuery(query: URLSearchParams): TargetQuery {
  const target = query.get('target') ?? '';
  const isRole = target.startsWith('role:') && target.length > 'role:'.length;
  const bullets = query.get('bullets');
  return {
    kind: isRole ? 'role' : oneOf(['none', 'union', 'own'], target),
    role: isRole ? (target.slice('role:'.length) as RoleId) : null,
    of: (query.get('of') || null) as RoleId | null, // roles nobody knows are dropped by the view
    levels: levelsOf(query.get('need')),
    open: [...new Set(listed(query.get('gaps')))] as AreaId[],
    table: bullets === 'table' ? true : bullets === 'picture' ? false : null,
  };
}

export function writeTargetQuery({ kind, role, of, levels, open, table }: TargetQuery): URLSearchParams {
  return queryOf({
    target: kind === 'role' ? role && `role:${role}` : kind === 'none' ? null : kind,
    of,
    need: [...levels].map(([id, level]) => `${id}:${level}`).join(','),
    gaps: open.join(','),
    bullets: table === null ? null : table ? 'table' : 'picture',
  });
}
