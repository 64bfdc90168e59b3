import {
  countedDuties,
  countedRequirements,
  isOpen,
  standingLabels,
  type Duty,
  type RoleProfile,
} from '../../../engine/index.ts';
import type { Block, Report } from '../../../exports/report.ts';
import type { Row } from '../../../exports/sheet.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { languageOf } from '../../shared/languageOf.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { sourceOf } from '../../shared/sourceOf.ts';
import { factsShown } from '../postingFacts.ts';
import { roleFinding } from '../roleFinding.ts';
import type { RolePartProps } from '../rolePart.ts';

export type RoleOfSheet = Pick<RolePartProps, 'posting' | 'profile' | 'index'>;

/** What the posting says of the role; what it does not say is a blank. */
function identityRows({ posting }: RoleOfSheet, { role, jobSheets }: Messages): Row[] {
  const { meta } = posting;
  const { roleSheet: words, blank } = jobSheets;
  const place = [...new Set([meta.location, meta.country])].filter((name) => name).join(', ');
  return [
    [words.organization, meta.organization],
    [words.place, place],
    ...factsShown(meta).map((name) => [role.facts[name], meta[name]]),
  ].map(([what, said]) =>
    said
      ? { cells: [what ?? '', said], langs: [undefined, languageOf(posting, said)] }
      : { cells: [what ?? '', blank] },
  );
}

/** Area by area what the role does: each competency with the sentences that say so. */
function done({ posting, profile, index }: RoleOfSheet, { jobSheets, shell, format }: Messages): Block[] {
  const { roleSheet: words } = jobSheets;
  const numbers = new Map(countedDuties(posting, format.lang).map((duty, i) => [duty, i + 1]));
  const levelWord = (rank: number | undefined): string => {
    const level = index.framework.involvement.find((one) => one.rank === rank);
    return level ? shell.words.level(level.rank, level.label[format.lang]) : shell.words.unknown;
  };
  const quote = (duty: Duty, competency: RoleProfile['competencies'][number]['competency']): Block => {
    const label = standingLabels(duty, profile.scope).find((one) => one.competency === competency);
    const rank = duty.involvement ? index.levels.get(duty.involvement)?.rank : undefined;
    const source = words.source(numbers.get(duty) ?? 0, levelWord(rank), shell.words[label?.review ?? 'proposed']);
    return { kind: 'quote', text: duty.text, lang: duty.lang, source };
  };
  return profile.areas.flatMap(({ area: id }): Block[] => {
    const area = index.areas.get(id);
    const uses = profile.competencies.filter((use) => use.area === id);
    if (!area || uses.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: `${area.number} · ${area.label[format.lang]}` },
      ...uses.flatMap(({ competency, level, duties }): Block[] => [
        {
          kind: 'finding',
          text: words.competency(
            index.competencies.get(competency)?.label[format.lang] ?? competency,
            levelWord(level),
            duties.length,
          ),
        },
        ...duties.map((duty) => quote(duty, competency)),
      ]),
    ];
  });
}

const listed = (title: string, duties: readonly Duty[]): Block[] =>
  duties.length > 0
    ? [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', items: duties },
      ]
    : [];

/** The role as a sheet to be completed and filed: nothing in it that the posting does not say. */
export function roleSheet(role: RoleOfSheet, messages: Messages, date: string): Report {
  const { posting, profile, index } = role;
  const { jobSheets, exporting, format, shell } = messages;
  const { roleSheet: words, blank } = jobSheets;
  const { consistency } = messages.role;
  const requirements = countedRequirements(posting, format.lang).map(({ text, lang, need }) => ({
    text: `${text}${need === null ? '' : ` (${consistency.need[need]})`}`,
    lang,
  }));
  return {
    lang: format.lang,
    title: words.title(roleTitle(posting, messages)),
    footer: exporting.sourceLine(shell.name, sourceOf([posting], [profile], messages), date),
    isLandscape: false,
    styleNames: exporting.report.styles,
    blocks: [
      { kind: 'finding', text: roleFinding(profile, index, messages) },
      { kind: 'heading', level: 1, text: words.identity },
      {
        kind: 'table',
        table: {
          title: words.identityTable,
          columns: [
            { head: words.what, width: 30, kind: 'text' },
            { head: words.said, width: 60, kind: 'text' },
          ],
          rows: identityRows(role, messages),
        },
      },
      { kind: 'heading', level: 1, text: words.doneTitle },
      ...done(role, messages),
      ...listed(words.outside, profile.outside),
      ...listed(words.open, countedDuties(posting, format.lang).filter(isOpen)),
      { kind: 'heading', level: 1, text: words.requirements },
      requirements.length > 0 ? { kind: 'list', items: requirements } : { kind: 'text', text: words.noRequirements },
      { kind: 'heading', level: 1, text: words.rest },
      { kind: 'list', items: words.restItems.map((item) => messages.curriculum.said(item, blank)) },
    ],
  };
}
