import { consistencyOf, countedDuties, type Consistency, type Requirement } from '../../../engine/index.ts';
import type { Block, Report } from '../../../exports/report.ts';
import type { Row } from '../../../exports/sheet.ts';
import { languageOf } from '../../shared/languageOf.ts';
import { titleLang } from '../../shared/roleTitle.ts';
import type { ComparisonFacts, ExportedRole } from './comparisonFacts.ts';

interface RoleConsistency {
  readonly role: ExportedRole;
  readonly found: Consistency;
  /** Duties with a standing label, requirements with one. */
  readonly dutyCount: number;
  readonly requirementCount: number;
}

const distinct = (lists: readonly (readonly unknown[])[]): number => new Set(lists.flat()).size;

const listed = (requirements: readonly Requirement[], none: string): Block =>
  requirements.length > 0 ? { kind: 'list', items: requirements } : { kind: 'text', text: none };

function consistencyOfRole(role: ExportedRole, { framework, messages }: ComparisonFacts): RoleConsistency {
  const found = consistencyOf(role.posting, framework, messages.format.lang);
  return {
    role,
    found,
    dutyCount: distinct(found.areas.map(({ duties }) => duties)),
    requirementCount: distinct(found.areas.map(({ requirements }) => requirements)),
  };
}

function summary(all: readonly RoleConsistency[], { messages }: ComparisonFacts): Block {
  const { consistency: words } = messages.jobSheets;
  const { heads } = words;
  return {
    kind: 'table',
    table: {
      title: words.summary,
      columns: [
        { head: heads.letter, width: 8, kind: 'text' },
        { head: heads.role, width: 40, kind: 'text' },
        { head: heads.duties, width: 12, kind: 'number' },
        { head: heads.dutiesAlone, width: 12, kind: 'number' },
        { head: heads.requirements, width: 14, kind: 'number' },
        { head: heads.requirementsAlone, width: 12, kind: 'number' },
        { head: heads.reviewed, width: 12, kind: 'text' },
      ],
      rows: all.map(({ role, found, dutyCount, requirementCount }): Row => ({
        cells: [
          role.letter,
          role.title,
          dutyCount,
          found.dutiesWithoutRequirement.length,
          requirementCount,
          found.requirementsWithoutDuty.length,
          `${role.profile.reviewedCount} / ${role.profile.labelCount}`,
        ],
        langs: [undefined, titleLang(role.posting)],
      })),
    },
  };
}

/** One role: area by area, then the sentences that stand alone. */
function part(one: RoleConsistency, { index, messages }: ComparisonFacts): Block[] {
  const { role, found, dutyCount, requirementCount } = one;
  const { format, shell, jobSheets } = messages;
  const words = messages.role.consistency;
  const { languagesAsked } = role.posting.meta;
  const asks = role.posting.requirements.length > 0;
  const numbers = new Map(countedDuties(role.posting, format.lang).map((duty, i) => [duty, i + 1]));
  const alone = found.dutiesWithoutRequirement.map((duty): Block => ({
    kind: 'quote',
    text: duty.text,
    lang: duty.lang,
    source: jobSheets.consistency.duty(numbers.get(duty) ?? 0),
  }));
  const balance: Block = {
    kind: 'table',
    table: {
      title: words.areasTable,
      columns: [
        { head: shell.words.area, width: 50, kind: 'text' },
        { head: words.columns.duties, width: 12, kind: 'number' },
        { head: words.columns.requirements, width: 12, kind: 'number' },
      ],
      rows: found.areas.map(({ area, duties, requirements }): Row => ({
        cells: [index.areas.get(area)?.label[format.lang] ?? area, duties.length, requirements.length],
      })),
    },
  };
  return [
    { kind: 'heading', level: 1, text: role.name },
    asks
      ? {
          kind: 'finding',
          text: words.finding(
            found.dutiesWithoutRequirement.length,
            dutyCount,
            found.requirementsWithoutDuty.length,
            requirementCount,
          ),
        }
      : { kind: 'text', text: words.noRequirements },
    ...(found.areas.length > 0 ? [balance] : []),
    ...(asks
      ? ([
          { kind: 'heading', level: 2, text: words.dutiesAlone },
          ...(alone.length > 0 ? alone : [{ kind: 'text', text: words.dutiesAloneNone } as const]),
          { kind: 'heading', level: 2, text: words.requirementsAlone },
          listed(found.requirementsWithoutDuty, words.requirementsAloneNone),
          { kind: 'heading', level: 2, text: words.general },
          listed(found.generalRequirements, words.generalNone),
        ] as const)
      : []),
    { kind: 'heading', level: 2, text: words.languages },
    languagesAsked === null
      ? { kind: 'text', text: shell.words.unknown }
      : {
          kind: 'list',
          items: [{ text: languagesAsked, lang: languageOf(role.posting, languagesAsked) ?? format.lang }],
        },
  ];
}

/** Whether each posting asks for what its duties need: role by role what its page says, with the sentences that stand alone. */
export function consistencyNote(facts: ComparisonFacts): Report {
  const { roles, source, date, messages } = facts;
  const { jobSheets, exporting, format, shell } = messages;
  const { consistency: words, blank } = jobSheets;
  const all = roles.map((role) => consistencyOfRole(role, facts));
  return {
    lang: format.lang,
    title: words.title(roles.length),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: false,
    styleNames: exporting.report.styles,
    blocks: [
      { kind: 'text', text: messages.role.consistency.method },
      ...(facts.reviewedOnly ? [{ kind: 'text', text: exporting.readme.reviewedOnly } as const] : []),
      summary(all, facts),
      ...all.flatMap((one) => part(one, facts)),
      { kind: 'heading', level: 1, text: words.conclusion },
      { kind: 'text', text: blank },
    ],
  };
}
