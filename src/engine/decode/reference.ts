import * as v from 'valibot';
import type { CompetencyId, Framework, InvolvementId } from '../model.ts';
import type { ReferenceRole } from '../reference.ts';
import { DataError } from '../dataError.ts';
import { decodeShape, localised, words } from './shape.ts';

const labelled = { text: localised, primary: v.nullable(words), secondary: v.array(words) };
const shape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id is lower-case words joined by hyphens')),
  title: localised,
  purpose: localised,
  duties: v.array(v.strictObject({ ...labelled, involvement: v.nullable(words) })),
  requirements: v.array(v.strictObject({ ...labelled, need: v.picklist(['essential', 'desirable']) })),
});

/**
 * One file of `data/reference-roles/`.
 * @throws {DataError} one line a problem; a competency or level that the framework does not have is one
 */
export function decodeReferenceRole(json: unknown, framework: Framework, place: string): ReferenceRole {
  const raw = decodeShape(shape, json, place);
  const competencies = new Set<string>(framework.areas.flatMap((area) => area.competencies.map(({ id }) => id)));
  const levels = new Set<string>(framework.involvement.map(({ id }) => id));
  const problems: string[] = [];
  for (const [list, lines] of [
    ['duties', raw.duties],
    ['requirements', raw.requirements],
  ] as const)
    for (const [i, { primary, secondary }] of lines.entries()) {
      for (const id of primary === null ? secondary : [primary, ...secondary])
        if (!competencies.has(id)) problems.push(`${place}.${list}[${i}]: unknown competency: '${id}'`);
      if (primary === null && secondary.length > 0)
        problems.push(`${place}.${list}[${i}].secondary: must be empty where there is no primary`);
    }
  for (const [i, { primary, involvement }] of raw.duties.entries())
    if ((involvement === null) !== (primary === null) || (involvement !== null && !levels.has(involvement)))
      problems.push(`${place}.duties[${i}].involvement: a level of the framework expected where there is a primary`);
  if (problems.length > 0) throw new DataError(problems);
  // All ids were looked up above: this is where they get their brand.
  return {
    ...raw,
    duties: raw.duties.map((duty) => ({
      ...duty,
      primary: duty.primary as CompetencyId | null,
      secondary: duty.secondary as CompetencyId[],
      involvement: duty.involvement as InvolvementId | null,
    })),
    requirements: raw.requirements.map((requirement) => ({
      ...requirement,
      primary: requirement.primary as CompetencyId | null,
      secondary: requirement.secondary as CompetencyId[],
    })),
  };
}
