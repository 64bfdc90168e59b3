import type { Block, Report } from '../../../exports/report.ts';
import { byArea, nameOf } from '../coverageSeries.ts';
import { outOfReachOf, sizeOf } from '../findings.ts';
import type { TeamFacts } from './teamFacts.ts';
import { additionSheet, coverageSheet, teamSheet } from './teamSheets.ts';
import { COVERS, type Cover } from '../../../engine/index.ts';

/** More roles than this have no column each on A4. */
const COLUMN_ROLE_LIMIT = 12;
/** From here on the page lies on its side. */
const LANDSCAPE_FROM = 4;

/** The three lists of the page, each competency with how many posts cover it. */
function coverLists({ view, messages }: TeamFacts): Block[] {
  const words = messages.team;
  const items = (cover: Cover): string[] =>
    byArea(view).flatMap(({ area, coverage }) =>
      coverage
        .filter((one) => one.cover === cover)
        .map(
          (one) =>
            `${area.number} · ${nameOf(one, view, messages)} (${words.coverage.detail(words.count(one.count, one.need.wanted), words.target[one.need.priority], [])})`,
        ),
    );
  return COVERS.flatMap((cover): Block[] => {
    const its = items(cover);
    return [
      { kind: 'heading', level: 2, text: `${words.covers[cover]} · ${its.length}` },
      its.length === 0 ? { kind: 'text', text: words.coverage.nothing } : { kind: 'list', items: its },
    ];
  });
}

function matrix(facts: TeamFacts): Block[] {
  const sheet = coverageSheet(facts);
  const { members, index } = facts.view;
  const { format } = facts.messages;
  if (members.length > COLUMN_ROLE_LIMIT) return [];
  // The area's name heads its rows; letters stand for the roles, which the table of the team names.
  const kept = sheet.columns.map((column, i) => ({ column, i })).filter(({ i }) => i !== 1);
  const letters = new Map(members.map(({ letter }, i) => [6 + i, letter]));
  const rows = index.framework.areas.flatMap((area) => {
    const its = sheet.rows.filter(({ cells }) => cells[0] === area.number);
    if (its.length === 0) return [];
    const head = kept.map(({ i }) => (i === 0 ? area.number : i === 2 ? area.label[format.lang] : null));
    return [
      { cells: head, isGroup: true },
      ...its.map(({ cells }) => ({ cells: kept.map(({ i }) => (i === 0 ? null : (cells[i] ?? null))) })),
    ];
  });
  return [
    {
      kind: 'table',
      table: {
        title: sheet.title,
        columns: kept.map(({ column, i }) => {
          const letter = letters.get(i);
          return letter === undefined ? column : { ...column, head: letter, width: 6 };
        }),
        rows,
      },
    },
  ];
}

function additionPart(facts: TeamFacts): Block[] {
  const { addition, view, messages } = facts;
  if (!addition) return [];
  const { addition: words } = messages.team;
  const sheet = additionSheet(facts);
  const reach = outOfReachOf(addition, view, messages);
  const ties = addition.additions.length + Number(addition.hasMore) > 1;
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'text', text: words.purpose },
    { kind: 'finding', text: sizeOf(addition, messages) },
    ...(addition.isProven ? [] : [{ kind: 'text', text: words.bound(addition.bound) } as const]),
    ...(ties ? [{ kind: 'text', text: words.ties(addition.additions.length, addition.hasMore) } as const] : []),
    ...(sheet.rows.length > 0 ? [{ kind: 'table', table: sheet } as const] : []),
    ...(reach === '' ? [] : [{ kind: 'text', text: reach } as const]),
  ];
}

/** The team as a text to be read, completed and printed. */
export function teamReport(facts: TeamFacts): Report {
  const { view, findings, source, date, messages } = facts;
  const { exporting, format, shell, team: words } = messages;
  const critical = view.critical.flatMap(({ place, needs }) => {
    const member = view.members[place];
    const names = needs.map((need) => nameOf({ need }, view, messages));
    return member
      ? [
          exporting.report.uncoveredArea(
            `${member.letter} · ${member.title} (${words.critical.only(needs.length)})`,
            names,
          ),
        ]
      : [];
  });
  return {
    lang: format.lang,
    title: words.take.report.title(view.title),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: view.members.length >= LANDSCAPE_FROM,
    styleNames: exporting.report.styles,
    blocks: [
      ...findings.map((text): Block => ({ kind: 'finding', text })),
      { kind: 'text', text: words.written },
      { kind: 'heading', level: 1, text: words.take.sheets.team },
      { kind: 'table', table: teamSheet(facts) },
      { kind: 'heading', level: 1, text: words.coverage.title },
      ...coverLists(facts),
      ...matrix(facts),
      { kind: 'heading', level: 1, text: words.critical.title },
      critical.length === 0 ? { kind: 'text', text: words.critical.none } : { kind: 'list', items: critical },
      ...additionPart(facts),
      { kind: 'heading', level: 1, text: words.take.report.conclusion },
      { kind: 'text', text: words.take.report.blank },
      { kind: 'heading', level: 1, text: words.take.readme.rule },
      { kind: 'list', items: [...words.take.rules, words.target.rule] },
    ],
  };
}
