import {
  curriculumHours,
  heldByGroup,
  needChoice,
  needPlace,
  taughtCompetencies,
  taughtNeeds,
  together,
  trainingNeeds,
  type AudienceGroup,
  type CompetencyId,
  type Curriculum,
  type CurriculumHours,
  type FrameworkIndex,
  type HeldByGroup,
  type HeldLevels,
  type Lang,
  type MappedPosting,
  type NeedChoice,
  type RoleProfile,
  type TargetAim,
  type TaughtCompetency,
  type TeachingNeed,
  type TrainingNeed,
} from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { letterOf } from '../shared/letterOf.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import { profileOf } from '../shared/useProfiles.ts';

/** Some of those who are to be trained, as the page shows them. */
export interface ShownGroup {
  readonly group: AudienceGroup;
  /** "A", "B" …, by its place in the audience. */
  readonly letter: string;
  readonly title: string;
  readonly lang: Lang | undefined;
  /** `null`: no role, or one that is not at hand. */
  readonly posting: MappedPosting | null;
  readonly profile: RoleProfile | null;
  /** What its role does. */
  readonly ofRole: HeldLevels;
  readonly held: HeldByGroup;
}

export interface ShownNeed extends TrainingNeed {
  readonly choice: NeedChoice;
  /** By each rule; needs of one score share a place. */
  readonly places: Readonly<Record<Curriculum['rule'], number>>;
}

/** All that the page, its tables and its files say of a curriculum. */
export interface CurriculumView {
  readonly index: FrameworkIndex;
  readonly curriculum: Curriculum;
  /** What the framework has of what is asked, in its order. */
  readonly aims: readonly TargetAim[];
  readonly groups: readonly ShownGroup[];
  readonly participants: number;
  readonly needs: readonly ShownNeed[];
  readonly taught: readonly TeachingNeed[];
  /** In the order of `taught`. */
  readonly coverage: readonly TaughtCompetency[];
  readonly hours: CurriculumHours;
}

/** @param roles  all that are at hand: those of the library and the reference roles */
export function curriculumView(
  curriculum: Curriculum,
  roles: readonly MappedPosting[],
  index: FrameworkIndex,
  messages: Messages,
): CurriculumView {
  const { framework } = index;
  const aims = together(curriculum.target.aims, framework);
  const byId = new Map(roles.map((posting) => [posting.id, posting]));
  const groups = curriculum.audience.map((group, place): ShownGroup => {
    const posting = (group.role && byId.get(group.role)) ?? null;
    const profile = posting && profileOf(posting, framework, 'all', messages.format.lang);
    const ofRole = new Map(profile?.competencies.map(({ competency, level }) => [competency, level]));
    return {
      group,
      letter: letterOf(place),
      title: posting ? roleTitle(posting, messages) : group.name || group.role || messages.curriculum.audience.unnamed,
      lang: posting ? titleLang(posting) : undefined,
      posting,
      profile,
      ofRole,
      held: heldByGroup(group, ofRole),
    };
  });
  const known = (competency: CompetencyId): boolean => index.competencies.has(competency);
  const ranked = trainingNeeds(
    aims,
    groups.map(({ held }) => held),
    curriculum.rule,
    curriculum.ratings,
  );
  const needs = ranked.map((need): ShownNeed => ({
    ...need,
    choice: needChoice(need, curriculum),
    places: { roles: needPlace(need, ranked, 'roles'), participants: needPlace(need, ranked, 'participants') },
  }));
  const taught = taughtNeeds(ranked, curriculum);
  // Units may name what another framework had.
  const units = curriculum.units.map((unit) => ({
    ...unit,
    aims: unit.aims.filter(({ competency }) => known(competency)),
  }));
  return {
    index,
    curriculum: { ...curriculum, units },
    aims,
    groups,
    participants: groups.reduce((sum, { group }) => sum + group.participants, 0),
    needs,
    taught,
    coverage: taughtCompetencies(taught, units),
    hours: curriculumHours(units, framework, curriculum.hoursBudget),
  };
}

/** The roles of the audience that are at hand. */
export const rolesOf = ({ groups }: CurriculumView) =>
  groups.flatMap(({ posting, profile }) => (posting && profile ? [{ posting, profile }] : []));

/** The competency's name in the reader's language. */
export const nameOf = (competency: CompetencyId, { competencies }: FrameworkIndex, { format }: Messages): string =>
  competencies.get(competency)?.label[format.lang] ?? competency;
