import type { Area, Competency, ComparisonRow, CompetencyId, Framework } from '../../engine/index.ts';
import type { PairMeasure, PairQuery, RowOrder } from '../../state/compareQuery.ts';
import type { Pair } from './comparePair.ts';

/** Values of the two roles by the measure asked for; `null`: not mentioned. */
export type PairValues = readonly [first: number | null, second: number | null];

/** What both roles do in one area or competency. */
export interface UnitUse {
  readonly levels: PairValues;
  readonly dutyCounts: readonly [number, number];
}
export interface CompetencyRow extends UnitUse {
  readonly competency: Competency;
  readonly values: PairValues;
}
/** An area with those of its competencies that are shown when it is open. */
export interface AreaGroup extends UnitUse {
  readonly area: Area;
  readonly values: PairValues;
  readonly isOpen: boolean;
  readonly competencies: readonly CompetencyRow[];
}

const UNUSED: UnitUse = { levels: [null, null], dutyCounts: [0, 0] };

export function unitUse(row: Pick<ComparisonRow<'area'>, 'levels' | 'dutyCounts'> | undefined): UnitUse {
  if (!row) return UNUSED;
  return {
    levels: [row.levels[0] ?? null, row.levels[1] ?? null],
    dutyCounts: [row.dutyCounts[0] ?? 0, row.dutyCounts[1] ?? 0],
  };
}

function valuesOf({ levels, dutyCounts }: UnitUse, measure: PairMeasure): PairValues {
  const value = (side: 0 | 1): number | null => {
    const level = levels[side];
    if (level === null) return null;
    return measure === 'involvement' ? level : measure === 'duties' ? dutyCounts[side] : 1;
  };
  return [value(0), value(1)];
}

/** First minus second; not mentioned counts as 0. */
export function gapOf([first, second]: PairValues): number {
  return (first ?? 0) - (second ?? 0);
}

const KEYS: Readonly<Record<RowOrder, (values: PairValues) => number>> = {
  difference: gapOf,
  framework: () => 0,
  first: ([first]) => first ?? 0,
  second: ([, second]) => second ?? 0,
};

/**
 * The rows of the picture and of its table: every area in framework order, below it the competencies that a role uses,
 * largest key first, ties in framework order.
 */
export function unitRows(
  { areas, competencies }: Pair,
  framework: Framework,
  { measure, order, open, hideCommon }: Pick<PairQuery, 'measure' | 'order' | 'open' | 'hideCommon'>,
): AreaGroup[] {
  const areaRows = new Map(areas.rows.map((row) => [row.id, row]));
  const rows = new Map<CompetencyId, ComparisonRow<'competency'>>(competencies.rows.map((row) => [row.id, row]));
  const key = KEYS[order];
  return framework.areas.map((area): AreaGroup => {
    const use = unitUse(areaRows.get(area.id));
    const its = area.competencies.flatMap((competency): CompetencyRow[] => {
      const row = rows.get(competency.id);
      if (!row) return [];
      const used = unitUse(row);
      if (hideCommon && used.levels[0] !== null && used.levels[1] !== null) return [];
      return [{ ...used, competency, values: valuesOf(used, measure) }];
    });
    return {
      ...use,
      area,
      values: valuesOf(use, measure),
      isOpen: open.includes(area.id),
      competencies: its.sort((a, b) => key(b.values) - key(a.values)), // sort is stable: ties stay in framework order
    };
  });
}
