import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Who may import whom: for each room its rooms and its packages. A room is a folder of src/, of src/views/, or one of the engine. */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }> = {
  engine: { rooms: [], packages: [/^@orama\/stemmers\/french$/, /^wink-porter2-stemmer$/] },
  'engine/decode': { rooms: ['engine'], packages: [/^valibot$/] },
  // An exact solver is not ours to write.
  'engine/team': { rooms: ['engine'], packages: [/^yalps$/] },
  documents: {
    rooms: ['engine'],
    packages: [/^htmlparser2$/, /^fflate$/, /^papaparse$/, /^mammoth$/, /^unpdf$/, /^read-excel-file\/universal$/],
  },
  catalogue: { rooms: ['engine'], packages: [/^node:/, /^virtual:(words|learned)$/] },
  worker: { rooms: ['engine', 'documents', 'catalogue'], packages: [] },
  state: { rooms: ['engine', 'worker'], packages: [/^zustand(\/|$)/, /^idb$/, /^fflate$/] },
  exports: {
    rooms: ['engine'],
    packages: [/^write-excel-file\/universal$/, /^docx$/, /^@fontsource\/noto-sans\/files\//],
  },
  charts: { rooms: ['engine'], packages: [/^react$/, /^d3$/] },
  ui: { rooms: ['exports'], packages: [/^react(-dom)?$/, /^lucide-react$/] },
  i18n: { rooms: ['engine'], packages: [/^react$/] },
  'views/shared': {
    rooms: ['engine', 'worker', 'state', 'charts', 'ui', 'i18n'],
    packages: [
      /^fuse\.js$/,
      /^react(-dom|-router)?$/,
      /^lucide-react$/,
      /^@tanstack\/react-virtual$/,
      /^virtual:evaluations$/,
    ],
  },
  view: {
    rooms: ['engine', 'worker', 'state', 'exports', 'charts', 'ui', 'i18n', 'views/shared'],
    packages: [
      /^react(-dom|-router)?$/,
      /^zustand$/,
      /^lucide-react$/,
      /^react-aria-components$/,
      /^@tanstack\/react-virtual$/,
      /^virtual:evaluations$/,
    ],
  },
  app: {
    rooms: ['engine', 'worker', 'state', 'charts', 'ui', 'i18n', 'views/shared', 'view'],
    packages: [/^react(-dom(\/client)?|-router)?$/, /^zustand$/, /^lucide-react$/],
  },
  cli: {
    rooms: ['engine', 'documents', 'catalogue'],
    packages: [/^node:/, /^vite$/, /^tsx\/esm\/api$/, /^write-excel-file\/node$/],
  },
};

/** `src/views/role/…` → "view"; `src/engine/decode/…` → "engine/decode"; else the first folder. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split(sep);
  if (first === 'views') return second === 'shared' ? 'views/shared' : 'view';
  if (first === 'engine' && ['decode', 'team'].includes(second)) return `engine/${second}`;
  return first;
}

interface Import {
  readonly from: string;
  readonly to: string;
  /** Relative to src/, or null for a package. */
  readonly file: string | null;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|mjs)$/.test(file));

const imports: readonly Import[] = files.flatMap((from) => {
  const code = readFileSync(join(SRC, from), 'utf8');
  const found = code.matchAll(
    /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|(?:^|[^\w./])import\s*\(?\s*'([^']+)'/gm,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((to) => !/\.(css|json)(\?|$)/.test(to))
    .map((to) => ({
      from,
      to,
      file: to.startsWith('.') ? relative(SRC, join(SRC, dirname(from), to)).replace(/\?.*$/, '') : null,
    }));
});

const said = ({ from, to }: Import): string => `${from} → ${to}`;

describe('architecture', () => {
  test('every file stands in a room that the table knows', () => {
    expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
  });

  test('reads the imports: the engine is imported from many places', () => {
    expect(imports.filter(({ file }) => file === join('engine', 'index.ts')).length).toBeGreaterThan(10);
  });

  test('rooms import only the rooms and packages that the table allows', () => {
    const wrong = imports.filter((one) => {
      const room = roomOf(one.from);
      const allowed = ROOMS[room];
      if (!allowed) return true;
      if (one.file === null) return !allowed.packages.some((pattern) => pattern.test(one.to));
      const target = roomOf(one.file);
      if (target === room && room !== 'view') return false;
      if (room === 'view' && target === 'view') return one.file.split(sep)[1] !== one.from.split(sep)[1];
      if (room === 'engine' && target.startsWith('engine/')) return one.from !== join('engine', 'index.ts');
      return !allowed.rooms.includes(target);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test('outside the engine only its door is imported', () => {
    const wrong = imports.filter(
      ({ from, file }) =>
        file?.startsWith('engine') && !from.startsWith('engine') && file !== join('engine', 'index.ts'),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  test('the interface may know the engine’s types, words only the type Lang', () => {
    const i18n = files.filter((file) => roomOf(file) === 'i18n');
    const wrong = i18n.flatMap((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(/import ([^;]*) from '[^']*engine\/index\.ts'/g)]
        .filter((match) => match[1] !== 'type { Lang }')
        .map((match) => `${file}: ${match[0]}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const edges = new Map(
      files.map((file) => [file, imports.filter((one) => one.from === file).flatMap((one) => one.file ?? [])]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('no name of an area or a competency stands in the code', () => {
    const framework = JSON.parse(readFileSync(join(SRC, '../data/framework.json'), 'utf8')) as {
      areas: { id: string; competencies: { id: string }[] }[];
    };
    const ids = framework.areas.flatMap((area) => area.competencies.map(({ id }) => id));
    const found = files.flatMap((file) => {
      const code = readFileSync(join(SRC, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
      return ids.filter((id) => code.includes(`'${id}'`) || code.includes(`"${id}"`)).map((id) => `${file}: ${id}`);
    });
    expect(found).toEqual([]);
  });
});
