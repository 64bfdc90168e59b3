import {
  countedDuties,
  dutyKey,
  standingLabels,
  type AreaId,
  type CompetencyId,
  type Duty,
  type Label,
  type LabelScope,
  type Lang,
  type MappedPosting,
} from '../../engine/index.ts';

/** A duty as the list shows it. */
export interface DutyRow {
  readonly key: string;
  /** From 1, in the order of the posting, twins counted once. */
  readonly number: number;
  readonly duty: Duty;
  /** The labels that count. */
  readonly labels: readonly Label[];
  /** The same duty in the other language. */
  readonly twin: Duty | null;
}

/** Duties that stand one after the other below the same heading. */
export interface DutyGroup {
  readonly heading: string | null;
  readonly rows: readonly DutyRow[];
}

const twinOf = (posting: MappedPosting, duty: Duty): Duty | null =>
  posting.duties.find((other) => other.lang !== duty.lang && other.index === duty.twin) ?? null;

/** The duties of a posting in its order, twins once, in the preferred language where they are given in it. */
export function dutyRows(posting: MappedPosting, scope: LabelScope, prefer: Lang): DutyRow[] {
  return countedDuties(posting, prefer).map((duty, i) => ({
    key: dutyKey(duty),
    number: i + 1,
    duty,
    labels: standingLabels(duty, scope),
    twin: twinOf(posting, duty),
  }));
}

/** The row of a duty named in an address; a duty that stands for its twin is found by either name. */
export function findRow(rows: readonly DutyRow[], key: string | null): DutyRow | null {
  return rows.find((row) => row.key === key || (row.twin && dutyKey(row.twin) === key)) ?? null;
}

/** Rows by heading, in the order of the posting; a heading that comes again begins a new group. */
export function groupRows(rows: readonly DutyRow[]): DutyGroup[] {
  const groups: { heading: string | null; rows: DutyRow[] }[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && last.heading === row.duty.section) last.rows.push(row);
    else groups.push({ heading: row.duty.section, rows: [row] });
  }
  return groups;
}

/** What one looks at, by id: a duty, a competency, or both. */
export interface Target {
  readonly duty: string | null;
  readonly competency: CompetencyId | null;
}
/** One label that leads from what one looks at to the other side. */
export interface Link {
  readonly duty: string;
  readonly competency: CompetencyId;
  readonly area: AreaId;
}
/** What lights up: what one looks at, and all that it leads to. */
export interface Lit {
  readonly duties: ReadonlySet<string>;
  readonly competencies: ReadonlySet<CompetencyId>;
}

/** The labels of the duty, and those that name the competency, in the order of the posting. */
export function linksOf(rows: readonly DutyRow[], target: Target): Link[] {
  return rows.flatMap(({ key, labels }) =>
    labels
      .filter(({ competency }) => key === target.duty || competency === target.competency)
      .map(({ competency, area }) => ({ duty: key, competency, area })),
  );
}

/** Both ends of the links, and the target itself where it has none. */
export function litBy(links: readonly Link[], { duty, competency }: Target): Lit {
  return {
    duties: new Set([...(duty === null ? [] : [duty]), ...links.map((link) => link.duty)]),
    competencies: new Set([...(competency === null ? [] : [competency]), ...links.map((link) => link.competency)]),
  };
}
