import type { AreaId, Competency, CompetencyId, Framework, Lang } from '../../engine/index.ts';

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
  readonly labelOf: (name: string, amount: number, kind: 'area' | 'competency') => string;
}

/** The framework as a tree of amounts: an area is as large as its competencies together. In framework order. */
export function icicleSeries(framework: Framework, lang: Lang, { amountOf, labelOf }: IcicleAmounts): IcicleSeries {
  return framework.areas.map(({ id, number, label, competencies }) => {
    const leaves = competencies.map((competency) => {
      const amount = amountOf(competency);
      return { id: competency.id, label: labelOf(competency.label[lang], amount, 'competency'), amount };
    });
    const sum = leaves.reduce((all, { amount }) => all + amount, 0);
    return { id, number, label: labelOf(label[lang], sum, 'area'), amount: sum, leaves };
  });
}
