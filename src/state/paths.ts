import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { writeAreaQuery, type AreaQuery } from './areaQuery.ts';
import { writeCompareQuery } from './compareQuery.ts';
import { writeCurriculumQuery, type CurriculumQuery } from './curriculumQuery.ts';
import { writeRoleQuery, type RoleQuery } from './roleQuery.ts';
import { writeRolesQuery, type RolesQuery } from './rolesQuery.ts';
import { writeTeamQuery, type TeamQuery } from './teamQuery.ts';

/** The routes of the app, as the router matches them. Paths are English in every language and are spelled here only. */
export const ROUTES = {
  explore: '/',
  area: '/area/:id',
  competency: '/competency/:id',
  roles: '/roles',
  role: '/role/:id',
  importing: '/import',
  compare: '/compare',
  team: '/team',
  curricula: '/curriculum',
  curriculum: '/curriculum/:id',
  workspace: '/workspace',
  reading: '/workspace/reading',
  framework: '/framework',
  method: '/method',
} as const;

const withQuery = (path: string, query: URLSearchParams): string => {
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};

export const pathOf = {
  explore: (): string => ROUTES.explore,
  area: (id: AreaId, query: Partial<AreaQuery> = {}): string => withQuery(`/area/${id}`, writeAreaQuery(query)),
  competency: (id: CompetencyId): string => `/competency/${id}`,
  roles: (query: Partial<RolesQuery> = {}): string => withQuery(ROUTES.roles, writeRolesQuery(query)),
  role: (id: RoleId, query: Partial<RoleQuery> = {}): string =>
    withQuery(`/role/${encodeURIComponent(id)}`, writeRoleQuery(query)),
  compare: (roles: readonly RoleId[]): string => withQuery(ROUTES.compare, writeCompareQuery({ roles })),
  team: (query: Partial<TeamQuery> = {}): string => withQuery(ROUTES.team, writeTeamQuery(query)),
  curricula: (): string => ROUTES.curricula,
  curriculum: (id: string, query: Partial<CurriculumQuery> = {}): string =>
    withQuery(`/curriculum/${encodeURIComponent(id)}`, writeCurriculumQuery(query)),
  importing: (): string => ROUTES.importing,
  workspace: (): string => ROUTES.workspace,
  reading: (): string => ROUTES.reading,
  framework: (): string => ROUTES.framework,
  method: (): string => ROUTES.method,
};
