import { INCLUSIVE_ROLE_LIMIT, type CompetencyId } from '../../../engine/index.ts';
import type { Block, Report } from '../../../exports/report.ts';
import type { Column, Row } from '../../../exports/sheet.ts';
import { titleLang } from '../../shared/roleTitle.ts';
import { roleDetails, type ComparisonFacts } from './comparisonFacts.ts';
import { COLUMN_ROLE_LIMIT, similaritySheet } from './comparisonSheets.ts';
import { methodEntries } from './comparisonWorkbook.ts';
import { competencyName, levelName, SENTENCES_ROLE_LIMIT, sentencesOf } from './sentences.ts';

/** More columns than this and a digit is no longer under its letter on A4. */
const TABLE_ROLE_LIMIT = 20;
/** Up to here the titles stand in the heads; above, their letters. */
const TITLED_HEAD_LIMIT = 3;
/** From here on the page lies on its side. */
const LANDSCAPE_FROM = 6;

function rolesTable(facts: ComparisonFacts): Block {
  const { exporting, shell } = facts.messages;
  const { heads } = exporting;
  return {
    kind: 'table',
    table: {
      title: exporting.titles.roles,
      columns: [
        { head: heads.letter, width: 8, kind: 'text' },
        { head: shell.words.role, width: 38, kind: 'text' },
        { head: heads.organization, width: 30, kind: 'text' },
        { head: heads.duties, width: 10, kind: 'number' },
        { head: heads.outside, width: 14, kind: 'number' },
        { head: heads.reviewed, width: 16, kind: 'text' },
      ],
      rows: facts.roles.map((role): Row => ({
        cells: [
          role.letter,
          role.title,
          roleDetails(role.posting, facts.messages).join(', '),
          role.profile.dutyCount,
          facts.reviewedOnly ? null : role.profile.outsideCount,
          `${role.profile.reviewedCount} / ${role.profile.labelCount}`,
        ],
        langs: [undefined, titleLang(role.posting)],
      })),
    },
  };
}

/** Area by area, below each its competencies that a role uses: one digit for each role. */
function levelsTable({ roles, areas, competencies, framework, messages }: ComparisonFacts): Block {
  const { exporting, shell, format } = messages;
  const isTitled = roles.length <= TITLED_HEAD_LIMIT;
  const levelsOfArea = new Map(areas.rows.map(({ id, levels }) => [id, levels]));
  const none = roles.map(() => null);
  return {
    kind: 'table',
    table: {
      title: exporting.titles.levels,
      columns: [
        { head: exporting.heads.number, width: 5, kind: 'number' },
        { head: `${shell.words.area}, ${shell.words.competency.toLowerCase()}`, width: 44, kind: 'text' },
        ...roles.map(({ letter, name }): Column => ({
          head: isTitled ? name : letter,
          width: isTitled ? 20 : 6,
          kind: 'level',
        })),
      ],
      rows: framework.areas.flatMap((area): Row[] => [
        { cells: [area.number, area.label[format.lang], ...(levelsOfArea.get(area.id) ?? none)], isGroup: true },
        ...area.competencies.flatMap(({ id, label }): Row[] => {
          const row = competencies.rows.find((one) => one.id === id);
          return row ? [{ cells: [null, label[format.lang], ...row.levels] }] : [];
        }),
      ]),
    },
  };
}

/** What all use, what some use, what one uses alone: each list once, the longest first. */
function combinations(facts: ComparisonFacts): Block[] {
  const { competencies, roles, index, framework, messages } = facts;
  const { exporting, shell, format } = messages;
  const words = exporting.report;
  const rows = new Map(competencies.rows.map((row) => [row.id, row]));
  const say = (id: CompetencyId, isShared: boolean): string => {
    const row = rows.get(id);
    const levels = roles.flatMap(({ letter }, i) => {
      const level = framework.involvement.find(({ rank }) => rank === row?.levels[i]);
      if (!level) return [];
      const said = shell.words.level(level.rank, level.label[format.lang]);
      return [isShared ? `${letter}\u00a0${said}` : said];
    });
    const number = row ? (index.areas.get(row.area)?.number ?? 0) : 0;
    return words.competency(number, competencyName(id, facts), levels);
  };
  const { exclusive } = competencies.intersections;
  const common = exclusive.filter((set) => set.roles.length === roles.length);
  const others = exclusive.filter((set) => set.roles.length < roles.length);
  return [
    ...(common.length === 0
      ? ([
          { kind: 'heading', level: 2, text: words.all(0, roles.length) },
          { kind: 'text', text: words.nothing },
        ] as const)
      : []),
    ...[...common, ...others].flatMap(({ roles: its, ids }): Block[] => {
      const members = roles.filter(({ posting }) => its.includes(posting.id));
      const [only] = members;
      const heading =
        members.length === roles.length
          ? words.all(ids.length, roles.length)
          : members.length === 1 && only
            ? words.only(only.name, ids.length)
            : words.exactly(
                members.map(({ letter }) => letter),
                ids.length,
              );
      return [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'list', items: ids.map((id) => say(id, members.length > 1)) },
      ];
    }),
  ];
}

