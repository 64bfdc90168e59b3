import type { CompetencyId, HeldLevels, RoleId, TargetAim } from '../model.ts';

/** Those who are to be trained: a role, how many of them take part, and what they hold already. */
export interface AudienceRole {
  readonly role: RoleId;
  /** From 1. */
  readonly participants: number;
  readonly held: HeldLevels;
}

/** What an assessment of needs says of one competency, each on its scale from 1 to 9. */
export interface RatedNeed {
  readonly importance: number;
  readonly capacity: number;
}
export type NeedsTable = ReadonlyMap<CompetencyId, RatedNeed>;

/** What counts once: a role, or each of those who take part. The order of needs depends on it. */
export type CountingRule = 'roles' | 'participants';
export const COUNTING_RULES: readonly CountingRule[] = ['roles', 'participants'];

export interface TrainingNeed {
  readonly aim: TargetAim;
  /** Roles that hold it below the level asked for, in the order of the audience. */
  readonly concerned: readonly RoleId[];
  /** Of those roles, how many take part. */
  readonly participants: number;
  /** The lowest rank among the roles concerned, 0 where one does not hold it at all. */
  readonly lowest: number;
  readonly rating: RatedNeed | null;
  /** How urgent it is, by each rule; 0: nobody needs it. */
  readonly scores: Readonly<Record<CountingRule, number>>;
}

/**
 * What an audience is to learn for a target. A need counts for each role concerned, or for each of those who take part in
 * it, with the steps from the level held to the level asked for; where needs were rated, with importance − capacity in
 * their place, never less than 0.
 * @returns  every aim, the most urgent by `rule` first; ties in the order of the aims
 */
export function trainingNeeds(
  aims: readonly TargetAim[],
  audience: readonly AudienceRole[],
  rule: CountingRule,
  table: NeedsTable = new Map(),
): TrainingNeed[] {
  const needs = aims.map((aim): TrainingNeed => {
    const rating = table.get(aim.competency) ?? null;
    const concerned = audience.filter(({ held }) => (held.get(aim.competency) ?? 0) < aim.level);
    const stepsOf = ({ held }: AudienceRole): number =>
      rating ? Math.max(0, rating.importance - rating.capacity) : aim.level - (held.get(aim.competency) ?? 0);
    const total = (weightOf: (role: AudienceRole) => number): number =>
      concerned.reduce((sum, role) => sum + weightOf(role) * stepsOf(role), 0);
    return {
      aim,
      concerned: concerned.map(({ role }) => role),
      participants: concerned.reduce((sum, { participants }) => sum + participants, 0),
      lowest: Math.min(aim.level, ...concerned.map(({ held }) => held.get(aim.competency) ?? 0)),
      rating,
      scores: { roles: total(() => 1), participants: total(({ participants }) => participants) },
    };
  });
  return needs.sort((a, b) => b.scores[rule] - a.scores[rule]); // sort is stable: ties stay in the order of the aims
}
