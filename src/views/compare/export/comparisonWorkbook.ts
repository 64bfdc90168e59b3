import type { Readme, Workbook } from '../../../exports/sheet.ts';
import type { ComparisonFacts, ExportedRole } from './comparisonFacts.ts';
import {
  areasSheet,
  combinationsSheet,
  competenciesSheet,
  SIMILARITY_ROLE_LIMIT,
  similaritySheet,
} from './comparisonSheets.ts';
import { sentencesSheet } from './sentences.ts';

/** Organisation and country where the posting names them, and that a profile is one of reference where it is. */
export function roleDetails({ posting: { meta, reference } }: ExportedRole, { messages }: ComparisonFacts): string[] {
  return [
    ...[meta.organization, meta.country].flatMap((detail) => detail ?? []),
    ...(reference ? [messages.shell.reference.badge.toLowerCase()] : []),
  ];
}

/** How the numbers came about: the same in the workbook and in the text. */
export function methodEntries({ framework, scope, minLevel, roles, messages }: ComparisonFacts): Readme['entries'] {
  const { exporting, compare, shell, format } = messages;
  const words = exporting.readme;
  const named = (rank: number, label: Readonly<Record<'fr' | 'en', string>>): string =>
    shell.words.level(rank, label[format.lang]);
  const least = minLevel > 1 ? framework.involvement.find(({ rank }) => rank === minLevel) : undefined;
  return [
    {
      term: words.counts,
      lines: [words.scope[scope], ...(least ? [words.minLevel(named(least.rank, least.label))] : [])],
    },
    {
      term: words.involvement,
      lines: [
        ...framework.involvement.map(({ rank, label, definition }) =>
          words.level(named(rank, label), definition[format.lang]),
        ),
        words.involvementNote,
      ],
    },
    { term: words.gap, lines: [roles.length === 2 ? words.gapNote.two : words.gapNote.many] },
    { term: words.similarity, lines: [words.similarityNote] },
    { term: words.status, lines: [words.statusNote] },
    { term: words.limits, lines: [compare.uncovered.written, words.privacy] },
  ];
}

/** The comparison as a workbook: what to know first, then table by table, the sentences last. */
export function comparisonWorkbook(facts: ComparisonFacts): Workbook {
  const { roles, framework, finding, source, date, messages } = facts;
  const { exporting, format } = messages;
  const words = exporting.readme;
  const similarity = similaritySheet(facts);
  const sheets = [
    areasSheet(facts),
    competenciesSheet(facts),
    combinationsSheet(facts),
    ...(similarity.rows.length > 0 ? [similarity] : []),
    sentencesSheet(facts),
  ];
  return {
    readme: {
      name: exporting.sheets.readme,
      title: exporting.title(roles.length),
      entries: [
        { term: words.what, lines: [words.whatLine(roles.length, framework.title[format.lang])] },
        { term: words.finding, lines: [finding] },
        {
          term: words.roles,
          lines: roles.map((role) =>
            words.role(
              role.name,
              roleDetails(role, facts),
              role.profile.dutyCount,
              role.profile.outsideCount,
              role.profile.reviewedCount,
              role.profile.labelCount,
            ),
          ),
        },
        ...methodEntries(facts),
        {
          term: words.sheets,
          lines: [
            ...sheets.map(({ name, title }) => words.level(name, title)),
            ...(roles.length > SIMILARITY_ROLE_LIMIT ? [words.similarityLeftOut(SIMILARITY_ROLE_LIMIT)] : []),
          ],
        },
        { term: words.made, lines: [words.madeLine(date, source)] },
      ],
    },
    sheets,
    footer: exporting.sourceLine(messages.shell.name, source, date),
  };
}
