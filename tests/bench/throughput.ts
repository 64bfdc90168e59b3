import { createEngine, type DutyInput, fold, type EngineData } from '../../src/engine/index.ts';
import { createStemmer } from '../../src/engine/text/stem.ts';
import { tokenise } from '../../src/engine/text/tokenise.ts';
import { type Contender, inTurns } from './measure.ts';
import { ahoCorasick, miniSearch, plainPhrases, regExp, winkEntities } from './peers.ts';

export interface Throughput {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly dutiesPerSecond: number;
  /** How many times as fast as the engine's full mapping. */
  readonly timesMapping: number;
  readonly found: number;
}

const ROUNDS = 15;
/** The size of list that the aim was set with. */
const SHORT_LIST = 2000;
const MAPPING = 'full mapping';

/** Full mapping of duty lines beside its first steps and beside what else could look for the terms, in one thread. */
export function measureThroughput(data: EngineData, duties: readonly DutyInput[]): readonly Throughput[] {
  const { matcher } = createEngine(data);
  const stemmers = {
    fr: createStemmer('fr', data.dutyWords.fr.stems),
    en: createStemmer('en', data.dutyWords.en.stems),
  };
  const folded = duties.map(({ text, lang }) => ({ text: fold(text), lang }));
  const phrases = plainPhrases(data.lexicon);
  const short = { fr: phrases.fr.slice(-SHORT_LIST), en: phrases.en.slice(-SHORT_LIST) };
  const contenders: readonly Contender[] = [
    { name: MAPPING, run: () => duties.reduce((found, duty) => found + matcher.matchDuty(duty).labels.length, 0) },
    { name: 'fold and tokenise only', run: () => duties.reduce((found, { text }) => found + tokenise(text).length, 0) },
    {
      name: 'fold, tokenise and stem only',
      run: () =>
        duties.reduce(
          (found, { text, lang }) =>
            tokenise(text).reduce((letters, { form }) => letters + stemmers[lang](form.word).length, found),
          0,
        ),
    },
    regExp(`RegExp of ${phrases.fr.length} + ${phrases.en.length} phrases`, phrases, folded),
    regExp(`RegExp of ${SHORT_LIST} + ${SHORT_LIST} phrases`, short, folded),
    ahoCorasick(phrases, folded),
    winkEntities(phrases.en, folded),
    miniSearch(data.framework, folded),
  ];
  const bytes = duties.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const english = duties.filter(({ lang }) => lang === 'en');
  const englishBytes = english.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const measured = inTurns(contenders, ROUNDS).map(({ name, ms, found }) => {
    const isEnglish = name.includes('(English)');
    return {
      name,
      megabytesPerSecond: (isEnglish ? englishBytes : bytes) / 1000 / ms,
      dutiesPerSecond: ((isEnglish ? english : duties).length * 1000) / ms,
      found,
    };
  });
  const own = measured.find(({ name }) => name === MAPPING)?.megabytesPerSecond ?? NaN;
  return measured.map((one) => ({ ...one, timesMapping: one.megabytesPerSecond / own }));
}
