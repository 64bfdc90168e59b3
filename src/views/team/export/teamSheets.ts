import type { CellValue, Column, Row, Sheet } from '../../../exports/sheet.ts';
import { byArea, nameOf } from '../coverageSeries.ts';
import type { TeamFacts } from './teamFacts.ts';

/** Competency by competency: what is asked for, what each role holds, how many posts that makes. */
export function coverageSheet({ view, messages }: TeamFacts): Sheet {
  const { take, target, covers, coverage: words } = messages.team;
  const { heads } = take;
  return {
    name: take.sheets.coverage,
    title: take.titles.coverage,
    frozenColumns: 3,
    columns: [
      { head: heads.number, width: 5, kind: 'number' },
      { head: heads.area, width: 26, kind: 'text' },
      { head: heads.competency, width: 38, kind: 'text' },
      { head: heads.level, width: 9, kind: 'level' },
      { head: heads.wanted, width: 9, kind: 'number' },
      { head: heads.priority, width: 12, kind: 'text' },
      ...view.members.map(({ letter, title, posts, headcount }): Column => ({
        head: `${letter} · ${words.column(title, posts, headcount)}`,
        width: 15,
        kind: 'level',
      })),
      { head: heads.count, width: 10, kind: 'number' },
      { head: heads.cover, width: 14, kind: 'text' },
    ],
    rows: byArea(view).flatMap(({ area, coverage }) =>
      coverage.map((one): Row => ({
        cells: [
          area.number,
          area.label[messages.format.lang],
          nameOf(one, view, messages),
          one.need.level,
          one.need.wanted,
          target[one.need.priority],
          ...one.levels,
          one.count,
          covers[one.cover],
        ],
      })),
    ),
  };
}

/** Role by role: how many posts, how many of them vacant, and what hangs on its single post. */
export function teamSheet({ view, messages }: TeamFacts): Sheet {
  const { take } = messages.team;
  const { heads } = take;
  const alone = new Map(view.critical.map(({ place, needs }) => [place, needs]));
  return {
    name: take.sheets.team,
    title: take.titles.team,
    frozenColumns: 2,
    columns: [
      { head: heads.letter, width: 8, kind: 'text' },
      { head: heads.role, width: 40, kind: 'text' },
      { head: heads.posts, width: 8, kind: 'number' },
      { head: heads.vacant, width: 9, kind: 'number' },
      { head: heads.alone, width: 60, kind: 'text' },
    ],
    rows: view.members.map(({ letter, title, headcount, posts }, place): Row => ({
      cells: [
        letter,
        title,
        headcount,
        headcount - posts || null,
        (alone.get(place) ?? []).map((need) => nameOf({ need }, view, messages)).join(', '),
      ],
    })),
  };
}

/** Solution by solution: who comes, and who takes up another role. */
export function additionSheet({ addition, titleOf, messages }: TeamFacts): Sheet {
  const { take } = messages.team;
  const { heads } = take;
  const rows = (addition?.additions ?? []).flatMap(({ added, freed }, i): Row[] =>
    [
      ...added.map(({ role, posts }): CellValue[] => [heads.added, titleOf(role), posts]),
      ...freed.map(({ role, posts }): CellValue[] => [heads.freed, titleOf(role), posts]),
    ].map((cells) => ({ cells: [i + 1, ...cells] })),
  );
  return {
    name: take.sheets.addition,
    title: take.titles.addition,
    frozenColumns: 1,
    columns: [
      { head: heads.option, width: 9, kind: 'number' },
      { head: heads.move, width: 14, kind: 'text' },
      { head: heads.role, width: 48, kind: 'text' },
      { head: heads.posts, width: 8, kind: 'number' },
    ],
    rows,
  };
}
