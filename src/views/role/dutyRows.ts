import {
  countedDuties,
  doubtOf,
  dutyKey,
  standingLabels,
  type AreaId,
  type CompetencyId,
  type Doubt,
  type DoubtLimits,
  type Duty,
  type Label,
  type LabelScope,
  type Lang,
  type MappedPosting,
  type NearMisses,
} from '../../engine/index.ts';
import { NEAR_FROM } from '../shared/nearFrom.ts';

/** Why a duty is to be checked. */
export interface RowDoubt extends Doubt {
  /** What the engine is unsure of: the primary label, or that there is none. */
  readonly verdict: 'label' | 'outside';
  /** The other language, where only the twin is in doubt; else null. */
  readonly lang: Lang | null;
}

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
  /** A pair is in doubt where either of its two is. */
  readonly doubt: RowDoubt | null;
  /** What a duty without a label came near, best first; null where it has one, or where that is not known. */
  readonly near: NearMisses['candidates'] | null;
}

/** What is known beside the mapping. */
interface Known {
  readonly limits: DoubtLimits | null;
  readonly nearMisses: readonly NearMisses[];
}
const OTHER: Readonly<Record<Lang, Lang>> = { fr: 'en', en: 'fr' };
const NOTHING: Known = { limits: null, nearMisses: [] };

/** Duties that stand one after the other below the same heading. */
export interface DutyGroup {
  readonly heading: string | null;
  readonly rows: readonly DutyRow[];
}

/** The duties of a posting in its order, twins once, in the preferred language where they are given in it. */
export function dutyRows(
  posting: MappedPosting,
  scope: LabelScope,
  prefer: Lang,
  { limits, nearMisses }: Known = NOTHING,
): DutyRow[] {
  const duties = new Map(posting.duties.map((duty) => [dutyKey(duty), duty]));
  const twinOf = ({ twin, lang }: Duty): Duty | null =>
    (twin === null ? null : duties.get(dutyKey({ lang: OTHER[lang], index: twin }))) ?? null;
  const nears = new Map(nearMisses.map((near) => [near.duty, near]));
  const nearOf = (duty: Duty): NearMisses | null => nears.get(dutyKey(duty)) ?? null;
  const doubtIn = (duty: Duty, lang: Lang | null): RowDoubt | null => {
    const doubt = doubtOf(duty, limits, nearOf(duty));
    return doubt && { ...doubt, verdict: duty.labels.length > 0 ? 'label' : 'outside', lang };
  };
  return countedDuties(posting, prefer).map((duty, i) => {
    const twin = twinOf(duty);
    return {
      key: dutyKey(duty),
      number: i + 1,
      duty,
      labels: standingLabels(duty, scope),
      twin,
      doubt: doubtIn(duty, null) ?? (twin && doubtIn(twin, twin.lang)),
      near: nearOf(duty)?.candidates.filter(({ score }) => score >= NEAR_FROM) ?? null,
    };
  });
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
