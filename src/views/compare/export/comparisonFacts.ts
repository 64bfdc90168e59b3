import {
  compareProfiles,
  type Comparison,
  type Framework,
  type FrameworkIndex,
  type LabelScope,
  type MappedPosting,
  type RoleProfile,
} from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { letterOf } from '../../shared/letterOf.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { sourceOf } from '../../shared/sourceOf.ts';
import { limited } from '../limits.ts';

/** What is compared, for any number of roles from two; `profiles` in the order of `postings`. */
export interface ComparedRoles {
  readonly postings: readonly MappedPosting[];
  readonly profiles: readonly RoleProfile[];
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  /** A use below this rank of involvement counts as none. */
  readonly minLevel: number;
  /** Only what a person has confirmed or added is in `postings` and `profiles`. */
  readonly reviewedOnly?: boolean;
  /** The places that give the roles their letters, where some of those on the screen are left out. */
  readonly places?: readonly number[];
}

export interface ExportedRole {
  /** Its place as A, B, C …: what a narrow column holds of its name. */
  readonly letter: string;
  readonly title: string;
  /** "A · title" */
  readonly name: string;
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
}

/** All that the sheets and the text of one comparison are written from. */
export interface ComparisonFacts {
  readonly roles: readonly ExportedRole[];
  readonly areas: Comparison<'area'>;
  readonly competencies: Comparison<'competency'>;
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  readonly minLevel: number;
  readonly reviewedOnly: boolean;
  readonly finding: string;
  /** Framework, engine and how much was reviewed: what the numbers come from. */
  readonly source: string;
  /** The day, as the reader writes it. */
  readonly date: string;
  readonly messages: Messages;
}

/** Organisation and country where the posting names them, and that a profile is one of reference where it is. */
export function roleDetails({ meta, reference }: MappedPosting, { shell }: Messages): string[] {
  return [
    ...[meta.organization, meta.country].flatMap((detail) => detail ?? []),
    ...(reference ? [shell.reference.badge.toLowerCase()] : []),
  ];
}

/** What is left out of the labels, a sentence each; none where all count. */
export function filterLines({
  framework,
  minLevel,
  reviewedOnly,
  messages,
}: Pick<ComparisonFacts, 'framework' | 'minLevel' | 'reviewedOnly' | 'messages'>): string[] {
  const { exporting, shell, format } = messages;
  const words = exporting.readme;
  const least = minLevel > 1 ? framework.involvement.find(({ rank }) => rank === minLevel) : undefined;
  return [
    ...(reviewedOnly ? [words.reviewedOnly] : []),
    ...(least ? [words.minLevel(shell.words.level(least.rank, least.label[format.lang]))] : []),
  ];
}

/** Two roles by their names, more by how many. */
function findingOf(
  { shared, rows, uncovered, onlyIn }: Comparison<'competency'>,
  titles: readonly string[],
  { compare, exporting }: Messages,
): string {
  const all = rows.length + uncovered.length;
  const [first = 0, second = 0] = onlyIn.map(({ ids }) => ids.length);
  const [a, b, ...more] = titles;
  if (a !== undefined && b !== undefined && more.length === 0) {
    const counts = { shared: shared.length, union: rows.length, first, second, none: uncovered.length, all };
    return compare.circles.finding(counts, a, b);
  }
  const single = onlyIn.reduce((sum, { ids }) => sum + ids.length, 0);
  return exporting.finding(shared.length, rows.length, single, uncovered.length, all, titles.length);
}

/** @param date  when the file is made */
export function comparisonFacts(
  { postings, profiles, index, scope, minLevel, reviewedOnly = false, places }: ComparedRoles,
  messages: Messages,
  date: Date,
): ComparisonFacts {
  const { framework } = index;
  const roles = profiles.flatMap((profile, i): ExportedRole[] => {
    const posting = postings[i];
    if (!posting) return [];
    const [letter, title] = [letterOf(places?.[i] ?? i), roleTitle(posting, messages)];
    return [{ letter, title, name: messages.exporting.named(letter, title), posting, profile }];
  });
  const competencies = compareProfiles(profiles, framework, { unit: 'competency', minLevel });
  const finding = findingOf(
    competencies,
    roles.map(({ title }) => title),
    messages,
  );
  return {
    roles,
    areas: compareProfiles(profiles, framework, { unit: 'area', minLevel }),
    competencies,
    framework,
    index,
    scope,
    minLevel,
    reviewedOnly,
    finding: limited(finding, { scope, minLevel, reviewedOnly }, framework, messages),
    source: sourceOf(postings, profiles, messages),
    date: messages.format.longDate(date),
    messages,
  };
}
