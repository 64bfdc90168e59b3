import * as v from 'valibot';
import type { AreaId, CompetencyId, Framework, LexiconEntry } from '../model.ts';
import { DataError } from '../dataError.ts';
import { decodeShape, words } from './shape.ts';

const shape = v.array(
  v.strictObject({
    term: words,
    competency: words,
    weight: v.pipe(v.number(), v.gtValue(0, 'must be above 0'), v.maxValue(1, 'must not be above 1')),
    note: v.optional(words),
  }),
);

/**
 * One lexicon file, `data/lexicon/<lang>/<area>.json`.
 * @param place  how problems name the file, such as `lexicon/fr/financing`
 * @throws {DataError} one line a problem; a competency outside `area` is one
 */
export function decodeLexicon(json: unknown, framework: Framework, area: AreaId, place: string): LexiconEntry[] {
  const raw = decodeShape(shape, json, place);
  const known = new Set<string>(framework.areas.find((a) => a.id === area)?.competencies.map((c) => c.id));
  const problems = raw.flatMap((entry, i) =>
    known.has(entry.competency) ? [] : [`${place}[${i}].competency: not in area '${area}': '${entry.competency}'`],
  );
  if (problems.length > 0) throw new DataError(problems);
  return raw.map((entry) => ({ ...entry, competency: entry.competency as CompetencyId, note: entry.note ?? null }));
}
