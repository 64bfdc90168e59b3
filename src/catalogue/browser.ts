import { packed as packedLearned } from 'virtual:learned';
import { packed } from 'virtual:lexicon';
import { type Catalogue, decodeCatalogue } from './decodeCatalogue.ts';
import { unpackLexicon, wordsOf } from './packLexicon.ts';
import { unpackLearned } from './packVotes.ts';

/** The project's data as built into the app. */
export function loadCatalogue(): Catalogue {
  const json = import.meta.glob(['/data/framework.json', '/data/{reading,duty}/**/*.json', '/seeds/index.json'], {
    eager: true,
    import: 'default',
  });
  const texts = import.meta.glob('/seeds/*.txt', { eager: true, import: 'default', query: '?raw' });
  const files = [...Object.entries(json), ...Object.entries(texts)].map(
    ([path, content]) => [path.slice(1), content] as const,
  );
  const lexicons = Object.values(unpackLexicon(packed)).flatMap((lexicon) => Object.entries<unknown>(lexicon));
  const learned = unpackLearned(packedLearned, wordsOf(packed));
  return decodeCatalogue(new Map([...files, ...lexicons, ['data/learned/weights.json', learned]]));
}
