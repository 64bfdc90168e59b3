import type { CompetencyId, Duty, Framework, InvolvementId, MappedPosting, RoleId } from '../model.ts';
import { countedDuties, standingLabels } from '../analyse/countedDuties.ts';
import { isReviewed } from '../review/progress.ts';
import type { Decision, KeptPosting } from '../review/kept.ts';
import { spanKey } from '../review/kept.ts';
import { reviewed } from '../review/reviewed.ts';

/** What a reader says of a duty. */
export interface DutyReading {
  /** null: outside the framework. */
  readonly primary: CompetencyId | null;
  readonly secondary: readonly CompetencyId[];
  readonly involvement: InvolvementId | null;
}

/** What a second reader decided, who did not see what the first one and the engine said. */
export interface SecondReading {
  /** Unlike that of any other reading. */
  readonly id: string;
  /** Initials; may be empty. */
  readonly by: string;
  /** When the reading came back, ISO 8601. */
  readonly at: string;
  readonly postings: readonly { readonly posting: RoleId; readonly decisions: readonly Decision[] }[];
  /** What was settled where the two readers differ. */
  readonly settled: readonly Settlement[];
}

/** What two readers agreed on for a duty on which they differed. */
export interface Settlement extends DutyReading {
  readonly posting: RoleId;
  readonly duty: Duty['span'];
}

/** A duty that both readers have read. */
export interface ReadTwice {
  readonly posting: MappedPosting;
  readonly duty: Duty;
  readonly first: DutyReading;
  readonly second: DutyReading;
}

export interface BothReadings {
  /** In the order of the postings and of their duties; twins once. */
  readonly duties: readonly ReadTwice[];
  /** Duties that only the one, or only the other, has read. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** The posting as nobody has mapped it: text, sections, duties and requirements alone. */
export const unlabelled = (posting: MappedPosting): MappedPosting => ({
  ...posting,
  duties: posting.duties.map(({ index, text, lang, section, span, twin }) => ({
    index,
    text,
    lang,
    section,
    span,
    twin,
    labels: [],
    involvement: null,
    involvementEvidence: null,
  })),
  requirements: posting.requirements.map((requirement) => ({ ...requirement, labels: [] })),
});

/** The posting as a second reader is shown it: a duty without a label is one that waits to be read. */
export const withUnread = (posting: MappedPosting): MappedPosting => ({
  ...posting,
  duties: posting.duties.map((duty) =>
    duty.outside === undefined && duty.labels.every(({ review }) => review === 'rejected')
      ? { ...duty, outside: 'unread' }
      : duty,
  ),
});

function readingOf(duty: Duty): DutyReading {
  const competencies = standingLabels(duty, 'all').map(({ competency }) => competency);
  const [primary = null, ...secondary] = competencies;
  return { primary, secondary, involvement: primary === null ? null : duty.involvement };
}

/** Duties that a person has read, by their place. */
function readIn(posting: MappedPosting): ReadonlyMap<string, Duty> {
  return new Map(
    countedDuties(posting)
      .filter(isReviewed)
      .map((duty) => [spanKey(duty.span), duty]),
  );
}

/** What the first reader, whose postings these are, and a second one say of the same duties. */
export function bothReadings(
  postings: readonly KeptPosting[],
  { postings: others }: Pick<SecondReading, 'postings'>,
  framework: Framework,
): BothReadings {
  const decisionsOf = new Map(others.map(({ posting, decisions }) => [posting, decisions] as const));
  const duties: ReadTwice[] = [];
  let [onlyFirst, onlySecond] = [0, 0];
  for (const kept of postings) {
    const decisions = decisionsOf.get(kept.mapped.id) ?? [];
    const posting = reviewed(kept, framework);
    const first = readIn(posting);
    const second = readIn(reviewed({ ...kept, mapped: unlabelled(kept.mapped), decisions }, framework));
    for (const [key, duty] of first) {
      const other = second.get(key);
      if (other) duties.push({ posting, duty, first: readingOf(duty), second: readingOf(other) });
      else onlyFirst++;
    }
    for (const key of second.keys()) if (!first.has(key)) onlySecond++;
  }
  return { duties, onlyFirst, onlySecond };
}
