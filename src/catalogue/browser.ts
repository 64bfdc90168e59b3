import { packed as packedLearned } from 'virtual:learned';
import { packed } from 'virtual:words';
import { type Catalogue, decodeCatalogue } from './decodeCatalogue.ts';
import { type GroupedTerms, ungroupTerms } from './groupTerms.ts';
import { unpackFiles, wordsOf } from './packFiles.ts';
import { unpackLearned } from './packVotes.ts';

/** The project's data as built into the app. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { contents } = await import('./contents.ts');
  const words = Object.values(unpackFiles(packed)).flatMap((its) =>
    Object.entries(its).map(([path, file]): [string, unknown] => [
      path,
      // Whoever packed grouped the entries of these files.
      path.startsWith('data/lexicon/') ? ungroupTerms(file as GroupedTerms) : file,
    ]),
  );
  const learned = unpackLearned(packedLearned, wordsOf(packed));
  return decodeCatalogue(new Map([...contents, ...words, ['data/learned/weights.json', learned]]));
}
