import type {
  CompetencyId,
  Duty,
  Framework,
  InvolvementId,
  Label,
  Localised,
  MappedPosting,
  Need,
  ParsedDuty,
  PostingMeta,
  Requirement,
  RoleId,
  Section,
  Span,
} from './model.ts';
import type { DutyInput, Matcher } from './match/matcher.ts';
import { LANGS } from './model.ts';
import { indexFramework } from './frameworkIndex.ts';
import { scoreOf } from './match/score.ts';

/** What people say of a duty or a requirement. */
interface Labelled {
  readonly text: Localised;
  readonly primary: CompetencyId | null;
  readonly secondary: readonly CompetencyId[];
}

/** A role profile written for this project and labelled by people: what such a role usually does, in both languages. */
export interface ReferenceRole {
  readonly id: string;
  readonly title: Localised;
  readonly purpose: Localised;
  readonly duties: readonly (Labelled & { readonly involvement: InvolvementId | null })[];
  readonly requirements: readonly (Labelled & { readonly need: Need })[];
}

/** Nobody posted it: title and purpose stand in `reference`, in both languages. */
const NO_META: PostingMeta = {
  title: null,
  organization: null,
  country: null,
  location: null,
  grade: null,
  contract: null,
  level: null,
  closing: null,
  reportsTo: null,
  url: null,
  languagesAsked: null,
  education: null,
  experience: null,
};

/** How strongly words speak that a person named and the engine knows nothing of. */
export const NAMED_BY_PERSON = 0.5;

/**
 * A reference role as if it had been read from a posting in both languages. Its labels are those that people gave; the
 * engine only finds the words that prove them. What the engine would not have said itself is `added`, the rest `reviewed`.
 */
export function mapReference(
  role: ReferenceRole,
  matcher: Matcher,
  framework: Framework,
  engineVersion: string,
): MappedPosting {
  const labelsOf = (given: Labelled, input: DutyInput): Label[] => labelsGiven(given, input, matcher, framework);
  const page = createPage();
  const sections: Section[] = [];
  const duties: Duty[] = [];
  const requirements: Requirement[] = [];
  for (const lang of LANGS) {
    const write = (kind: Section['kind'], lines: readonly string[]): Span[] => {
      const spans = lines.map(page.add);
      const [first, last] = [spans[0], spans.at(-1)];
      if (first && last) sections.push({ kind, heading: null, lang, span: [first[0], last[1]] });
      return spans;
    };
    write('context', [role.title[lang], role.purpose[lang]]);
    const ofDuties = write(
      'duties',
      role.duties.map(({ text }) => text[lang]),
    );
    for (const [index, given] of role.duties.entries()) {
      const duty: ParsedDuty = {
        index,
        text: given.text[lang],
        lang,
        section: null,
        span: ofDuties[index] ?? [0, 0],
        twin: index,
      };
      const input = { text: duty.text, lang, heading: null, title: role.title[lang] };
      duties.push({
        ...duty,
        labels: labelsOf(given, input),
        involvement: given.involvement,
        involvementEvidence: given.involvement === null ? null : (matcher.observe(input)?.head.span ?? null),
      });
    }
    const ofRequirements = write(
      'requirements',
      role.requirements.map(({ text }) => text[lang]),
    );
    for (const [i, given] of role.requirements.entries()) {
      const input = { text: given.text[lang], lang, heading: null, title: null };
      requirements.push({
        index: requirements.length,
        text: given.text[lang],
        lang,
        span: ofRequirements[i] ?? [0, 0],
        need: given.need,
        labels: labelsOf(given, input),
      });
    }
    page.add('');
  }
  const text = page.text();
  return {
    id: `reference-${role.id}` as RoleId, // a role is named after what describes it
    reference: { title: role.title, purpose: role.purpose },
    source: { name: role.id, format: 'reference', bytes: 0 },
    meta: NO_META,
    languages: LANGS,
    text,
    sections,
    duties,
    requirements,
    framework: { id: framework.id, version: framework.version },
    engine: { version: engineVersion },
    notes: [],
  };
}

function createPage(): { readonly add: (line: string) => Span; readonly text: () => string } {
  const lines: string[] = [];
  let length = 0;
  return {
    add(line) {
      const span: Span = [length, length + line.length];
      lines.push(line);
      length = span[1] + 1;
      return span;
    },
    text: () => lines.join('\n'),
  };
}

function labelsGiven(
  { primary, secondary }: Labelled,
  input: DutyInput,
  matcher: Matcher,
  framework: Framework,
): Label[] {
  if (primary === null) return [];
  const { competencies } = indexFramework(framework);
  const candidates = matcher.candidates(input);
  const proposed = new Set(matcher.matchDuty(input).labels.map(({ competency }) => competency));
  const whole = matcher.observe(input)?.object ?? ([0, input.text.length] as const);
  return [primary, ...secondary].flatMap((competency, i): Label[] => {
    const area = competencies.get(competency)?.area;
    if (!area) return [];
    const found = candidates.find((candidate) => candidate.competency === competency);
    const evidence = found?.evidence ?? [
      { span: whole, term: input.text.slice(...whole), weight: NAMED_BY_PERSON, from: 'duty' as const },
    ];
    const rank = i === 0 ? 'primary' : 'secondary';
    const review = proposed.has(competency) ? 'reviewed' : 'added';
    return [{ competency, area, rank, score: scoreOf(evidence), evidence, runnerUp: null, review }];
  });
}
