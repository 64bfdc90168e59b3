import type { AreaId, CompetencyId, Duty, Framework, Lang, MappedPosting, RoleId } from '../model.ts';
import { type FrameworkIndex, indexFramework } from '../frameworkIndex.ts';
import { countedDuties, isOutside, type LabelScope, standingLabels } from './countedDuties.ts';

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
  /** Duties that ask for nothing of the framework. */
  readonly outside: readonly Duty[];
}

/** Rank of the highest involvement; a labelled duty whose involvement is not known is at least a contribution, rank 1. */
function highestLevel(duties: readonly Duty[], { levels }: FrameworkIndex): number {
  let most = 1;
  for (const { involvement } of duties) most = Math.max(most, (involvement && levels.get(involvement)?.rank) ?? 1);
  return most;
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
  const index = indexFramework(framework);
  const duties = countedDuties(posting, prefer);
  const byCompetency = new Map<CompetencyId, Duty[]>();
  const outside: Duty[] = [];
  let [labelCount, reviewedCount] = [0, 0];
  for (const duty of duties) {
    const labels = standingLabels(duty, scope);
    if (isOutside(duty)) outside.push(duty);
    labelCount += labels.length;
    for (const { competency, review } of labels) {
      if (review !== 'proposed') reviewedCount++;
      const its = byCompetency.get(competency);
      if (!its) byCompetency.set(competency, [duty]);
      else if (its.at(-1) !== duty) its.push(duty);
    }
  }

  const competencies: CompetencyUse[] = [];
  const areas = framework.areas.map(({ id: area, competencies: all }): AreaUse => {
    const before = competencies.length;
    const touching = new Set<Duty>();
    for (const { id: competency } of all) {
      const its = byCompetency.get(competency);
      if (!its) continue;
      for (const duty of its) touching.add(duty);
      const [dutyCount, level] = [its.length, highestLevel(its, index)];
      competencies.push({ competency, area, dutyCount, dutyShare: dutyCount / duties.length, level, duties: its });
    }
    const its = touching.size === 0 ? [] : duties.filter((duty) => touching.has(duty));
    return {
      area,
      competencyCount: competencies.length - before,
      dutyCount: its.length,
      dutyShare: duties.length > 0 ? its.length / duties.length : null,
      level: its.length > 0 ? highestLevel(its, index) : null,
      duties: its,
    };
  });

  return {
    role: posting.id,
    scope,
    dutyCount: duties.length,
    outsideCount: outside.length,
    labelCount,
    reviewedCount,
    competencies,
    areas,
    outside,
  };
}
