import type { Framework } from '../model.ts';
import { LANGS } from '../model.ts';

/** A framework in the shape of its file, `data/framework.json`: `decodeFramework` gives it again. */
export function frameworkFile({ areas, involvement, sources, crosswalkNote, ...framework }: Framework): unknown {
  const { id, version, title, description, outside } = framework;
  return {
    id,
    version,
    title,
    description,
    languages: LANGS,
    outside: { id: null, label: outside.label, definition: outside.definition },
    areas: areas.map((area) => ({
      id: area.id,
      label: area.label,
      definition: area.definition,
      scopeNote: area.scopeNote,
      competencies: area.competencies.map((competency) => ({
        id: competency.id,
        label: competency.label,
        definition: competency.definition,
        includes: competency.includes,
        excludes: competency.excludes,
        crosswalk: competency.crosswalk.map(({ framework: name, code, label, source, checked }) => ({
          framework: name,
          ...(code === null ? {} : { code }),
          label,
          source,
          checked,
        })),
      })),
    })),
    involvement: involvement.map(({ id: level, rank, label, definition, verbs }) => ({
      id: level,
      rank,
      label,
      definition,
      verbs,
    })),
    frameworks: sources.map(({ name, source }) => ({ name, source })),
    crosswalkNote,
  };
}
