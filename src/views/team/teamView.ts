import {
  criticalRoles,
  teamCoverage,
  together,
  type CriticalRole,
  type FrameworkIndex,
  type HeldRole,
  type Lang,
  type MappedPosting,
  type NeedCoverage,
  type RoleId,
  type RoleProfile,
  type TargetAim,
  type TeamPlan,
  type TeamRole,
} from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { letterOf } from '../shared/letterOf.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import { profileOf } from '../shared/useProfiles.ts';

/** A role of the team, as the page shows it. */
export interface ShownMember {
  readonly id: RoleId;
  /** "A", "B" …, by its place in the team. */
  readonly letter: string;
  readonly title: string;
  readonly lang: Lang | undefined;
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
  readonly headcount: number;
  /** Less the one that is vacant for a trial. */
  readonly posts: number;
}

/** All that the page, its tables and its files say of a team. */
export interface TeamView {
  readonly index: FrameworkIndex;
  readonly title: string;
  /** What the framework has of what is asked, in its order. */
  readonly aims: readonly TargetAim[];
  readonly members: readonly ShownMember[];
  /** Roles of the plan that are not at hand. */
  readonly unknownCount: number;
  readonly vacantCount: number;
  /** With every post filled; in the order of `aims`. */
  readonly whole: readonly NeedCoverage[];
  /** As it is looked at: with posts vacant where some are. */
  readonly now: readonly NeedCoverage[];
  /** As it is looked at. */
  readonly critical: readonly CriticalRole[];
}

/** No more than the solver needs: it crosses to the worker. */
export const heldBy = ({ role, competencies }: RoleProfile): HeldRole => ({
  role,
  competencies: competencies.map(({ competency, level }) => ({ competency, level })),
});

export const teamRoles = (members: readonly ShownMember[]): TeamRole[] =>
  members.map(({ profile, posts }) => ({ profile: heldBy(profile), posts }));

/** @param roles  all that are at hand: those of the library and the reference roles */
export function teamView(
  { target, members }: TeamPlan,
  vacant: readonly RoleId[],
  roles: readonly MappedPosting[],
  index: FrameworkIndex,
  messages: Messages,
): TeamView {
  const { framework } = index;
  const byId = new Map(roles.map((posting) => [posting.id, posting]));
  const known = members.flatMap(({ role, headcount }) => {
    const posting = byId.get(role);
    return posting ? [{ posting, headcount }] : [];
  });
  const shown = known.map(({ posting, headcount }, place): ShownMember => ({
    id: posting.id,
    letter: letterOf(place),
    title: roleTitle(posting, messages),
    lang: titleLang(posting),
    posting,
    profile: profileOf(posting, framework, 'all', messages.format.lang),
    headcount,
    posts: headcount - Number(vacant.includes(posting.id)),
  }));
  const aims = together(target.aims, framework);
  const asFilled = shown.map(({ profile, headcount }) => ({ profile, posts: headcount }));
  const asSeen = shown.map(({ profile, posts }) => ({ profile, posts }));
  return {
    index,
    title: target.title,
    aims,
    members: shown,
    unknownCount: members.length - shown.length,
    vacantCount: shown.filter(({ headcount, posts }) => posts < headcount).length,
    whole: teamCoverage(aims, asFilled),
    now: teamCoverage(aims, asSeen),
    critical: criticalRoles(aims, asSeen),
  };
}

/** What the vacancies move to a worse list. */
export const lostBy = ({ whole, now }: TeamView): NeedCoverage[] =>
  now.filter(({ cover }, i) => cover !== whole[i]?.cover);

const spare = ({ count, need }: NeedCoverage): number => count - need.wanted;

/** Of what is covered, that which has the fewest posts beyond those wanted. */
export function thinnest({ now }: Pick<TeamView, 'now'>): NeedCoverage[] {
  const least = now.reduce((most, one) => Math.min(most, spare(one)), Infinity);
  return now.filter((one) => spare(one) === least);
}

/** Roles of the team that hold a competency at all, by whether they do so at the level asked for. */
export function holdersOf({ need, levels }: NeedCoverage, { members }: TeamView) {
  const held = members.flatMap((member, i) => {
    const level = levels[i] ?? null;
    return level === null ? [] : [{ member, level }];
  });
  return {
    enough: held.filter(({ member, level }) => level >= need.level && member.posts > 0),
    below: held.filter(({ level }) => level < need.level),
    all: held.map(({ member }) => member.id),
  };
}
