const json = import.meta.glob(['/data/framework.json', '/seeds/index.json'], { eager: true, import: 'default' });
const texts = import.meta.glob('/seeds/*.txt', { eager: true, import: 'default', query: '?raw' });

/** What pages show, by path: the framework and the postings that come with the app. Loaded apart from the engine's words. */
export const contents: readonly (readonly [path: string, content: unknown])[] = Object.entries({
  ...json,
  ...texts,
}).map(([path, content]) => [path.slice(1), content]);
