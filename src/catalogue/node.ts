import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError, decodeFramework, decodeGoldDuty, decodeLessonFiles, decodeReferenceRole, type EngineData, type Framework, type Lesson, type Lexicon, type ReferenceRole } from '../engine/index.ts'; // prettier-ignore
import { type Catalogue, type CatalogueFiles, decodeCatalogue, decodeData, decodeLexicons } from './decodeCatalogue.ts';

const ROOT = join(import.meta.dirname, '../..');
const LESSONS = 'data/learned/lessons.json';

/**
 * A JSON file, parsed.
 * @param name  how problems name it
 * @throws {DataError} where it is not JSON; an `Error` of the file system where it cannot be read
 */
export function readJson(path: string, name: string): unknown {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError([`${name}: not valid JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Every `.json` and `.txt` file below a folder, named from `root` with forward slashes, in the order of the names. */
function readFolder(root: string, folder: string): [string, unknown][] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, unknown][] => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readFolder(root, name);
      if (name.endsWith('.json')) return [[name, readJson(join(root, name), name)]];
      return name.endsWith('.txt') ? [[name, readFileSync(join(root, name), 'utf8')]] : [];
    });
}

/** The lexicon that stands in a folder `lexicon` beside a framework file, or `null` where there is none. */
export function readLexiconBeside(frameworkPath: string, framework: Framework): Lexicon | null {
  const folder = dirname(frameworkPath);
  if (!existsSync(join(folder, 'lexicon'))) return null;
  const files: CatalogueFiles = new Map(readFolder(folder, 'lexicon'));
  return decodeLexicons(files, framework, 'lexicon');
}

/** Of the project's lexicon, the terms whose competency another framework has as well. */
function termsFor(framework: Framework, { fr, en }: Lexicon): Lexicon {
  const known = new Set(framework.areas.flatMap((area) => area.competencies.map((competency) => competency.id)));
  const kept = {
    fr: fr.filter((entry) => known.has(entry.competency)),
    en: en.filter((entry) => known.has(entry.competency)),
  };
  if (kept.fr.length + kept.en.length === 0)
    throw new DataError(['framework: no term speaks for any of its competencies; put a folder "lexicon" beside it']);
  return kept;
}

/** The project's data files, from disk. */
export function readFiles(): CatalogueFiles {
  const folders = ['data/lexicon', 'data/reading', 'data/duty', 'seeds'];
  return new Map([
    ...['data/framework.json', 'data/learned/weights.json']
      .filter((name) => existsSync(join(ROOT, name)))
      .map((name) => [name, readJson(join(ROOT, name), name)] as const),
    ...folders.flatMap((folder) => readFolder(ROOT, folder)),
  ]);
}

/**
 * The project's data, decoded.
 * @param frameworkPath  another framework in place of the project's, with the lexicon beside it or, failing that, the
 *                       project's terms for the competencies that both have
 * @throws {DataError} one line a problem, each with the path of the file
 */
export function loadCatalogue(frameworkPath?: string): Catalogue {
  const files = readFiles();
  if (frameworkPath === undefined) return decodeCatalogue(files);
  const framework = decodeFramework(readJson(frameworkPath, 'framework'));
  const lexicon = readLexiconBeside(frameworkPath, framework);
  return decodeCatalogue(files, {
    framework,
    lexicon: lexicon ?? termsFor(framework, decodeCatalogue(files).data.lexicon),
  });
}

/** All but the weights, which are what is to be learned. */
export function loadCatalogueToLearn(): Omit<EngineData, 'learned'> {
  return decodeData(readFiles());
}

/**
 * The project's reference roles, in the order of their files.
 * @throws {DataError} one line a problem, each beginning with the path of the file
 */
export function loadReferences(framework: Framework): readonly ReferenceRole[] {
  return readFolder(ROOT, 'data/reference-roles').map(([path, json]) => decodeReferenceRole(json, framework, path));
}

/**
 * The labelled duties that `data/learned/lessons.json` names.
 * @throws {DataError} where a line is no labelled duty
 */
export function loadLessons(framework: Framework): Lesson[] {
  const { known, fresh } = decodeLessonFiles(readJson(join(ROOT, LESSONS), LESSONS), LESSONS);
  const read = (path: string, isKnownToLexicon: boolean): Lesson[] =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        line.trim() === ''
          ? []
          : [{ gold: decodeGoldDuty(JSON.parse(line), framework, `${path}:${i + 1}`), isKnownToLexicon }],
      );
  return [...known.flatMap((path) => read(path, true)), ...fresh.flatMap((path) => read(path, false))];
}
