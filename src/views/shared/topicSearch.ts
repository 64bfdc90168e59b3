import Fuse from 'fuse.js';
import type { Competency, FrameworkIndex, Lang } from '../../engine/index.ts';

interface Topic {
  readonly competency: Competency;
  readonly text: string;
  readonly lang: Lang;
}
export interface TopicHit {
  readonly competency: Competency;
  /** The words of the framework that were found, and their language. */
  readonly text: string;
  readonly lang: Lang;
}
export type TopicSearch = (text: string) => readonly TopicHit[];

/** Finds competencies by their names and by the examples of what they include, in both languages, with small typing errors forgiven. */
export function createTopicSearch(index: FrameworkIndex, limit = 8): TopicSearch {
  const topics: Topic[] = [...index.competencies.values()].flatMap((competency) =>
    (['fr', 'en'] as const).flatMap((lang) =>
      [competency.label[lang], ...competency.includes[lang]].map((text) => ({ competency, text, lang })),
    ),
  );
  const fuse = new Fuse(topics, {
    keys: ['text'],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });
  return (text) => {
    const found = new Map<Competency, TopicHit>();
    for (const { item } of fuse.search(text.trim())) if (!found.has(item.competency)) found.set(item.competency, item);
    return [...found.values()].slice(0, limit);
  };
}
