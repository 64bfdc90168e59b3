import * as v from 'valibot';
import type { Area, AreaId, CompetencyId, Framework, InvolvementId } from '../model.ts';
import { DataError } from '../dataError.ts';
import { decodeShape, localised, words } from './shape.ts';

const idShape = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/, 'an id is lower-case words: "area.competency"'),
);
const wordLists = v.strictObject({
  fr: v.pipe(v.array(words), v.minLength(1, 'at least one expected')),
  en: v.pipe(v.array(words), v.minLength(1, 'at least one expected')),
});
const crosswalk = v.strictObject({
  framework: words,
  code: v.optional(words),
  label: words,
  source: words,
  checked: v.boolean(),
});
const competency = v.strictObject({
  id: idShape,
  label: localised,
  definition: localised,
  includes: wordLists,
  excludes: localised,
  crosswalk: v.array(crosswalk),
});
const area = v.strictObject({
  id: idShape,
  label: localised,
  definition: localised,
  scopeNote: localised,
  competencies: v.pipe(v.array(competency), v.minLength(1, 'an area has at least one competency')),
});
const involvementLevel = v.strictObject({
  id: idShape,
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: localised,
  definition: localised,
  verbs: wordLists,
  anchor: v.optional(v.strictObject({ framework: words, label: words, level: v.optional(words) })),
});
const shape = v.strictObject({
  id: words,
  version: words,
  title: localised,
  description: localised,
  languages: v.array(v.picklist(['fr', 'en'])),
  outside: v.strictObject({ id: v.null(), label: localised, definition: localised }),
  areas: v.pipe(v.array(area), v.minLength(1, 'at least one area expected')),
  involvement: v.pipe(v.array(involvementLevel), v.minLength(1, 'at least one level expected')),
  frameworks: v.array(v.strictObject({ name: words, source: words })),
  crosswalkNote: localised,
});

/** Ids used twice, competencies named after another area, ranks out of order: what a shape alone cannot say. */
function inconsistencies(raw: v.InferOutput<typeof shape>): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const claim = (value: string, place: string): void => {
    if (seen.has(value)) problems.push(`${place}: used twice: '${value}'`);
    seen.add(value);
  };
  const sources = new Set(raw.frameworks.map((source) => source.name));
  raw.areas.forEach((a, i) => {
    claim(a.id, `framework.areas[${i}].id`);
    a.competencies.forEach((c, j) => {
      const place = `framework.areas[${i}].competencies[${j}]`;
      claim(c.id, `${place}.id`);
      if (!c.id.startsWith(`${a.id}.`)) problems.push(`${place}.id: must begin with '${a.id}.': '${c.id}'`);
      c.crosswalk.forEach((entry, k) => {
        if (!sources.has(entry.framework))
          problems.push(`${place}.crosswalk[${k}].framework: not in framework.frameworks: '${entry.framework}'`);
      });
    });
  });
  raw.involvement.forEach((level, i) => {
    claim(level.id, `framework.involvement[${i}].id`);
    if (level.rank !== i + 1) problems.push(`framework.involvement[${i}].rank: ${i + 1} expected, got ${level.rank}`);
  });
  return problems;
}

/**
 * A framework from parsed JSON.
 * @throws {DataError} one line a problem, each with its path, such as `framework.areas[2].label.fr: must not be empty`
 */
export function decodeFramework(json: unknown): Framework {
  const raw = decodeShape(shape, json, 'framework');
  const problems = inconsistencies(raw);
  if (problems.length > 0) throw new DataError(problems);
  const areas = raw.areas.map((a, i): Area => {
    const areaId = a.id as AreaId; // checked above: this is where ids get their brand
    return {
      ...a,
      id: areaId,
      number: i + 1,
      competencies: a.competencies.map((c) => ({
        ...c,
        id: c.id as CompetencyId,
        area: areaId,
        crosswalk: c.crosswalk.map((entry) => ({ ...entry, code: entry.code ?? null })),
      })),
    };
  });
  return {
    id: raw.id,
    version: raw.version,
    title: raw.title,
    description: raw.description,
    outside: { label: raw.outside.label, definition: raw.outside.definition },
    areas,
    involvement: raw.involvement.map(({ id, rank, label, definition, verbs }) => ({
      id: id as InvolvementId,
      rank,
      label,
      definition,
      verbs,
    })),
    sources: raw.frameworks,
    crosswalkNote: raw.crosswalkNote,
  };
}
