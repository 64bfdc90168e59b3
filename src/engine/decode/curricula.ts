import * as v from 'valibot';
import { HOUR_KINDS, TEACHING_LEVELS, COUNTING_RULES, type Curriculum } from '../design/curriculum.ts';
import { id } from './mapped.ts';
import { entries, LEVEL_LIMIT, type Lost, printedTarget, readTarget, title, whole } from './team.ts';

/** More than any training has: what is above is a mistake. */
const PEOPLE_LIMIT = 99_999;
export const HOURS_LIMIT = 9999;
const RATING_MOST = 9;
const TEXT_MOST = 20_000;

const level = v.picklist(TEACHING_LEVELS);
const text = v.pipe(v.string(), v.maxLength(TEXT_MOST));
const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(HOURS_LIMIT));
const need = v.object({ competency: id, level });
const heldLevel = v.object({ competency: id, level: whole(0, LEVEL_LIMIT) });
const group = v.object({
  id,
  role: v.nullable(id),
  name: title,
  participants: whole(1, PEOPLE_LIMIT),
  holds: v.picklist(['role', 'nothing']),
  byHand: v.array(heldLevel),
});
const rating = v.object({ competency: id, importance: whole(1, RATING_MOST), capacity: whole(1, RATING_MOST) });
const unit = v.object({
  id,
  title,
  aims: v.array(v.object({ competency: id, level, isAssessed: v.boolean() })),
  objectives: v.array(text),
  content: text,
  method: text,
  assessment: text,
  hours: v.object({ lecture: hours, practice: hours, field: hours } satisfies Record<
    (typeof HOUR_KINDS)[number],
    typeof hours
  >),
  prerequisites: v.array(id),
});
const frame = v.object({ id, title });
const rule = v.picklist(COUNTING_RULES);
const budget = v.nullable(hours);

const ofCompetency = ({ competency }: { readonly competency: string }): string => competency;
const ofId = (part: { readonly id: string }): string => part.id;

/** The curricula of a file, as far as they can be read; none in files before version 3. */
export function readCurricula(value: unknown, lost: Lost): Curriculum[] {
  if (value === undefined) return [];
  const raw = entries(v.looseObject({ id, title }), value, ofId, (count) => lost('curricula', count));
  return raw.map((one) => readCurriculum(one, lost));
}

function readCurriculum(raw: v.InferOutput<typeof frame> & Readonly<Record<string, unknown>>, lost: Lost): Curriculum {
  const list = <Schema extends v.GenericSchema>(
    part: string,
    schema: Schema,
    key: (entry: v.InferOutput<Schema>) => string,
  ): v.InferOutput<Schema>[] => entries(schema, raw[part], key, (count) => lost(`curricula.${part}`, count));
  const [asRule, asBudget] = [v.safeParse(rule, raw['rule']), v.safeParse(budget, raw['hoursBudget'])];
  const pinned = list('pinned', id, String);
  const units = list('units', unit, ofId);
  const curriculum = {
    id: raw.id,
    title: raw.title,
    target: readTarget(raw['target'], (part, count) => lost(`curricula.${part}`, count)),
    audience: list('audience', group, ofId),
    rule: asRule.success ? asRule.output : 'roles',
    ratings: list('ratings', rating, ofCompetency),
    pinned,
    dropped: list('dropped', id, String).filter((one) => !pinned.includes(one)),
    levels: list('levels', need, ofCompetency),
    units,
    hoursBudget: asBudget.success ? asBudget.output : null,
  };
  return curriculum as unknown as Curriculum; // ids get their brand; those that no framework has are left out where they are used
}

/** As a file holds them, their fields in one order. */
export const printedCurricula = (curricula: readonly Curriculum[]) =>
  curricula.map((one) => ({
    ...v.parse(frame, one),
    target: printedTarget(one.target),
    audience: v.parse(v.array(group), one.audience),
    rule: one.rule,
    ratings: v.parse(v.array(rating), one.ratings),
    pinned: one.pinned,
    dropped: one.dropped,
    levels: v.parse(v.array(need), one.levels),
    units: v.parse(v.array(unit), one.units),
    hoursBudget: one.hoursBudget,
  }));
