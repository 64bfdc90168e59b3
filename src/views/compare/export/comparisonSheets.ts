import {
  byLikeness,
  fromLevel,
  INCLUSIVE_ROLE_LIMIT,
  similarityOf,
  type ComparisonRow,
} from '../../../engine/index.ts';
import type { CellValue, Column, Row, Sheet } from '../../../exports/sheet.ts';
import { roleDetails, type ComparisonFacts } from './comparisonFacts.ts';

/** More roles have no column each: what they do stands in the rows of the sheet of roles. */
export const COLUMN_ROLE_LIMIT = 40;

const NUMBER: Omit<Column, 'head'> = { width: 5, kind: 'number' };
const COUNT: Omit<Column, 'head'> = { width: 11, kind: 'number' };

/** A level for each role, then a number of duties for each, then the gap between them. */
function roleColumns({ roles, messages: { exporting } }: ComparisonFacts): Column[] {
  if (roles.length > COLUMN_ROLE_LIMIT) return [];
  const [first, second, ...more] = roles;
  return [
    ...roles.map(({ name }): Column => ({ head: name, width: more.length > 1 ? 15 : 20, kind: 'level' })),
    ...roles.map(({ letter }): Column => ({ ...COUNT, head: exporting.heads.dutiesOf(letter) })),
    {
      ...COUNT,
      head:
        first && second && more.length === 0
          ? exporting.heads.gap(first.letter, second.letter)
          : exporting.heads.spread,
    },
  ];
}

function roleCells(
  row: Pick<ComparisonRow<'area'>, 'levels' | 'dutyCounts' | 'difference'> | undefined,
  roleCount: number,
): CellValue[] {
  if (roleCount > COLUMN_ROLE_LIMIT) return [];
  const empty = Array.from({ length: roleCount }, (): CellValue => null);
  return row
    ? [...row.levels, ...row.dutyCounts.map((duties): CellValue => duties || null), row.difference]
    : [...empty, ...empty, null];
}

/** A row for each role: what it is, and its involvement in each area. */
export function rolesSheet(facts: ComparisonFacts): Sheet {
  const { roles, framework, areas, reviewedOnly, messages } = facts;
  const { exporting, shell, format } = messages;
  const { heads } = exporting;
  const levels = new Map(areas.rows.map((row) => [row.id, row.levels]));
  return {
    name: exporting.sheets.roles,
    title: exporting.titles.rolesByArea,
    frozenColumns: 2,
    columns: [
      { head: heads.letter, width: 8, kind: 'text' },
      { head: shell.words.role, width: 40, kind: 'text' },
      { head: heads.organization, width: 28, kind: 'text' },
      { ...COUNT, head: heads.duties },
      { ...COUNT, width: 13, head: heads.outside },
      { ...COUNT, width: 13, head: heads.mappings },
      { ...COUNT, width: 13, head: heads.reviewed },
      ...framework.areas.map(({ number, label }): Column => ({
        head: `${number} ${label[format.lang]}`,
        width: 18,
        kind: 'level',
      })),
    ],
    rows: roles.map(({ letter, title, posting, profile }, i): Row => ({
      cells: [
        letter,
        title,
        roleDetails(posting, messages).join(', ') || null,
        profile.dutyCount,
        reviewedOnly ? null : profile.outsideCount,
        profile.labelCount,
        profile.reviewedCount,
        ...framework.areas.map(({ id }) => levels.get(id)?.[i] ?? null),
      ],
    })),
  };
}

export function areasSheet(facts: ComparisonFacts): Sheet {
  const { areas, framework, roles, messages } = facts;
  const { exporting, shell, format } = messages;
  const rows = new Map(areas.rows.map((row) => [row.id, row]));
  return {
    name: exporting.sheets.areas,
    title: exporting.titles.areas,
    frozenColumns: 2,
    columns: [
      { ...NUMBER, head: exporting.heads.number },
      { head: shell.words.area, width: 40, kind: 'text' },
      ...roleColumns(facts),
    ],
    rows: framework.areas.map(({ id, number, label }): Row => ({
      cells: [number, label[format.lang], ...roleCells(rows.get(id), roles.length)],
    })),
  };
}

