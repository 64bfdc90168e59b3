import type { MatrixRow, MatrixSeries } from '../../../charts/matrix/placeMatrix.ts';
import type { AreaId, Competency, CompetencyId, Framework, RoleId } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { CompareQuery } from '../../../state/compareQuery.ts';
import type { ComparedRole, ManyRoles, OrderedRoles } from './manyRoles.ts';
import { cellOf, sayCell, usesByUnit, valueOf } from './matrixCells.ts';
import { areaColour, areaLabelColour } from '../../../charts/shared/areaColours.ts';

export type UnitId = AreaId | CompetencyId;

/** An area or competency of the matrix, with how many of the roles use it. */
export interface UnitRow {
  readonly id: UnitId;
  readonly label: string;
  readonly area: AreaId;
  readonly areaNumber: number;
  readonly isArea: boolean;
  /** `null` for an area. */
  readonly competency: CompetencyId | null;
  /** Of an area: whether its competencies are shown; `null` where none are to be. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  readonly userCount: number;
}

type RowsQuery = Pick<CompareQuery, 'level' | 'open' | 'competency' | 'hideCommon' | 'hideEmpty'>;

/**
 * The rows of the matrix in framework order: every area and, below open ones, its competencies.
 * Where common ones are hidden, areas whose used competencies are all common go too; where empty ones are, unused areas.
 */
export function unitRows(
  { roles }: Pick<ManyRoles, 'roles'>,
  framework: Framework,
  query: RowsQuery,
  { format }: Messages,
): UnitRow[] {
  const counts = new Map<UnitId, number>();
  for (const { profile } of roles)
    for (const id of usesByUnit(profile).keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = (id: UnitId): number => counts.get(id) ?? 0;
  const isShown = ({ id }: Competency): boolean => {
    const count = countOf(id);
    return !(query.hideEmpty && count === 0) && !(query.hideCommon && count === roles.length);
  };
  return framework.areas.flatMap((area): UnitRow[] => {
    const its = area.competencies.filter(isShown);
    const hasOwn = its.some(({ id }) => countOf(id) > 0);
    if (query.hideEmpty && countOf(area.id) === 0) return [];
    if (query.hideCommon && countOf(area.id) > 0 && !hasOwn) return [];
    const isOpen = query.level === 'competency' || query.open.includes(area.id);
    const common = { area: area.id, areaNumber: area.number };
    return [
      {
        ...common,
        id: area.id,
        label: area.label[format.lang],
        isArea: true,
        competency: null,
        isOpen: its.length === 0 ? null : isOpen,
        isSelected: !isOpen && area.competencies.some(({ id }) => id === query.competency),
        userCount: countOf(area.id),
      },
      ...(isOpen ? its : []).map((competency) => ({
        ...common,
        id: competency.id,
        label: competency.label[format.lang],
        isArea: false,
        competency: competency.id,
        isOpen: null,
        isSelected: competency.id === query.competency,
        userCount: countOf(competency.id),
      })),
    ];
  });
}

/** The largest value of what is shown: areas and competencies are counted alike. */
export function mostOf(roles: readonly ComparedRole[], measure: CompareQuery['measure']): number {
  let most = 0;
  for (const { profile } of roles)
    for (const use of usesByUnit(profile).values()) most = Math.max(most, valueOf(use, measure));
  return most;
}

export function matrixSeries(
  rows: readonly UnitRow[],
  { roles, tree }: OrderedRoles,
  measure: CompareQuery['measure'],
  messages: Messages,
): MatrixSeries<UnitId, RoleId> {
  const most = mostOf(roles, measure);
  return {
    columns: roles.map(({ id, letter, title }) => ({ id, letter, title })),
    tree,
    rows: rows.map((row): MatrixRow<UnitId> => ({
      id: row.id,
      label: row.label,
      badge: row.isArea ? row.areaNumber : null,
      isOpen: row.isOpen,
      isSelected: row.isSelected,
      colour: areaColour(row.areaNumber),
      badgeColour: areaLabelColour(row.areaNumber),
      cells: roles.map(({ profile }) => cellOf(profile, usesByUnit(profile).get(row.id), measure, most, messages)),
    })),
  };
}

/** What a cell says or, without its role, a row: who uses it. */
export function sayUnit(
  row: UnitRow,
  role: ComparedRole | null,
  { roles, index }: ManyRoles,
  messages: Messages,
): string {
  const { many, format } = messages;
  if (role) {
    const said = sayCell(role.profile, usesByUnit(role.profile).get(row.id), index.framework, messages);
    return many.cell.say(role.letter, role.title, row.label, said);
  }
  const users = roles.filter(({ profile }) => usesByUnit(profile).has(row.id));
  return many.cell.row(row.label, users.length, roles.length, format.list(users.map(({ letter }) => letter)));
}
