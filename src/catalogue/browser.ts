import { packed as packedLearned } from 'virtual:learned';
import { packed } from 'virtual:words';
import { type Catalogue, decodeCatalogue } from './decodeCatalogue.ts';
import { type GroupedTerms, ungroupTerms } from './groupTerms.ts';
import { unpackFiles, wordsOf } from './packFiles.ts';
import { unpackLearned } from './packVotes.ts';

/** The project's data as built into the app. */
export function loadCatalogue(): Catalogue {
  const json = import.meta.glob(['/data/framework.json', '/seeds/index.json'], {
    eager: true,
    import: 'default',
  });
  const texts = import.meta.glob('/seeds/*.txt', { eager: true, import: 'default', query: '?raw' });
  const files = [...Object.entries(json), ...Object.entries(texts)].map(
    ([path, content]) => [path.slice(1), content] as const,
  );
  const words = Object.values(unpackFiles(packed)).flatMap((its) =>
    Object.entries(its).map(([path, file]): [string, unknown] => [
      path,
      // Whoever packed grouped the entries of these files.
      path.startsWith('data/lexicon/') ? ungroupTerms(file as GroupedTerms) : file,
    ]),
  );
  const learned = unpackLearned(packedLearned, wordsOf(packed));
  return decodeCatalogue(new Map([...files, ...words, ['data/learned/weights.json', learned]]));
}
