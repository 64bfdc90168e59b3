import type { AreaId, Framework, Lang, RoleProfile } from '../../engine/index.ts';

/** Duties of one area at one level of involvement. */
export interface AreaBarPart {
  readonly rank: number;
  /** > 0. */
  readonly count: number;
}
export interface AreaBarRow {
  readonly id: AreaId;
  /** On the area's badge. */
  readonly number: number;
  readonly label: string;
  readonly dutyCount: number;
  /** Weakest involvement first; together they make `dutyCount`. */
  readonly parts: readonly AreaBarPart[];
}
export interface AreaBarsSeries {
  readonly rows: readonly AreaBarRow[];
  /** `false`: the posting has no duties, so that nothing is known of any area. */
  readonly hasDuties: boolean;
}

/**
 * The duties of a role in each area, told apart by involvement. A labelled duty whose involvement is not known counts as
 * a contribution, the weakest, as it does in the profile.
 * @returns all areas, in framework order
 */
export function areaBarsSeries(profile: RoleProfile, framework: Framework, lang: Lang): AreaBarsSeries {
  const ranks = new Map(framework.involvement.map((level) => [level.id, level.rank]));
  const rankOf = (duty: RoleProfile['outside'][number]): number =>
    (duty.involvement && ranks.get(duty.involvement)) || 1;
  return {
    hasDuties: profile.dutyCount > 0,
    rows: framework.areas.map(({ id, number, label }) => {
      const duties = profile.areas.find((use) => use.area === id)?.duties ?? [];
      const parts = framework.involvement
        .map(({ rank }) => ({ rank, count: duties.filter((duty) => rankOf(duty) === rank).length }))
        .filter(({ count }) => count > 0);
      return { id, number, label: label[lang], dutyCount: duties.length, parts };
    }),
  };
}
