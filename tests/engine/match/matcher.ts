import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { createMatcher } from '../../../src/engine/match/matcher.ts';

/** The matcher over the project's own data, compiled once a test file. */
const { data } = loadCatalogue();
export const { framework } = data;
export const matcher = createMatcher(data.framework, data.lexicon, data.dutyWords, data.learned);
/** The same where nothing was learned: the rules decide alone. */
export const byRules = createMatcher(data.framework, data.lexicon, data.dutyWords, null);
