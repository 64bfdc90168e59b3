import {
  countedDuties,
  standingLabels,
  type CompetencyId,
  type Duty,
  type Evidence,
  type Label,
} from '../../../engine/index.ts';
import type { Row, Sheet } from '../../../exports/sheet.ts';
import type { ComparisonFacts, ExportedRole } from './comparisonFacts.ts';

/** Above, the sheet of sentences would be tens of thousands of rows. */
export const SENTENCES_ROLE_LIMIT = 300;

/** A duty with one of its mappings; without one it is outside the framework. */
export interface SentenceRow {
  readonly role: ExportedRole;
  /** From 1, in the order of the posting, twins counted once. */
  readonly number: number;
  readonly duty: Duty;
  readonly label: Label | null;
}

/** Every duty of every role, once for each of its mappings that count; roles and duties in their order. */
export function sentencesOf({ roles, scope, messages }: Pick<ComparisonFacts, 'roles' | 'scope' | 'messages'>) {
  return roles.flatMap((role) =>
    countedDuties(role.posting, messages.format.lang).flatMap((duty, i): SentenceRow[] => {
      const labels = standingLabels(duty, scope);
      return (labels.length > 0 ? labels : [null]).map((label) => ({ role, number: i + 1, duty, label }));
    }),
  );
}

/** The words of the posting that prove a label, as they stand there, each once. */
export function provingWords({ text, section }: Duty, { evidence }: Label): string[] {
  const wordsAt = ({ span, from }: Evidence): string => (from === 'duty' ? text : (section ?? '')).slice(...span);
  return [...new Set(evidence.filter(({ topic }) => topic === undefined).map(wordsAt))].filter((words) => words !== '');
}

export function levelName({ involvement }: Duty, { index, messages }: ComparisonFacts): string {
  const level = involvement && index.levels.get(involvement);
  const { shell, format } = messages;
  return level ? shell.words.level(level.rank, level.label[format.lang]) : shell.words.unknown;
}

export const competencyName = (id: CompetencyId, { index, messages }: ComparisonFacts): string =>
  index.competencies.get(id)?.label[messages.format.lang] ?? id;

export function sentencesSheet(facts: ComparisonFacts): Sheet {
  const { index, messages } = facts;
  const { exporting, shell, format } = messages;
  const { heads } = exporting;
  return {
    name: exporting.sheets.sentences,
    title: exporting.titles.sentences,
    frozenColumns: 2,
    columns: [
      { head: heads.letter, width: 7, kind: 'text' },
      { head: heads.duty, width: 7, kind: 'number' },
      { head: heads.sentence, width: 70, kind: 'text' },
      { head: shell.words.area, width: 24, kind: 'text' },
      { head: shell.words.competency, width: 32, kind: 'text' },
      { head: shell.words.involvement, width: 12, kind: 'level' },
      { head: heads.rank, width: 11, kind: 'text' },
      { head: heads.status, width: 10, kind: 'text' },
      { head: heads.score, width: 8, kind: 'share' },
      { head: heads.words, width: 36, kind: 'text' },
    ],
    rows: sentencesOf(facts).map(({ role, number, duty, label }): Row => {
      const level = duty.involvement && index.levels.get(duty.involvement);
      return {
        cells: [
          role.letter,
          number,
          duty.text,
          ...(label
            ? [
                index.areas.get(label.area)?.label[format.lang] ?? label.area,
                competencyName(label.competency, facts),
                level ? level.rank : null,
                shell.words[label.rank],
                shell.words[label.review],
                label.score,
                provingWords(duty, label).join(' · '),
              ]
            : [
                facts.reviewedOnly || duty.outside === 'unread' ? null : shell.words.outside,
                null,
                level ? level.rank : null,
                null,
                null,
                null,
                null,
              ]),
        ],
      };
    }),
  };
}
