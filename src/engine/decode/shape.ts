import * as v from 'valibot';
import { DataError } from '../dataError.ts';

/** Text that says something: not empty, not only blanks. */
export const words = v.pipe(v.string('text expected'), v.trim(), v.minLength(1, 'must not be empty'));
export const localised = v.strictObject({ fr: words, en: words });

/** `areas[2].competencies[0].label.fr` */
function pathOf(root: string, issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, step) => (typeof step.key === 'number' ? `${path}[${step.key}]` : `${path}.${String(step.key)}`),
    root,
  );
}

/**
 * The value, held to the shape.
 * @throws {DataError} with one line a problem, each naming its place under `root`
 */
export function decodeShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  root: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new DataError(result.issues.map((issue) => `${pathOf(root, issue)}: ${issue.message}`));
}
