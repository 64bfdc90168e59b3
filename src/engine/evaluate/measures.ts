import type { Tally } from './tally.ts';

/** Shares are 0–1; null where there is nothing to measure. */
export interface AreaMeasure {
  readonly area: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Duties that people gave the area. */
  readonly goldCount: number;
}

export interface Measures {
  readonly counts: { readonly duties: number; readonly labelled: number; readonly outside: number };
  readonly area: {
    readonly microF1: number | null;
    readonly macroF1: number | null;
    readonly primaryAccuracy: number | null;
    readonly perArea: readonly AreaMeasure[];
  };
  readonly competency: {
    readonly microF1: number | null;
    readonly primaryAccuracy: number | null;
    readonly top3: number | null;
  };
  readonly outside: { readonly falseMapShare: number | null };
  readonly involvement: { readonly accuracy: number | null };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

interface Counts {
  readonly hit: number;
  readonly falseAlarm: number;
  readonly miss: number;
}

/** Harmonic mean of precision and recall; null where neither people nor the engine named the unit. */
function f1({ hit, falseAlarm, miss }: Counts): number | null {
  return share(2 * hit, 2 * hit + falseAlarm + miss);
}

function sum(counts: Iterable<Counts>): Counts {
  const total = { hit: 0, falseAlarm: 0, miss: 0 };
  for (const { hit, falseAlarm, miss } of counts) {
    total.hit += hit;
    total.falseAlarm += falseAlarm;
    total.miss += miss;
  }
  return total;
}

function mean(values: readonly number[]): number | null {
  return share(
    values.reduce((total, value) => total + value, 0),
    values.length,
  );
}

/** Agreement with people, from a tally. `macroF1` averages the areas that people or the engine named. */
export function measuresOf(tally: Tally): Measures {
  const perArea = [...tally.areas]
    .map(([area, counts]) => ({
      area,
      precision: share(counts.hit, counts.hit + counts.falseAlarm),
      recall: share(counts.hit, counts.hit + counts.miss),
      f1: f1(counts),
      goldCount: counts.hit + counts.miss,
    }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
  const outside = tally.dutyCount - tally.labelledCount;
  return {
    counts: { duties: tally.dutyCount, labelled: tally.labelledCount, outside },
    area: {
      microF1: f1(sum(tally.areas.values())),
      macroF1: mean(perArea.map((entry) => entry.f1 ?? 0)),
      primaryAccuracy: share(tally.areaRight, tally.dutyCount),
      perArea,
    },
    competency: {
      microF1: f1(sum(tally.competencies.values())),
      primaryAccuracy: share(tally.competencyRight, tally.dutyCount),
      top3: share(tally.topThree, tally.labelledCount),
    },
    outside: { falseMapShare: share(tally.outsideMapped, outside) },
    involvement: { accuracy: share(tally.involvementRight, tally.labelledCount) },
  };
}

/** The single figures among the measures, by the name under which reports show them. */
export const FIGURES = {
  'area.microF1': (m) => m.area.microF1,
  'area.macroF1': (m) => m.area.macroF1,
  'area.primaryAccuracy': (m) => m.area.primaryAccuracy,
  'competency.microF1': (m) => m.competency.microF1,
  'competency.primaryAccuracy': (m) => m.competency.primaryAccuracy,
  'competency.top3': (m) => m.competency.top3,
  'outside.falseMapShare': (m) => m.outside.falseMapShare,
  'involvement.accuracy': (m) => m.involvement.accuracy,
} as const satisfies Record<string, (measures: Measures) => number | null>;

export type FigureName = keyof typeof FIGURES;
