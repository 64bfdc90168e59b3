import { loadCatalogue } from '../catalogue/browser.ts';
import {
  createEngine,
  DataError,
  indexFramework,
  type OwnTerm,
  type SearchIndex,
  termsOf,
  unusableTerms,
  withOwnFramework,
  withOwnTerms,
} from '../engine/index.ts';
import type { EngineCalls } from './protocol.ts';
import { WorkReader } from './workCalls.ts';

/**
 * The calls answered by an engine in this thread.
 * @throws {DataError} where the data built into the app is broken
 */
export async function createEngineCalls(): Promise<EngineCalls> {
  const { data: given, seeds } = await loadCatalogue();
  let data = given;
  let lexicon = data.lexicon;
  let ownTerms: readonly OwnTerm[] = [];
  let engine = createEngine(data);
  const works = new WorkReader();
  let searchIndex: Promise<SearchIndex> | null = null;
  // Loaded when first asked for: an engine that only maps needs none.
  const index = (): Promise<SearchIndex> =>
    (searchIndex ??= import('./searchCalls.ts').then(({ createSearchIndex }) => createSearchIndex(data.dutyWords)));
  const start = (): void => {
    // Terms for a competency that another framework had wait until that one is used again.
    const { competencies } = indexFramework(data.framework);
    lexicon = withOwnTerms(
      data.lexicon,
      ownTerms.filter(({ competency }) => competencies.has(competency)),
    );
    engine = createEngine({ ...data, lexicon });
  };
  return {
    async open() {
      const postings = seeds.map((seed) => {
        const outcome = engine.mapPosting(seed);
        if (!outcome.ok) throw new DataError(outcome.notes.map(({ code }) => `seeds/${seed.name}: ${code}`));
        return outcome.value;
      });
      return { framework: engine.framework, doubt: data.learned?.doubt ?? null, postings };
    },
    // Without a wait in it: the calls that come after it are answered by the new engine.
    async useTerms(terms) {
      ownTerms = terms;
      start();
    },
    async useFramework(own) {
      data = withOwnFramework(given, own);
      start();
    },
    async frameworkInUse() {
      return { framework: data.framework, lexicon: data.lexicon };
    },
    async readFramework(file, name) {
      const { FRAMEWORK_BYTE_LIMIT, readFramework } = await import('../documents/frameworks/readFramework.ts');
      const bytes = await file.slice(0, FRAMEWORK_BYTE_LIMIT).arrayBuffer();
      return readFramework(new Uint8Array(bytes), name, given);
    },
    async unusableTerms(terms) {
      return unusableTerms(terms, data.dutyWords);
    },
    async read(file, name, options) {
      const { DOCUMENT_BYTE_LIMIT, readDocument } = await import('../documents/readDocument.ts');
      // No more is taken into memory than tells that it is too large.
      const bytes = await file.slice(0, DOCUMENT_BYTE_LIMIT).arrayBuffer();
      return readDocument(new Uint8Array(bytes), name, options);
    },
    async previewTables(file, name) {
      const { previewTables } = await import('../documents/tables.ts');
      return previewTables(new Uint8Array(await file.arrayBuffer()), name);
    },
    async readNeeds(file, name, framework) {
      const { NEEDS_BYTE_LIMIT, readNeedsFile } = await import('../documents/needsFile.ts');
      const bytes = await file.slice(0, NEEDS_BYTE_LIMIT).arrayBuffer();
      return readNeedsFile(new Uint8Array(bytes), name, framework);
    },
    async readWork(file) {
      return works.read(file);
    },
    async workPostings(...asked) {
      return works.postings(...asked);
    },
    async map(source) {
      return engine.mapPosting(source);
    },
    async mapAgain(posting, zones) {
      return engine.mapAgain(posting, zones);
    },
    async nearMisses(posting) {
      return engine.nearMisses(posting);
    },
    async references() {
      const { loadReferences } = await import('../catalogue/references.ts');
      try {
        return loadReferences(data.framework).map((role) => engine.mapReference(role));
      } catch (error) {
        // Their labels are people's: another framework has none where it has not the same competencies.
        if (error instanceof DataError && data !== given) return [];
        throw error;
      }
    },
    async objectiveVerbs() {
      const { loadVerbs } = await import('../catalogue/verbs.ts');
      return loadVerbs();
    },
    async tryDuty(duty) {
      return engine.tryDuty(duty);
    },
    async makeSearchable(sources) {
      const into = await index();
      for (const source of sources) into.put(source);
    },
    async search(query, limit, prefer) {
      return (await index()).search(query, limit, prefer);
    },
    async smallestAddition(...asked) {
      const { smallestAddition } = await import('./teamCalls.ts');
      return smallestAddition(...asked);
    },
    async termsOf(competency) {
      return termsOf(lexicon, competency);
    },
  };
}
