import { type AudienceGroup, type Curriculum, NO_CURRICULUM, type RoleId, type TeamPlan } from '../engine/index.ts';
import { changeWork, useWork } from './work.ts';

let count = 0;

/** Unlike any other of this person's; plain http has no `randomUUID`. */
export const newPartId = (): string => `${Date.now().toString(36)}-${(count++).toString(36)}`;

/** Begins a curriculum. @returns its id */
export function addCurriculum(parts: Partial<Omit<Curriculum, 'id'>> = {}): string {
  const added: Curriculum = { ...NO_CURRICULUM, ...parts, id: newPartId() };
  changeWork({ kind: 'curriculumAdded', count: 1, title: added.title }, (work) => ({
    ...work,
    curricula: [...work.curricula, added],
  }));
  return added.id;
}

/** Keeps a curriculum in the place of its former state; one that says the same is no step. */
export function keepCurriculum(changed: Curriculum): void {
  const before = useWork.getState().curricula.find(({ id }) => id === changed.id);
  if (!before || JSON.stringify(before) === JSON.stringify(changed)) return;
  changeWork({ kind: 'curriculum', count: 1, title: changed.title }, (work) => ({
    ...work,
    curricula: work.curricula.map((one) => (one.id === changed.id ? changed : one)),
  }));
}

export function removeCurriculum({ id, title }: Pick<Curriculum, 'id' | 'title'>): void {
  changeWork({ kind: 'curriculumRemoved', count: 1, title }, (work) => ({
    ...work,
    curricula: work.curricula.filter((one) => one.id !== id),
  }));
}

/** A group of one role, taken to hold what the role does. */
export const groupOfRole = (role: RoleId, participants = 1): AudienceGroup => ({
  id: newPartId(),
  role,
  name: '',
  participants,
  holds: 'role',
  byHand: [],
});

/** A group of people of whom no posting is at hand. */
export const groupOfPeople = (): AudienceGroup => ({
  id: newPartId(),
  role: null,
  name: '',
  participants: 1,
  holds: 'nothing',
  byHand: [],
});

/**
 * The roles of a team, each with as many participants as it has posts that are filled.
 * @param vacant  roles of which one post is vacant: nobody is there to be trained
 */
export const audienceOfTeam = ({ members }: TeamPlan, vacant: readonly RoleId[] = []): AudienceGroup[] =>
  members.flatMap(({ role, headcount }) => {
    const filled = headcount - Number(vacant.includes(role));
    return filled > 0 ? [groupOfRole(role, filled)] : [];
  });
