import { loadCatalogue } from '../catalogue/browser.ts';
import { createEngine, DataError, SearchIndex, termsOf } from '../engine/index.ts';
import type { EngineCalls } from './protocol.ts';

/**
 * The calls answered by an engine in this thread.
 * @throws {DataError} where the data built into the app is broken
 */
export async function createEngineCalls(): Promise<EngineCalls> {
  const { data, seeds } = await loadCatalogue();
  const engine = createEngine(data);
  const searchIndex = new SearchIndex(data.dutyWords);
  return {
    async open() {
      const postings = seeds.map((seed) => {
        const outcome = engine.mapPosting(seed);
        if (!outcome.ok) throw new DataError(outcome.notes.map(({ code }) => `seeds/${seed.name}: ${code}`));
        return outcome.value;
      });
      return { framework: engine.framework, doubt: data.learned?.doubt ?? null, postings };
    },
    async map(source) {
      return engine.mapPosting(source);
    },
    async nearMisses(posting) {
      return engine.nearMisses(posting);
    },
    async references() {
      const { loadReferences } = await import('../catalogue/references.ts');
      return loadReferences(data.framework).map((role) => engine.mapReference(role));
    },
    async tryDuty(duty) {
      return engine.tryDuty(duty);
    },
    async makeSearchable(sources) {
      for (const source of sources) searchIndex.put(source);
    },
    async search(query, limit, prefer) {
      return searchIndex.search(query, limit, prefer);
    },
    async termsOf(competency) {
      return termsOf(data.lexicon, competency);
    },
  };
}
