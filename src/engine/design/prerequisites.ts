import type { CurriculumUnit } from './curriculum.ts';

/** The units of a circle of prerequisites, each before the next, or `null` where there is none. */
export function circleOf(units: readonly CurriculumUnit[]): readonly string[] | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(id);
    if (at >= 0) return path.slice(at);
    if (done.has(id)) return null;
    for (const before of byId.get(id)?.prerequisites ?? []) {
      const circle = walk(before, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return null;
  };
  for (const { id } of units) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return null;
}

/** Units with one more prerequisite, or the circle, each before the next, that it would close. */
export type WithPrerequisite =
  | { readonly ok: true; readonly units: readonly CurriculumUnit[] }
  | { readonly ok: false; readonly circle: readonly string[] };

/**
 * Says that one unit is to be taken before another; what is said already stays as it is.
 * @throws {RangeError} where either is none of the units
 */
export function withPrerequisite(units: readonly CurriculumUnit[], unit: string, before: string): WithPrerequisite {
  for (const id of [unit, before])
    if (!units.some((one) => one.id === id)) throw new RangeError(`no such unit: '${id}'`);
  const changed = units.map((one) =>
    one.id === unit ? { ...one, prerequisites: [...new Set([...one.prerequisites, before])] } : one,
  );
  // The unit first, so that its own circle is the one found, and begins with it.
  const circle = circleOf([...changed.filter(({ id }) => id === unit), ...changed.filter(({ id }) => id !== unit)]);
  return circle ? { ok: false, circle } : { ok: true, units: changed };
}

/** A unit that stands before one that is to be taken first. */
export interface OutOfOrder {
  readonly unit: string;
  readonly before: string;
}

/** The first unit, in their order, that stands before a prerequisite of its own, or `null` where all stand after theirs. */
export function outOfOrder(units: readonly CurriculumUnit[]): OutOfOrder | null {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  for (const [place, { id, prerequisites }] of units.entries()) {
    const before = prerequisites.find((one) => (places.get(one) ?? -1) >= place);
    if (before !== undefined) return { unit: id, before };
  }
  return null;
}