/** The whole framework: what no role uses stands there too, with 0 roles. */
export function competenciesSheet(facts: ComparisonFacts): Sheet {
  const { competencies, framework, roles, messages } = facts;
  const { exporting, shell, format } = messages;
  const rows = new Map(competencies.rows.map((row) => [row.id, row]));
  const isNamed = roles.length <= INCLUSIVE_ROLE_LIMIT;
  return {
    name: exporting.sheets.competencies,
    title: exporting.titles.competencies,
    frozenColumns: 3,
    columns: [
      { ...NUMBER, head: exporting.heads.number },
      { head: shell.words.area, width: 26, kind: 'text' },
      { head: shell.words.competency, width: 42, kind: 'text' },
      { ...COUNT, width: 8, head: exporting.heads.roleCount },
      ...(isNamed ? [{ head: exporting.heads.foundIn, width: 12, kind: 'text' } as const] : []),
      ...roleColumns(facts),
    ],
    rows: framework.areas.flatMap((area) =>
      area.competencies.map(({ id, label }): Row => {
        const row = rows.get(id);
        const users = roles.filter((_, i) => typeof row?.levels[i] === 'number').map(({ letter }) => letter);
        return {
          cells: [
            area.number,
            area.label[format.lang],
            label[format.lang],
            users.length,
            ...(isNamed ? [users.join(' + ') || null] : []),
            ...roleCells(row, roles.length),
          ],
        };
      }),
    ),
  };
}

/** Every competency that a role uses, once, with exactly the roles that use it. */
export function combinationsSheet({ competencies, roles, index, messages }: ComparisonFacts): Sheet {
  const { exporting, format } = messages;
  const letters = new Map(roles.map(({ posting, letter }) => [posting.id, letter]));
  return {
    name: exporting.sheets.combinations,
    title: exporting.titles.combinations,
    frozenColumns: 1,
    columns: [
      { head: exporting.heads.combination, width: 24, kind: 'text' },
      { ...COUNT, head: exporting.heads.roleCount },
      { ...COUNT, width: 14, head: exporting.heads.competencyCount },
      { head: exporting.heads.competencies, width: 90, kind: 'text' },
    ],
    rows: competencies.intersections.exclusive.map(({ roles: its, ids }): Row => ({
      cells: [
        its.map((id) => letters.get(id)).join(' + '),
        its.length,
        ids.length,
        ids.map((id) => index.competencies.get(id)?.label[format.lang] ?? id).join('\n'),
      ],
    })),
  };
}

/** Pair by pair, most alike first, ties in the order of the roles; empty above `COLUMN_ROLE_LIMIT` roles. */
export function similaritySheet({ roles, minLevel, messages: { exporting } }: ComparisonFacts): Sheet {
  const counted =
    roles.length > COLUMN_ROLE_LIMIT
      ? []
      : roles.map(({ name, profile }) => ({ name, profile: fromLevel(profile, minLevel) }));
  const pairs = counted.flatMap((a, i) =>
    counted.slice(i + 1).map((b) => ({ a, b, likeness: similarityOf(a.profile, b.profile, 'competency') })),
  );
  return {
    name: exporting.sheets.similarity,
    title: exporting.titles.similarity,
    frozenColumns: 0,
    columns: [
      { head: exporting.heads.first, width: 40, kind: 'text' },
      { head: exporting.heads.second, width: 40, kind: 'text' },
      { ...COUNT, width: 13, head: exporting.heads.shared },
      { ...COUNT, head: exporting.heads.of },
      { head: exporting.heads.jaccard, width: 18, kind: 'share' },
      { head: exporting.heads.weighted, width: 18, kind: 'share' },
    ],
    rows: pairs
      .sort((x, y) => byLikeness(x.likeness, y.likeness)) // sort is stable
      .map(({ a, b, likeness }): Row => ({
        cells: [
          a.name,
          b.name,
          likeness?.sharedCount ?? null,
          likeness?.unionCount ?? null,
          likeness?.jaccard ?? null,
          likeness?.weightedJaccard ?? null,
        ],
      })),
  };
}
