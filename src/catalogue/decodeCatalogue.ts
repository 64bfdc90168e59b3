import {
  type AreaId,
  DataError,
  decodeDutyWords,
  decodeFramework,
  decodeLearned,
  decodeLexicon,
  decodeReadingWords,
  decodeSeeds,
  type EngineData,
  type Framework,
  LANGS,
  type Lang,
  type Lexicon,
  type LexiconEntry,
  type PostingSource,
} from '../engine/index.ts';

/** The project's data as it stands on disk: path from the project's root → parsed JSON or, for a posting, text. */
export type CatalogueFiles = ReadonlyMap<string, unknown>;

/** All that the app knows when it opens. */
export interface Catalogue {
  readonly data: EngineData;
  /** The postings that come with the app, in the order of their index. */
  readonly seeds: readonly PostingSource[];
}

function fileAt(files: CatalogueFiles, path: string): unknown {
  if (!files.has(path)) throw new DataError([`${path}: file missing`]);
  return files.get(path);
}

const byLang = <T>(read: (lang: Lang) => T): Readonly<Record<Lang, T>> => ({ fr: read('fr'), en: read('en') });

/**
 * The lexicon of a framework from its files, `<folder>/<lang>/<area>.json`; an area without a file has no terms yet.
 * @throws {DataError} one line a problem over all files, each with its path; a file named after no area is one
 */
export function decodeLexicons(files: CatalogueFiles, framework: Framework, folder = 'data/lexicon'): Lexicon {
  const problems: string[] = [];
  const areas = new Set<string>(framework.areas.map((area) => area.id));
  const entries: Record<Lang, LexiconEntry[]> = { fr: [], en: [] };
  const expected = new Set<string>();
  const read = (lang: Lang, area: AreaId): void => {
    const path = `${folder}/${lang}/${area}.json`;
    expected.add(path);
    if (!files.has(path)) return;
    try {
      entries[lang].push(...decodeLexicon(files.get(path), framework, area, path));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  };
  for (const lang of LANGS) for (const { id } of framework.areas) read(lang, id);
  for (const path of files.keys())
    if (path.startsWith(`${folder}/`) && !expected.has(path))
      problems.push(
        `${path}: no such area or language; areas: ${[...areas].join(', ')}; languages: ${LANGS.join(', ')}`,
      );
  if (problems.length > 0) throw new DataError(problems);
  return entries;
}

/** All that the engine knows but what was learned. */
export function decodeData(
  files: CatalogueFiles,
  own?: Pick<EngineData, 'framework' | 'lexicon'>,
): Omit<EngineData, 'learned'> {
  const framework = own?.framework ?? decodeFramework(fileAt(files, 'data/framework.json'));
  return {
    framework,
    lexicon: own?.lexicon ?? decodeLexicons(files, framework),
    readingWords: byLang((lang) => {
      const path = `data/reading/${lang}.json`;
      return decodeReadingWords(fileAt(files, path), path);
    }),
    dutyWords: byLang((lang) => {
      const path = `data/duty/${lang}.json`;
      return decodeDutyWords(fileAt(files, path), framework, path);
    }),
  };
}

/**
 * Everything the app and the command line start from.
 * @param own  a framework with its lexicon, in place of those in the files; nothing was learned for it, so that its terms
 *             and the rules decide alone
 * @throws {DataError} one line a problem, each beginning with the path of the file
 */
export function decodeCatalogue(files: CatalogueFiles, own?: Pick<EngineData, 'framework' | 'lexicon'>): Catalogue {
  const data = decodeData(files, own);
  const learned = 'data/learned/weights.json';
  const seeds = decodeSeeds(fileAt(files, 'seeds/index.json'), 'seeds/index.json');
  return {
    data: { ...data, learned: own ? null : decodeLearned(fileAt(files, learned), data.framework, learned) },
    seeds: seeds.map(({ id, file }): PostingSource => {
      const text = fileAt(files, `seeds/${file}`);
      if (typeof text !== 'string') throw new DataError([`seeds/${file}: text expected`]);
      return { id, text, name: file, format: 'txt', bytes: new TextEncoder().encode(text).length };
    }),
  };
}
