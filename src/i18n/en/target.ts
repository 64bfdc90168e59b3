import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('en');

export const target = {
  title: 'Against a target',
  purpose:
    'What a role lacks to meet a target, and what it has beyond it: another role, several together, or a profile of your own.',
  choose: 'Target',
  none: 'Choose a target',
  union: 'All compared roles together',
  own: 'A profile of your own',
  compared: 'Compared roles',
  others: 'Other roles of the library',
  references: 'Reference profiles',
  of: 'Role held against it',
  swap: 'Swap role and target',
  finding: (role: string, goal: string, met: number, all: number, missing: number, lower: number) =>
    all === 0
      ? `${goal} asks for no competency yet.`
      : met === all
        ? `“${role}” meets ${all === 1 ? 'the one competency' : `all ${all} competencies`} that ${goal} asks for.`
        : `“${role}” meets ${met} of the ${count(all, 'competency', 'competencies')} that ${goal} asks for; ${missing} ${plural(missing, 'is', 'are')} not found in it and ${lower} ${plural(lower, 'is', 'are')} at a lower level.`,
  goal: {
    role: (title: string) => `“${title}”`,
    union: 'the compared roles together',
    own: 'your profile',
  },
  missing: (names: readonly string[]) => `Not found in it: ${list([...names])}.`,
  lower: (names: readonly string[]) => `At a lower level: ${list([...names])}.`,
  extra: (n: number) => `Beyond the target: ${count(n, 'competency', 'competencies')}.`,
  required: 'Required',
  held: 'Held',
  gap: 'Gap',
  unit: 'Area or competency',
  caption: 'Required and held involvement, area by area',
  description:
    'One row for each area or competency: a tick for what is required, a dot for what is held, a bar between them for the gap.',
  legend: {
    required: 'required',
    held: 'held',
    deficit: 'lacking',
    surplus: 'beyond',
  },
  say: (unit: string, required: string, held: string, gap: number) =>
    `${unit}. Required: ${required}; held: ${held}.${gap === 0 ? '' : ` ${count(Math.abs(gap), 'level', 'levels')} ${gap < 0 ? 'lacking' : 'beyond'}.`}`,
  openAll: 'Open all areas',
  closeAll: 'Close all areas',
  sentences: (unit: string, held: string) => `${unit}: ${held}. Show the sentences`,
  hand: {
    title: 'Your profile',
    hint: 'Set the involvement you require; what stays empty is not asked for. The profile is kept in the address of this page.',
    start: 'Start from',
    from: (title: string) => `Start from “${title}”`,
    clear: 'Empty the profile',
    level: (competency: string) => `Required involvement: ${competency}`,
    notAsked: 'not asked for',
    count: (n: number) => `${count(n, 'competency', 'competencies')} asked for`,
  },
};
