/** One of the allowed words, or the first of them: an old or mistyped link still opens. */
export function oneOf<const Word extends string>(allowed: readonly [Word, ...Word[]], value: string | null): Word {
  return allowed.find((word) => word === value) ?? allowed[0];
}

/** A query without its defaults: `undefined`, `null`, false and empty words are left out, `true` is written as 1. */
export function queryOf(fields: Readonly<Record<string, string | boolean | null | undefined>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value === true ? '1' : value);
  return query;
}
