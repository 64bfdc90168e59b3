import * as v from 'valibot';
import { DataError } from '../dataError.ts';
import { BLOOM_LEVELS, type ObjectiveVerbs } from '../design/verbs.ts';
import { LANGS } from '../model.ts';
import { fold } from '../text/fold.ts';
import { decodeShape, localised, words } from './shape.ts';

const list = v.pipe(v.array(words), v.minLength(1, 'at least one expected'));
const lists = v.strictObject({ fr: list, en: list });
const forms = v.record(words, list);
const rank = v.pipe(v.number(), v.integer('a whole number expected'), v.minValue(1, 'ranks begin at 1'));
const shape = v.strictObject({
  version: words,
  about: words,
  source: words,
  levels: v.array(
    v.strictObject({
      id: v.picklist(BLOOM_LEVELS),
      label: localised,
      ranks: v.pipe(v.array(rank), v.minLength(1, 'at least one expected')),
      verbs: lists,
    }),
  ),
  weak: lists,
  forms: v.strictObject({ fr: forms, en: forms }),
  openings: lists,
  settings: lists,
});

/**
 * `data/verbs.json`.
 * @param place  how problems name the file
 * @throws {DataError} one line a problem, each with its path; levels that are not those of the taxonomy in their order, a
 *   verb that stands twice in a language, and one that is weak too are problems
 */
export function decodeVerbs(json: unknown, place: string): ObjectiveVerbs {
  const { levels, weak, forms: others, openings, settings } = decodeShape(shape, json, place);
  const problems: string[] = [];
  if (levels.map(({ id }) => id).join(' ') !== BLOOM_LEVELS.join(' '))
    problems.push(`${place}.levels: expected in this order: ${BLOOM_LEVELS.join(', ')}`);
  for (const lang of LANGS) {
    const unobserved = new Set(weak[lang].map(fold));
    const seen = new Set<string>();
    for (const [i, { verbs }] of levels.entries())
      for (const [j, verb] of verbs[lang].entries()) {
        const at = `${place}.levels[${i}].verbs.${lang}[${j}]`;
        if (seen.has(fold(verb))) problems.push(`${at}: used twice: '${verb}'`);
        if (unobserved.has(fold(verb))) problems.push(`${at}: among the weak verbs: '${verb}'`);
        seen.add(fold(verb));
      }
  }
  if (problems.length > 0) throw new DataError(problems);
  return { levels, weak, forms: others, openings, settings };
}
