import { type EngineData, SearchIndex } from '../engine/index.ts';

/** An index to search in; apart, as it is loaded when somebody searches first. */
export const createSearchIndex = (words: EngineData['dutyWords']): SearchIndex => new SearchIndex(words);
