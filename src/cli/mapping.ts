import { loadCatalogue } from '../catalogue/node.ts';
import { createEngine, type Framework, type Note, type PostingSource } from '../engine/index.ts';
import { type PostingFormat, postingWriter } from './output/mappedPosting.ts';

/** What every thread needs to know to map alike. */
export interface MappingTask {
  readonly format: PostingFormat;
  /** Another framework file than the project's. */
  readonly frameworkPath: string | undefined;
}

/** A posting mapped and written; `text` is null where it could not be mapped. */
export interface Written {
  readonly notes: readonly Note[];
  readonly text: string | null;
}

/** Maps a posting and writes it. */
export type Mapping = (source: PostingSource) => Written;

/**
 * The mapping of a task, and the framework that it maps to.
 * @throws {DataError} where the framework or its lexicon is broken
 */
export function createMapping({ format, frameworkPath }: MappingTask): { framework: Framework; map: Mapping } {
  const { data } = loadCatalogue(frameworkPath);
  const writer = postingWriter(format, data.framework);
  const engine = createEngine(data);
  return {
    framework: data.framework,
    map(source) {
      const mapped = engine.mapPosting(source);
      return { notes: mapped.notes, text: mapped.ok ? writer.posting(mapped.value) : null };
    },
  };
}
