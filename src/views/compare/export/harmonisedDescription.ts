import {
  countedDuties,
  countedRequirements,
  fold,
  isOpen,
  isOutside,
  standingLabels,
  type CompetencyId,
  type Duty,
} from '../../../engine/index.ts';
import type { Block, Report } from '../../../exports/report.ts';
import { filterLines, roleDetails, type ComparisonFacts, type ExportedRole } from './comparisonFacts.ts';
import { competencyName, levelName } from './sentences.ts';

/** A sentence that one role or more have in the same words. */
interface SharedSentence {
  readonly text: string;
  readonly lang: Duty['lang'];
  readonly sources: readonly string[];
  readonly letters: readonly string[];
}

interface Said {
  readonly role: ExportedRole;
  readonly text: string;
  readonly lang: Duty['lang'];
  readonly source: string;
}

/** Sentences in the order in which they come first; the same words, whatever their case and accents, once. */
function once(said: readonly Said[]): SharedSentence[] {
  const known = new Map<string, SharedSentence>();
  for (const { role, text, lang, source } of said) {
    const key = fold(text).replace(/\s+/g, ' ').trim();
    const before = known.get(key) ?? { text, lang, sources: [], letters: [] };
    known.set(key, {
      ...before,
      sources: [...before.sources, source],
      letters: [...new Set([...before.letters, role.letter])],
    });
  }
  return [...known.values()];
}

const quote = ({ text, lang, sources }: SharedSentence): Block => ({
  kind: 'quote',
  text,
  lang,
  source: sources.join(' · '),
});

/** The duties of all roles in one description, by competency: what all do, what some do, what one does alone. */
export function harmonisedDescription(facts: ComparisonFacts): Report {
  const { roles, framework, index, source, date, messages } = facts;
  const { jobSheets, exporting, format, shell } = messages;
  const { harmonised: words, blank } = jobSheets;
  const duties = roles.flatMap((role) =>
    countedDuties(role.posting, format.lang).map((duty, i) => ({ role, duty, number: i + 1 })),
  );
  const byCompetency = new Map<CompetencyId, Said[]>();
  const levelOf = ({ involvement }: Duty): number => (involvement && index.levels.get(involvement)?.rank) ?? 1;
  for (const { role, duty, number } of duties.filter((one) => levelOf(one.duty) >= facts.minLevel))
    for (const { competency } of standingLabels(duty, 'primary')) {
      const said = byCompetency.get(competency) ?? [];
      const from = words.source(role.letter, number, levelName(duty, facts));
      byCompetency.set(competency, [...said, { role, text: duty.text, lang: duty.lang, source: from }]);
    }
  const parts = framework.areas.flatMap((area) =>
    area.competencies.flatMap(({ id }) => {
      const sentences = once(byCompetency.get(id) ?? []);
      const letters = new Set(sentences.flatMap((sentence) => sentence.letters));
      return sentences.length > 0 ? [{ area, id, sentences, letters }] : [];
    }),
  );
  const group = (title: string, isMeant: (roleCount: number) => boolean): Block[] => {
    const its = parts.filter(({ letters }) => isMeant(letters.size));
    return [
      { kind: 'heading', level: 1, text: title },
      ...(its.length === 0 ? [{ kind: 'text', text: words.none } as const] : []),
      ...its.flatMap(({ area, id, sentences, letters }): Block[] => [
        {
          kind: 'heading',
          level: 2,
          text: words.competency(index.areas.get(area.id)?.number ?? 0, competencyName(id, facts), [...letters]),
        },
        ...sentences.map(quote),
      ]),
    ];
  };
  const unmapped = (title: string, isMeant: (duty: Duty) => boolean): Block[] => {
    const its = duties.filter(({ duty }) => !facts.reviewedOnly && isMeant(duty));
    if (its.length === 0) return [];
    const said = its.map(({ role, duty, number }) => ({
      role,
      text: duty.text,
      lang: duty.lang,
      source: words.outsideSource(role.letter, number),
    }));
    return [{ kind: 'heading', level: 1, text: title }, ...once(said).map(quote)];
  };
  const requirements = once(
    roles.flatMap((role) =>
      countedRequirements(role.posting, format.lang).map(({ text, lang, need }) => ({
        role,
        text,
        lang,
        source: words.requirementSource(role.letter, need && messages.role.consistency.need[need]),
      })),
    ),
  );
  return {
    lang: format.lang,
    title: words.title(roles.length),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: false,
    styleNames: exporting.report.styles,
    blocks: [
      ...[words.rule, ...filterLines(facts)].map((text): Block => ({ kind: 'text', text })),
      { kind: 'heading', level: 1, text: words.mission },
      { kind: 'text', text: blank },
      ...group(words.all, (count) => count === roles.length),
      ...(roles.length > 2 ? group(words.some, (count) => count > 1 && count < roles.length) : []),
      ...group(words.one, (count) => count === 1 && roles.length > 1),
      ...unmapped(words.outside, isOutside),
      ...unmapped(words.open, isOpen),
      { kind: 'heading', level: 1, text: words.requirements },
      ...(requirements.length > 0 ? requirements.map(quote) : [{ kind: 'text', text: blank } as const]),
      { kind: 'heading', level: 1, text: words.sources },
      {
        kind: 'list',
        items: roles.map(({ name, posting }) => [name, ...roleDetails(posting, messages)].join(', ')),
      },
      { kind: 'text', text: `${words.agreed} ${blank}` },
    ],
  };
}
