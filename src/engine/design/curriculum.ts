import type { CompetencyId, RoleId, TargetProfile } from '../model.ts';

/** How far a unit leads: introduce, reinforce, master. */
export type TeachingLevel = 'I' | 'A' | 'M';
export const TEACHING_LEVELS: readonly TeachingLevel[] = ['I', 'A', 'M'];

/** What involvement asks of teaching: contributing needs an introduction, advising and leading mastery. */
export const teachingLevelFor = (rank: number): TeachingLevel => (rank <= 1 ? 'I' : rank <= 3 ? 'A' : 'M');
export const reaches = (taught: TeachingLevel, required: TeachingLevel): boolean =>
  TEACHING_LEVELS.indexOf(taught) >= TEACHING_LEVELS.indexOf(required);

/** What is asked of a curriculum for one competency. */
export interface TeachingNeed {
  readonly competency: CompetencyId;
  readonly level: TeachingLevel;
}

/** What a unit does for one competency. */
export interface UnitAim extends TeachingNeed {
  readonly isAssessed: boolean;
}

/** Hours of a unit by kind; 0 where nobody has said yet. */
export interface UnitHours {
  readonly lecture: number;
  readonly practice: number;
  readonly field: number;
}
export const HOUR_KINDS = ['lecture', 'practice', 'field'] as const satisfies readonly (keyof UnitHours)[];

export interface CurriculumUnit {
  /** Unlike that of any other unit of the curriculum. */
  readonly id: string;
  readonly title: string;
  /** Each competency at most once. */
  readonly aims: readonly UnitAim[];
  /** "Organiser une supervision formative", one each; empty as long as nobody has written any. */
  readonly objectives: readonly string[];
  readonly content: string;
  readonly method: string;
  readonly assessment: string;
  readonly hours: UnitHours;
  /** Units to be taken before it. */
  readonly prerequisites: readonly string[];
}

/** What is counted once: a role, or each of those who take part. The order of needs depends on it. */
export type CountingRule = 'roles' | 'participants';
export const COUNTING_RULES: readonly CountingRule[] = ['roles', 'participants'];

/** A competency and the rank of involvement, 0 for none, that a person says is held. */
export interface HeldLevel {
  readonly competency: CompetencyId;
  readonly level: number;
}

/** Some of those who are to be trained. */
export interface AudienceGroup {
  /** Unlike that of any other group of the curriculum. */
  readonly id: string;
  /** `null`: people of no role that is at hand, who are called by `name`. */
  readonly role: RoleId | null;
  /** Empty where there is a role. */
  readonly name: string;
  /** From 1. */
  readonly participants: number;
  /** What they hold is read from the role's duties, or they are taken to hold nothing. */
  readonly holds: 'role' | 'nothing';
  /** What a person said instead, each competency at most once. */
  readonly byHand: readonly HeldLevel[];
}

/** What an assessment of needs says of one competency, each on its scale from 1 to 9. */
export interface RatedNeed {
  readonly importance: number;
  readonly capacity: number;
}
export interface CompetencyRating extends RatedNeed {
  readonly competency: CompetencyId;
}

/** A training as a person designs it. */
export interface Curriculum {
  readonly id: string;
  readonly title: string;
  /** What is asked of those who are trained. */
  readonly target: TargetProfile;
  readonly audience: readonly AudienceGroup[];
  readonly rule: CountingRule;
  /** Of an assessment of needs; empty where there was none. */
  readonly ratings: readonly CompetencyRating[];
  /** Taught whatever their rank, and first; none is dropped too. */
  readonly pinned: readonly CompetencyId[];
  /** Not taught, whatever their rank. */
  readonly dropped: readonly CompetencyId[];
  /** Levels asked of teaching where they are not those that involvement asks, each competency at most once. */
  readonly levels: readonly TeachingNeed[];
  /** In the order taught. */
  readonly units: readonly CurriculumUnit[];
  /** Hours that there are; `null`: nobody said. */
  readonly hoursBudget: number | null;
}

/** One of which nothing is said yet. */
export const NO_CURRICULUM: Omit<Curriculum, 'id'> = {
  title: '',
  target: { title: '', aims: [] },
  audience: [],
  rule: 'roles',
  ratings: [],
  pinned: [],
  dropped: [],
  levels: [],
  units: [],
  hoursBudget: null,
};
