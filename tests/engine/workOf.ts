/*
 * Counts work instead of time: every look-up, every test of a pattern and every copy that a piece of code asks of the
 * language's own collections and texts.
 */

type Method = (this: unknown, ...args: unknown[]) => unknown;

const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [Map.prototype, ['get', 'has', 'set']],
  [Set.prototype, ['has', 'add']],
  [String.prototype, ['charAt', 'charCodeAt', 'slice', 'indexOf', 'startsWith', 'endsWith', 'replace', 'split', 'toLowerCase']], // prettier-ignore
  [RegExp.prototype, ['exec', 'test']],
  [Array.prototype, ['push', 'slice', 'concat', 'indexOf', 'includes', 'find', 'findIndex', 'some', 'every', 'map', 'filter', 'flatMap']], // prettier-ignore
];

/** What is walked without being told: as far as what was looked for, else to the end; what is copied. */
function stepsOf(subject: unknown, name: string, result: unknown): number {
  if (!Array.isArray(subject)) return 0;
  if (name === 'indexOf' || name === 'includes')
    return typeof result === 'number' && result >= 0 ? result : subject.length;
  return (name === 'slice' || name === 'concat') && Array.isArray(result) ? result.length : 0;
}

/** How many basic steps `run` takes, the same on every machine. */
export function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  for (const [prototype, names] of COUNTED)
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(prototype, name);
      if (!original) continue;
      const method = original.value as Method;
      restore.push(() => Object.defineProperty(prototype, name, original));
      Object.defineProperty(prototype, name, {
        ...original,
        value(this: unknown, ...args: unknown[]) {
          work++;
          const [first] = args;
          if (Array.isArray(this) && typeof first === 'function')
            args[0] = (...values: unknown[]) => {
              work++;
              return (first as (...given: unknown[]) => unknown)(...values);
            };
          const result = method.apply(this, args);
          work += stepsOf(this, name, result);
          return result;
        },
      });
    }
  try {
    run();
  } finally {
    for (const back of restore) back();
  }
  return work;
}
