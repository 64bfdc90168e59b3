import type { GoldDuty } from '../evaluate/gold.ts';
import { spanKey } from '../review/kept.ts';
import type { DutyReading, ReadTwice, Settlement } from './readings.ts';

/** A duty of which two readers say different things, and which. */
export interface Difference extends ReadTwice {
  readonly on: {
    readonly primary: boolean;
    /** The secondary competencies, in whatever order. */
    readonly secondary: boolean;
    readonly involvement: boolean;
  };
  /** null: not settled yet. */
  readonly settled: DutyReading | null;
}

const sameSet = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

const keyOf = (posting: string, span: Settlement['duty']): string => `${posting} ${spanKey(span)}`;

function settledBy(settlements: readonly Settlement[]): (read: ReadTwice) => DutyReading | null {
  const by = new Map(
    settlements.map(({ posting, duty, primary, secondary, involvement }) => [
      keyOf(posting, duty),
      { primary, secondary, involvement },
    ]),
  );
  return ({ posting, duty }) => by.get(keyOf(posting.id, duty.span)) ?? null;
}

/** The duties on which two readers differ, in their order, with what was settled. */
export function differences(duties: readonly ReadTwice[], settlements: readonly Settlement[]): readonly Difference[] {
  const settled = settledBy(settlements);
  return duties.flatMap((read): Difference[] => {
    const { first, second } = read;
    const on = {
      primary: first.primary !== second.primary,
      secondary: !sameSet(first.secondary, second.secondary),
      involvement: first.involvement !== second.involvement,
    };
    return on.primary || on.secondary || on.involvement ? [{ ...read, on, settled: settled(read) }] : [];
  });
}

/** Settles one duty; what was settled of it before is replaced. */
export const settle = (settlements: readonly Settlement[], settlement: Settlement): readonly Settlement[] => [
  ...settlements.filter(({ posting, duty }) => keyOf(posting, duty) !== keyOf(settlement.posting, settlement.duty)),
  settlement,
];

export interface SettledGold {
  readonly duties: readonly GoldDuty[];
  /** Duties left out because the readers still differ. */
  readonly openCount: number;
}

/** What two readers agree on, at once or by settling it, as duties labelled by people: what `hss evaluate` reads. */
export function goldOf(duties: readonly ReadTwice[], settlements: readonly Settlement[]): SettledGold {
  const open = new Map(differences(duties, settlements).map((one) => [one.duty, one.settled] as const));
  const gold = duties.flatMap(({ posting, duty, first }): GoldDuty[] => {
    const agreed = open.has(duty) ? open.get(duty) : first;
    if (!agreed) return [];
    return [
      {
        // Ends in the duty's number, as duties labelled by people are named.
        id: `${posting.id}-${duty.lang}-${String(duty.index + 1).padStart(2, '0')}`,
        posting: posting.id,
        lang: duty.lang,
        title: posting.workingTitle ?? posting.meta.title,
        heading: duty.section,
        text: duty.text,
        primary: agreed.primary,
        secondary: agreed.primary === null ? [] : agreed.secondary,
        involvement: agreed.primary === null ? null : agreed.involvement,
        alternates: [],
        twin: null, // twins are read once
      },
    ];
  });
  return { duties: gold, openCount: duties.length - gold.length };
}

/** One duty a line, in the fields of the published format. */
export function encodeGold(duties: readonly GoldDuty[]): string {
  return duties
    .map(
      ({ id, posting, lang, title, text, heading, primary, secondary, involvement }) =>
        `${JSON.stringify({ id, posting, lang, title, text, heading, primary, secondary, involvement })}\n`,
    )
    .join('');
}
