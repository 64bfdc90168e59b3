import * as v from 'valibot';
import type { CompetencyId, Framework, InvolvementId } from '../model.ts';
import type { GoldDuty } from '../evaluate/gold.ts';
import { DataError } from '../dataError.ts';
import { decodeShape, words } from './shape.ts';

const optionalWords = v.optional(v.nullable(words), null);
/** Other fields may be there: what annotators noted for themselves. */
const shape = v.object({
  id: words,
  posting: words,
  lang: v.picklist(['fr', 'en']),
  title: optionalWords,
  heading: optionalWords,
  text: words,
  primary: v.nullable(words),
  secondary: v.array(words),
  involvement: v.nullable(words),
  alternates: v.optional(v.array(words), []),
  twin: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
});

/**
 * One labelled duty from parsed JSON.
 * @param place  how problems name it, such as `duties.jsonl:12`
 * @throws {DataError} one line a problem; a competency or level that the framework does not have is one
 */
export function decodeGoldDuty(json: unknown, framework: Framework, place: string): GoldDuty {
  const raw = decodeShape(shape, json, place);
  const competencies = new Set<string>(framework.areas.flatMap((area) => area.competencies.map((c) => c.id)));
  const levels = new Set<string>(framework.involvement.map((level) => level.id));
  const named = [raw.primary ?? [], raw.secondary, raw.alternates].flat();
  const problems = named.flatMap((id) => (competencies.has(id) ? [] : [`${place}: unknown competency: '${id}'`]));
  if (raw.involvement !== null && !levels.has(raw.involvement))
    problems.push(`${place}.involvement: unknown level: '${raw.involvement}'`);
  if (raw.primary === null && raw.secondary.length > 0)
    problems.push(`${place}.secondary: must be empty where there is no primary`);
  if (problems.length > 0) throw new DataError(problems);
  // All ids were looked up above: this is where they get their brand.
  return {
    ...raw,
    primary: raw.primary as CompetencyId | null,
    secondary: raw.secondary as CompetencyId[],
    alternates: raw.alternates as CompetencyId[],
    involvement: raw.involvement as InvolvementId | null,
  };
}
