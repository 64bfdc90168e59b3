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

/** A unit that stands before one that is to be taken first. */
export interface OutOfOrder {
  readonly unit: string;
  readonly before: string;
}

/** Units that stand before a prerequisite of their own, in their order, a pair each. */
export function outOfOrder(units: readonly CurriculumUnit[]): OutOfOrder[] {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  return units.flatMap(({ id, prerequisites }, place) =>
    prerequisites.filter((one) => (places.get(one) ?? -1) > place).map((before) => ({ unit: id, before })),
  );
}
