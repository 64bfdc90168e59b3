import { type Catalogue, decodeCatalogue } from './decodeCatalogue.ts';

/** The project's data as built into the app. */
export function loadCatalogue(): Catalogue {
  const json = import.meta.glob(
    ['/data/framework.json', '/data/{lexicon,reading,duty}/**/*.json', '/seeds/index.json'],
    { eager: true, import: 'default' },
  );
  const texts = import.meta.glob('/seeds/*.txt', { eager: true, import: 'default', query: '?raw' });
  const files = [...Object.entries(json), ...Object.entries(texts)];
  return decodeCatalogue(new Map(files.map(([path, content]) => [path.slice(1), content])));
}
