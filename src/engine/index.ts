/** The only door to the engine: everything outside imports from here. */
export * from './model.ts';
export { createEngine, ENGINE_VERSION, type Engine, type EngineData } from './engine.ts';
export { DataError } from './decode/dataError.ts';
export { decodeFramework } from './decode/framework.ts';
export { decodeLexicon } from './decode/lexicon.ts';
export { fold } from './text/fold.ts';
export { scoreOf, type Candidate, type DutyInput, type Matcher } from './match/matcher.ts';
