import type { CompetencyId, HeldLevels, TargetAim } from '../model.ts';
import {
  teachingLevelFor,
  type AudienceGroup,
  type CompetencyRating,
  type CountingRule,
  type Curriculum,
  type RatedNeed,
  type TeachingLevel,
  type TeachingNeed,
} from './curriculum.ts';

/** Some of those who are to be trained, and what they hold already. */
export interface HeldByGroup extends Pick<AudienceGroup, 'id' | 'participants'> {
  readonly held: HeldLevels;
}

/** What a group holds: what its role does, or nothing, and in their place what a person said. */
export function heldByGroup(
  { id, participants, holds, byHand }: AudienceGroup,
  ofRole: HeldLevels = new Map(),
): HeldByGroup {
  const held = new Map(holds === 'role' ? ofRole : []);
  for (const { competency, level } of byHand)
    if (level > 0) held.set(competency, level);
    else held.delete(competency);
  return { id, participants, held };
}

export interface TrainingNeed {
  readonly aim: TargetAim;
  /** Groups that hold it below the level asked for, in the order of the audience. */
  readonly concerned: readonly string[];
  /** Of those groups, how many take part. */
  readonly participants: number;
  /** The lowest rank among the groups concerned, 0 where one does not hold it at all. */
  readonly lowest: number;
  readonly rating: RatedNeed | null;
  /** How urgent it is, by each rule; 0: nobody needs it. */
  readonly scores: Readonly<Record<CountingRule, number>>;
}

/**
 * What an audience is to learn for a target. A need counts for each group concerned, or for each of those who take part in
 * it, with the steps from the level held to the level asked for; where needs were rated, with importance − capacity in
 * their place, never less than 0.
 * @returns  every aim, the most urgent by `rule` first; those that were rated before those that were not, as their scores
 *   are on another scale, and last those that nobody needs, by importance − capacity; ties in the order of the aims
 */
export function trainingNeeds(
  aims: readonly TargetAim[],
  audience: readonly HeldByGroup[],
  rule: CountingRule,
  ratings: readonly CompetencyRating[] = [],
): TrainingNeed[] {
  const table = new Map(ratings.map(({ competency, importance, capacity }) => [competency, { importance, capacity }]));
  const needs = aims.map((aim): TrainingNeed => {
    const rating = table.get(aim.competency) ?? null;
    const levelOf = ({ held }: HeldByGroup): number => held.get(aim.competency) ?? 0;
    const concerned = audience.filter((group) => levelOf(group) < aim.level);
    const stepsOf = (group: HeldByGroup): number =>
      rating ? Math.max(0, rating.importance - rating.capacity) : aim.level - levelOf(group);
    const total = (weightOf: (group: HeldByGroup) => number): number =>
      concerned.reduce((sum, group) => sum + weightOf(group) * stepsOf(group), 0);
    return {
      aim,
      concerned: concerned.map(({ id }) => id),
      participants: concerned.reduce((sum, { participants }) => sum + participants, 0),
      lowest: Math.min(aim.level, ...concerned.map(levelOf)),
      rating,
      scores: { roles: total(() => 1), participants: total(({ participants }) => participants) },
    };
  });
  return needs.sort((a, b) => compareUrgency(a, b, rule)); // sort is stable
}

/** Below 0 where `a` comes before `b`, 0 where neither does. */
function compareUrgency(a: TrainingNeed, b: TrainingNeed, rule: CountingRule): number {
  const ofNobody = ({ scores }: TrainingNeed): number => Number(scores[rule] === 0);
  const unrated = ({ rating }: TrainingNeed): number => Number(rating === null);
  // Without an audience nobody is counted: then what was rated still tells.
  const ratedGap = ({ rating, scores }: TrainingNeed): number =>
    rating && scores[rule] === 0 ? Math.max(0, rating.importance - rating.capacity) : 0;
  return (
    ofNobody(a) - ofNobody(b) || unrated(a) - unrated(b) || b.scores[rule] - a.scores[rule] || ratedGap(b) - ratedGap(a)
  );
}

/** The place of a need by a rule, from 1; those that are as urgent share one. */
export const needPlace = (need: TrainingNeed, needs: readonly TrainingNeed[], rule: CountingRule): number =>
  needs.filter((other) => compareUrgency(other, need, rule) < 0).length + 1;

/** Whether a need is taught, and why: a person said so, or it is needed; without an audience all that is asked is. */
export type NeedChoice = 'pinned' | 'dropped' | 'needed' | 'notNeeded';

export const needChoice = (
  { aim, scores }: TrainingNeed,
  { pinned, dropped, audience, rule }: Pick<Curriculum, 'pinned' | 'dropped' | 'audience' | 'rule'>,
): NeedChoice => {
  if (pinned.includes(aim.competency)) return 'pinned';
  if (dropped.includes(aim.competency)) return 'dropped';
  return audience.length === 0 || scores[rule] > 0 ? 'needed' : 'notNeeded';
};

/** The level that teaching is to reach: what a person said, else what the involvement asked for asks. */
export const levelAsked = ({ competency, level }: TargetAim, levels: readonly TeachingNeed[]): TeachingLevel =>
  levels.find((one) => one.competency === competency)?.level ?? teachingLevelFor(level);

/** What is taught of needs in their order, those that are pinned first. */
export function taughtNeeds(needs: readonly TrainingNeed[], curriculum: Curriculum): TeachingNeed[] {
  const of = (choice: NeedChoice): TeachingNeed[] =>
    needs
      .filter((need) => needChoice(need, curriculum) === choice)
      .map(({ aim }) => ({ competency: aim.competency, level: levelAsked(aim, curriculum.levels) }));
  return [...of('pinned'), ...of('needed')];
}

/** A list with one more competency, or without it. */
export const withChoice = (
  list: readonly CompetencyId[],
  competency: CompetencyId,
  isIn: boolean,
): readonly CompetencyId[] => [...list.filter((one) => one !== competency), ...(isIn ? [competency] : [])];