function uncovered({ competencies, framework, messages }: ComparisonFacts): Block {
  const { exporting, format } = messages;
  const items = framework.areas.flatMap((area) => {
    const missing = area.competencies.filter(({ id }) => competencies.uncovered.includes(id));
    const names = missing.map(({ label }) => label[format.lang]);
    return names.length === 0
      ? []
      : [exporting.report.uncoveredArea(`${area.number} · ${area.label[format.lang]}`, names)];
  });
  return items.length === 0 ? { kind: 'text', text: exporting.report.nothing } : { kind: 'list', items };
}

/** Competency by competency, what each role says of it in its own words. */
function sentences(facts: ComparisonFacts): Block[] {
  const { exporting, shell } = facts.messages;
  const all = sentencesOf(facts);
  return facts.competencies.rows.flatMap(({ id }): Block[] => [
    { kind: 'heading', level: 2, text: competencyName(id, facts) },
    ...all
      .filter(({ label }) => label?.competency === id)
      .map(({ role, number, duty, label }): Block => ({
        kind: 'quote',
        text: duty.text,
        lang: duty.lang,
        source: exporting.report.quoteSource(
          role.name,
          number,
          levelName(duty, facts),
          shell.words[label?.review ?? 'proposed'],
        ),
      })),
  ]);
}

/** The comparison as a text to be read, completed and printed. */
export function comparisonReport(facts: ComparisonFacts): Report {
  const { roles, finding, source, date, messages } = facts;
  const { exporting, format, compare, shell } = messages;
  const words = exporting.report;
  /** Above `limit` roles a part is left to the workbook, and left out where that has it neither. */
  const part = (
    text: string,
    blocks: () => readonly Block[],
    limit = Infinity,
    inWorkbook = COLUMN_ROLE_LIMIT,
  ): Block[] =>
    roles.length <= limit
      ? [{ kind: 'heading', level: 1, text }, ...blocks()]
      : roles.length <= inWorkbook
        ? [
            { kind: 'heading', level: 1, text },
            { kind: 'text', text: words.inWorkbook(limit) },
          ]
        : [];
  return {
    lang: format.lang,
    title: exporting.title(roles.length),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: roles.length >= LANDSCAPE_FROM,
    styleNames: words.styles,
    blocks: [
      { kind: 'finding', text: finding },
      ...part(exporting.readme.roles, () => [rolesTable(facts)]),
      ...part(words.combinations, () => combinations(facts), INCLUSIVE_ROLE_LIMIT),
      ...part(compare.rows.title, () => [levelsTable(facts)], TABLE_ROLE_LIMIT),
      ...part(compare.similarity.title, () => [{ kind: 'table', table: similaritySheet(facts) }], INCLUSIVE_ROLE_LIMIT),
      ...part(words.uncovered, () => [uncovered(facts), { kind: 'text', text: compare.uncovered.written }]),
      ...part(words.method, () =>
        methodEntries(facts).flatMap(({ term, lines }): Block[] => [
          { kind: 'heading', level: 2, text: term },
          lines.length === 1 ? { kind: 'text', text: lines[0] ?? '' } : { kind: 'list', items: lines },
        ]),
      ),
      ...part(words.sentences, () => sentences(facts), INCLUSIVE_ROLE_LIMIT, SENTENCES_ROLE_LIMIT),
    ],
  };
}
