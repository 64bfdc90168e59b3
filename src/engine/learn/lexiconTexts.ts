import type { EngineData } from '../engine.ts';
import type { Framework, Lang, Target } from '../model.ts';
import { compileLanguage } from '../match/language.ts';
import { wordsOf } from '../match/matches.ts';
import { GAP } from '../match/term.ts';
import { LANGS } from '../model.ts';

/** A term of the lexicon or a sentence of the framework, as a text that speaks for a target. */
interface LexiconText {
  readonly words: ReadonlyMap<string, number>;
  readonly target: Target;
  readonly weight: number;
}

/** A term is not a duty: it counts for less. */
const TEXT_WEIGHT = 0.3;

/** What lexicon and framework say, word by word: half a term is a hint where the whole does not match. */
export function lexiconTexts({ framework, lexicon, dutyWords }: Omit<EngineData, 'learned'>): readonly LexiconText[] {
  const texts = LANGS.flatMap((lang) => {
    const language = compileLanguage(lang, dutyWords[lang], lexicon[lang], framework.involvement);
    const stemsOf = (text: string): string[] =>
      wordsOf(text, language)
        .filter(({ form }) => !form.isDropped)
        .map(({ form }) => form.stem);
    const entries = [
      ...lexicon[lang].map((entry) => ({ ...entry, target: entry.competency as Target })),
      ...dutyWords[lang].outside.map((entry) => ({ ...entry, target: 'outside' as const })),
    ];
    return [
      ...entries.map(({ term, weight, target }) => ({
        target,
        weight: TEXT_WEIGHT * weight,
        words: countsOf(
          term
            .split(/\s+/)
            .filter((piece) => piece !== GAP && piece !== '...')
            .map((piece) => piece.split('|').flatMap(stemsOf)),
          lang,
        ),
      })),
      ...sentencesOf(framework, lang).map(({ text, target }) => ({
        target,
        weight: TEXT_WEIGHT,
        words: countsOf(
          stemsOf(text).map((stem) => [stem]),
          lang,
        ),
      })),
    ];
  });
  return texts.filter(({ words }) => words.size > 0);
}

function sentencesOf(framework: Framework, lang: Lang): { text: string; target: Target }[] {
  return framework.areas.flatMap((area) =>
    area.competencies.flatMap(({ id, label, definition, includes }) =>
      [label[lang], definition[lang], ...includes[lang]].map((text) => ({ text, target: id })),
    ),
  );
}

/** Each word once; of words that stand for each other all together count as one. */
function countsOf(pieces: readonly (readonly string[])[], lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces)
    for (const stem of piece) {
      const key = `${lang}:${stem}`;
      counts.set(key, Math.max(counts.get(key) ?? 0, 1 / Math.sqrt(piece.length)));
    }
  let squares = 0;
  for (const count of counts.values()) squares += count ** 2;
  for (const [key, count] of counts) counts.set(key, count * squares ** -0.25);
  return counts;
}
