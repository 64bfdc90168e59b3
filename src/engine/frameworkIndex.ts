import type { Area, AreaId, Competency, CompetencyId, Framework, InvolvementId, InvolvementLevel } from './model.ts';

/** A framework with its parts by id. */
export interface FrameworkIndex {
  readonly framework: Framework;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly competencies: ReadonlyMap<CompetencyId, Competency>;
  readonly levels: ReadonlyMap<InvolvementId, InvolvementLevel>;
}

const built = new WeakMap<Framework, FrameworkIndex>();

/** The framework's parts by id; built once for each framework. */
export function indexFramework(framework: Framework): FrameworkIndex {
  const known = built.get(framework);
  if (known) return known;
  const index: FrameworkIndex = {
    framework,
    areas: new Map(framework.areas.map((area) => [area.id, area])),
    competencies: new Map(framework.areas.flatMap((area) => area.competencies.map((c) => [c.id, c] as const))),
    levels: new Map(framework.involvement.map((level) => [level.id, level])),
  };
  built.set(framework, index);
  return index;
}
