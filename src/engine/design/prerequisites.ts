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
