import { standingLabels } from '../analyse/countedDuties.ts';
import type { CompetencyUse, RoleProfile } from '../analyse/profileRole.ts';
import type { Area, Framework, TargetAim } from '../model.ts';

/** So many posts hold a competency unless somebody says otherwise: one can leave and the work goes on. */
const WANTED = 2;
/** Of a whole area nobody said how deeply: the step of the scale at which the work is done, not only helped with. */
const AREA_LEVEL = 3;

const isPrimary = ({ competency, duties }: CompetencyUse): boolean =>
  duties.some((duty) => standingLabels(duty, 'primary').some((label) => label.competency === competency));

/**
 * What a role, or several together, ask of a team: each competency at the highest level of any, essential where it is the
 * primary competency of a duty.
 * @returns  as `together` gives them; none for no role
 */
export const aimsOfRoles = (profiles: readonly RoleProfile[], framework: Framework): TargetAim[] =>
  together(
    profiles.flatMap(({ competencies }) =>
      competencies.map((use): TargetAim => ({
        competency: use.competency,
        level: use.level,
        wanted: WANTED,
        priority: isPrimary(use) ? 'essential' : 'desirable',
      })),
    ),
    framework,
  );

/** What a whole area asks of a team: each of its competencies done, all essential. */
export const aimsOfArea = ({ competencies }: Pick<Area, 'competencies'>, { involvement }: Framework): TargetAim[] =>
  competencies.map(({ id }) => ({
    competency: id,
    level: Math.min(AREA_LEVEL, involvement.length),
    wanted: WANTED,
    priority: 'essential',
  }));

/**
 * Each competency once: the highest level, the most posts and the higher priority that any of the aims has.
 * @returns  in framework order, without what the framework does not have; levels end with its scale
 */
export function together(aims: readonly TargetAim[], { areas, involvement }: Framework): TargetAim[] {
  const known = new Map<TargetAim['competency'], TargetAim>();
  for (const aim of aims) {
    const before = known.get(aim.competency) ?? aim;
    known.set(aim.competency, {
      competency: aim.competency,
      level: Math.min(Math.max(before.level, aim.level), involvement.length),
      wanted: Math.max(before.wanted, aim.wanted),
      priority: before.priority === 'essential' ? 'essential' : aim.priority,
    });
  }
  return areas.flatMap(({ competencies }) => competencies.flatMap(({ id }) => known.get(id) ?? []));
}
