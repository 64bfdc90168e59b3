import type { Readme, Workbook } from '../../../exports/sheet.ts';
import { filterLines, roleDetails, type ComparisonFacts } from './comparisonFacts.ts';
import {
  areasSheet,
  COLUMN_ROLE_LIMIT,
  combinationsSheet,
  competenciesSheet,
  rolesSheet,
  similaritySheet,
} from './comparisonSheets.ts';
import { SENTENCES_ROLE_LIMIT, sentencesSheet } from './sentences.ts';

/** How the numbers came about: the same in the workbook and in the text. */
export function methodEntries(facts: ComparisonFacts): Readme['entries'] {
  const { framework, scope, roles, messages } = facts;
  const { exporting, compare, shell, format } = messages;
  const words = exporting.readme;
  const named = (rank: number, label: Readonly<Record<'fr' | 'en', string>>): string =>
    shell.words.level(rank, label[format.lang]);
  return [
    {
      term: words.counts,
      lines: [words.scope[scope], ...filterLines(facts)],
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
  const { roles, framework, finding, source, date, reviewedOnly, messages } = facts;
  const { exporting, format } = messages;
  const words = exporting.readme;
  const similarity = similaritySheet(facts);
  const isMany = roles.length > COLUMN_ROLE_LIMIT;
  const sheets = [
    rolesSheet(facts),
    ...(isMany ? [] : [areasSheet(facts)]),
    competenciesSheet(facts),
    ...(isMany ? [] : [combinationsSheet(facts)]),
    ...(similarity.rows.length > 0 ? [similarity] : []),
    ...(roles.length > SENTENCES_ROLE_LIMIT ? [] : [sentencesSheet(facts)]),
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
          lines: roles
            .slice(0, COLUMN_ROLE_LIMIT)
            .map((role) =>
              words.role(
                role.name,
                roleDetails(role.posting, messages),
                role.profile.dutyCount,
                reviewedOnly ? null : role.profile.outsideCount,
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
            ...(isMany ? [words.manyLeftOut(COLUMN_ROLE_LIMIT)] : []),
            ...(roles.length > SENTENCES_ROLE_LIMIT ? [words.sentencesLeftOut(SENTENCES_ROLE_LIMIT)] : []),
          ],
        },
        { term: words.made, lines: [words.madeLine(date, source)] },
      ],
    },
    sheets,
    footer: exporting.sourceLine(messages.shell.name, source, date),
  };
}
