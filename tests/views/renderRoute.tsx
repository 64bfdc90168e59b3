import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { loadVerbs } from '../../src/catalogue/verbs.ts';
import { readNeedsFile } from '../../src/documents/needsFile.ts';
import { readFramework } from '../../src/documents/frameworks/readFramework.ts';
import {
  createEngine,
  type Framework,
  type MappedPosting,
  SearchIndex,
  smallestAddition,
  type SearchSource,
  termsOf,
  unusableTerms,
} from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { MessagesContext } from '../../src/i18n/messages.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import { Router } from '../../src/app/router.tsx';
import { WorkReader } from '../../src/worker/workCalls.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);
const postings: readonly MappedPosting[] = seeds.map((seed) => {
  const outcome = engine.mapPosting(seed);
  if (!outcome.ok) throw new TypeError(`a seed cannot be read: ${seed.name}`);
  return outcome.value;
});
const searchIndex = new SearchIndex(data.dutyWords);
const works = new WorkReader();
/** The engine as the page asks it. */
const working = {
  tryDuty: async (duty: Parameters<typeof engine.tryDuty>[0]) => engine.tryDuty(duty),
  mapAgain: async (...asked: Parameters<typeof engine.mapAgain>) => engine.mapAgain(...asked),
  nearMisses: async (posting: Parameters<typeof engine.nearMisses>[0]) => engine.nearMisses(posting),
  makeSearchable: async (sources: readonly SearchSource[]) => sources.forEach((source) => searchIndex.put(source)),
  search: async (...asked: Parameters<SearchIndex['search']>) => searchIndex.search(...asked),
  useFramework: async () => undefined,
  frameworkInUse: async () => ({ framework: data.framework, lexicon: data.lexicon }),
  readFramework: async (file: Blob, name: string) =>
    readFramework(new Uint8Array(await file.arrayBuffer()), name, data),
  readWork: async (file: Blob) => works.read(file),
  workPostings: async (...asked: Parameters<WorkReader['postings']>) => works.postings(...asked),
  readNeeds: async (file: Blob, name: string, framework: Framework) =>
    readNeedsFile(new Uint8Array(await file.arrayBuffer()), name, framework),
  unusableTerms: async (terms: Parameters<typeof unusableTerms>[0]) => unusableTerms(terms, data.dutyWords),
  objectiveVerbs: async () => loadVerbs(),
  smallestAddition: async (...asked: Parameters<typeof smallestAddition>) => smallestAddition(...asked),
  termsOf: async (competency: Parameters<typeof termsOf>[1]) => termsOf(data.lexicon, competency),
};
const ready = {
  status: 'ready',
  failure: null,
  framework: engine.framework,
  doubt: data.learned?.doubt ?? null,
  postings,
  references: [],
  lacksReferences: false,
  engine: working,
  basket: [],
} as const;

/** The app at an address, with the real framework and both seeds mapped by the real engine; other parts of the store may be given. */
export function renderRoute(
  route: string,
  { lang = 'en', store = {} }: { lang?: 'fr' | 'en'; store?: Partial<ReturnType<typeof useWorkspace.getState>> } = {},
) {
  useWorkspace.setState({ ...ready, ...store });
  return render(
    <MessagesContext value={lang === 'fr' ? fr : en}>
      <MemoryRouter initialEntries={[route]}>
        <Router />
      </MemoryRouter>
    </MessagesContext>,
  );
}
export { engine, postings, working };
