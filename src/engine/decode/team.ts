import * as v from 'valibot';
import type { TeamPlan } from '../model.ts';
import { id } from './mapped.ts';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** More posts of one kind than any team has: what is above is a mistake. */
export const POSTS_LIMIT = 99;
/** More steps than any scale of involvement has; those that the framework in use has not are left out where it is used. */
const LEVEL_LIMIT = 9;

const aim = v.object({
  competency: id,
  level: whole(1, LEVEL_LIMIT),
  wanted: whole(1, POSTS_LIMIT),
  priority: v.picklist(['essential', 'desirable']),
});
const member = v.object({ role: id, headcount: whole(1, POSTS_LIMIT) });
const title = v.pipe(v.string(), v.maxLength(300));

type Lost = (part: string, count: number) => void;

/** The entries of a list that have the shape, each once by what `key` says; `lost` is told how many are not taken. */
function entries<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  key: (entry: v.InferOutput<Schema>) => string,
  lost: (count: number) => void,
): v.InferOutput<Schema>[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const read = new Map<string, v.InferOutput<Schema>>();
  for (const item of items) {
    const result = v.safeParse(schema, item);
    if (result.success && !read.has(key(result.output))) read.set(key(result.output), result.output);
  }
  const count = items.length - read.size + Number(!Array.isArray(value));
  if (count > 0) lost(count);
  return [...read.values()];
}

/** A team and its target, as far as they can be read; `null` where a file holds none, as those before version 2. */
export function readTeam(value: unknown, lost: Lost): TeamPlan | null {
  if (value === null || value === undefined) return null;
  const raw = v.safeParse(v.object({ target: v.record(v.string(), v.unknown()), members: v.unknown() }), value);
  if (!raw.success) {
    lost('team', 1);
    return null;
  }
  const { target, members } = raw.output;
  const named = v.safeParse(title, target['title']);
  const plan = {
    target: {
      title: named.success ? named.output : '',
      aims: entries(
        aim,
        target['aims'],
        ({ competency }) => competency,
        (count) => lost('team.target', count),
      ),
    },
    members: entries(
      member,
      members,
      ({ role }) => role,
      (count) => lost('team.members', count),
    ),
  };
  return plan as unknown as TeamPlan; // ids get their brand; those that no framework has are left out where they are used
}

/** As a file holds it, its fields in one order. */
export const printedTeam = (plan: TeamPlan | null) =>
  plan && {
    target: { title: plan.target.title, aims: v.parse(v.array(aim), plan.target.aims) },
    members: v.parse(v.array(member), plan.members),
  };
