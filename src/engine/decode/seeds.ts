import * as v from 'valibot';
import { LANGS } from '../model.ts';
import { decodeShape, words } from './shape.ts';

const shape = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id is lower-case words joined by hyphens')),
    file: words,
    langs: v.pipe(v.array(v.picklist(LANGS)), v.minLength(1, 'at least one language expected')),
    source: words,
  }),
);

/** A posting that comes with the app. */
export type Seed = Readonly<v.InferOutput<typeof shape>[number]>;

/**
 * `seeds/index.json`.
 * @throws {DataError} one line a problem
 */
export function decodeSeeds(json: unknown, place: string): readonly Seed[] {
  return decodeShape(shape, json, place);
}
