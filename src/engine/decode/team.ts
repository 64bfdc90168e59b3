import * as v from 'valibot';
import type { TargetProfile, TeamPlan } from '../model.ts';
import { id } from './mapped.ts';

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** More posts of one kind than any team has: what is above is a mistake. */
export const POSTS_LIMIT = 99;
/** More steps than any scale of involvement has; those that the framework in use has not are left out where it is used. */
export const LEVEL_LIMIT = 9;

const aim = v.object({
  competency: id,
  level: whole(1, LEVEL_LIMIT),
  wanted: whole(1, POSTS_LIMIT),
  priority: v.picklist(['essential', 'desirable']),
});
const member = v.object({ role: id, headcount: whole(1, POSTS_LIMIT) });
export const title = v.pipe(v.string(), v.maxLength(300));

/** Is told of what could not be read: where it stands in the file, and how many. */
export type Lost = (part: string, count: number) => void;

/** The entries of a list that have the shape, each once by what `key` says; `lost` is told how many are not taken. */
export function entries<Schema extends v.GenericSchema>(
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

/** A target, as far as it can be read. */
export function readTarget(value: unknown, lost: Lost): TargetProfile {
  const raw = v.safeParse(v.record(v.string(), v.unknown()), value);
  const fields = raw.success ? raw.output : {};
  const named = v.safeParse(title, fields['title']);
  const target = {
    title: named.success ? named.output : '',
    aims: entries(
      aim,
      fields['aims'],
      ({ competency }) => competency,
      (count) => lost('target', count),
    ),
  };
  return target as unknown as TargetProfile; // ids get their brand; those that no framework has are left out where they are used
}

/** A team and its target, as far as they can be read; `null` where a file holds none, as those before version 2. */
export function readTeam(value: unknown, lost: Lost): TeamPlan | null {
  if (value === null || value === undefined) return null;
  const raw = v.safeParse(v.object({ target: v.record(v.string(), v.unknown()), members: v.unknown() }), value);
  if (!raw.success) {
    lost('team', 1);
    return null;
  }
  const members = entries(
    member,
    raw.output.members,
    ({ role }) => role,
    (count) => lost('team.members', count),
  );
  const plan = { target: readTarget(raw.output.target, (part, count) => lost(`team.${part}`, count)), members };
  return plan as unknown as TeamPlan; // ids as above
}

export const printedTarget = ({ title: named, aims }: TargetProfile) => ({
  title: named,
  aims: v.parse(v.array(aim), aims),
});

/** As a file holds it, its fields in one order. */
export const printedTeam = (plan: TeamPlan | null) =>
  plan && {
    target: printedTarget(plan.target),
    members: v.parse(v.array(member), plan.members),
  };
