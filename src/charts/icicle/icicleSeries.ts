import type { Area, AreaId, Competency, CompetencyId, Framework } from '../../engine/index.ts';

export interface IcicleLeaf {
  readonly id: CompetencyId;
  /** As it is written beside its block, with its amount where that says something. */
  readonly label: string;
  readonly amount: number;
}
export interface IcicleGroup {
  readonly id: AreaId;
  /** On the area's badge. */
  readonly number: number;
  readonly label: string;
  /** Of all its leaves together. */
  readonly amount: number;
  readonly leaves: readonly IcicleLeaf[];
}
export type IcicleSeries = readonly IcicleGroup[];

interface IcicleAmounts {
  /** ≥ 0 */
  readonly amountOf: (competency: Competency) => number;
  /** What is written beside a block. */
  readonly labelOf: (unit: Area | Competency, amount: number) => string;
}

/** The framework as a tree of amounts: an area is as large as its competencies together. In framework order. */
export function icicleSeries(framework: Framework, { amountOf, labelOf }: IcicleAmounts): IcicleSeries {
  return framework.areas.map((area) => {
    const leaves = area.competencies.map((competency) => {
      const amount = amountOf(competency);
      return { id: competency.id, label: labelOf(competency, amount), amount };
    });
    const amount = leaves.reduce((sum, leaf) => sum + leaf.amount, 0);
    return { id: area.id, number: area.number, label: labelOf(area, amount), amount, leaves };
  });
}
