import type { AreaId, CompetencyId, Duty, Framework, Lang, MappedPosting, RoleId } from '../model.ts';
import { countedDuties, type LabelScope, standingLabels } from './countedDuties.ts';

/** What a role asks of one competency. */
export interface CompetencyUse {
  readonly competency: CompetencyId;
  readonly area: AreaId;
  readonly dutyCount: number;
  /** Of the role's duties, 0–1. */
  readonly dutyShare: number;
  /** Rank of the highest involvement among `duties`, from 1. */
  readonly level: number;
  /** In the order of the posting; never empty. */
  readonly duties: readonly Duty[];
}

/** What a role asks of one area; one it does not touch has no duties and no level. */
export interface AreaUse {
  readonly area: AreaId;
  /** Of the area's competencies, those used. */
  readonly competencyCount: number;
  readonly dutyCount: number;
  /** Of the role's duties, 0–1; `null` where the role has none. */
  readonly dutyShare: number | null;
  readonly level: number | null;
  readonly duties: readonly Duty[];
}

export interface RoleProfile {
  readonly role: RoleId;
  readonly scope: LabelScope;
  /** Twins count once, here and below. */
  readonly dutyCount: number;
  readonly outsideCount: number;
  readonly labelCount: number;
  /** Labels that a person confirmed or added. */
  readonly reviewedCount: number;
  /** Those used only, in framework order. */
  readonly competencies: readonly CompetencyUse[];
  /** All areas, in framework order. */
  readonly areas: readonly AreaUse[];
  /** Duties without any label. */
  readonly outside: readonly Duty[];
}

/** Rank of the highest involvement; a labelled duty whose involvement is not known is at least a contribution, rank 1. */
function highestLevel(duties: readonly Duty[], framework: Framework): number {
  const ranks = new Map(framework.involvement.map((level) => [level.id, level.rank]));
  return duties.reduce((most, { involvement }) => Math.max(most, (involvement && ranks.get(involvement)) || 1), 1);
}

/**
 * What a role asks for, competency by competency and area by area. Rejected labels never count.
 * @param prefer  of duties in two languages, the version to name; the posting's main language where not given
 * @returns  competencies and areas in framework order; a posting without duties gives no competency and empty areas
 */
export function profileRole(
  posting: MappedPosting,
  framework: Framework,
  scope: LabelScope,
  prefer?: Lang,
): RoleProfile {
  const duties = countedDuties(posting, prefer);
  const labelled = duties.map((duty) => ({ duty, labels: standingLabels(duty, scope) }));
  const labels = labelled.flatMap((entry) => entry.labels);
  const outside = labelled.filter((entry) => entry.labels.length === 0).map((entry) => entry.duty);

  const competencies = framework.areas
    .flatMap((area) => area.competencies)
    .flatMap((competency): CompetencyUse[] => {
      const found = labelled.filter((entry) => entry.labels.some((label) => label.competency === competency.id));
      if (found.length === 0) return [];
      const its = found.map((entry) => entry.duty);
      return [
        {
          competency: competency.id,
          area: competency.area,
          dutyCount: its.length,
          dutyShare: its.length / duties.length,
          level: highestLevel(its, framework),
          duties: its,
        },
      ];
    });

  const areas = framework.areas.map((area): AreaUse => {
    const used = competencies.filter((use) => use.area === area.id);
    const touching = new Set(used.flatMap((use) => use.duties));
    const its = duties.filter((duty) => touching.has(duty));
    return {
      area: area.id,
      competencyCount: used.length,
      dutyCount: its.length,
      dutyShare: duties.length > 0 ? its.length / duties.length : null,
      level: its.length > 0 ? highestLevel(its, framework) : null,
      duties: its,
    };
  });

  return {
    role: posting.id,
    scope,
    dutyCount: duties.length,
    outsideCount: outside.length,
    labelCount: labels.length,
    reviewedCount: labels.filter((label) => label.review !== 'proposed').length,
    competencies,
    areas,
    outside,
  };
}
