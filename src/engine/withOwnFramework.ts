import type { EngineData } from './engine.ts';
import { usableTerms } from './match/usableTerms.ts';
import type { Framework, Lang, Lexicon, LexiconEntry } from './model.ts';
import type { OwnFramework } from './review/savedWork.ts';

/** Of the framework's competencies; chosen: below it another framework only happens to have some of the same ids. */
const LEARNED_SHARE = 0.5;

const competenciesOf = ({ areas }: Framework): string[] =>
  areas.flatMap((area) => area.competencies.map(({ id }) => id));

/** The lexicon with what a person added marked as theirs: nothing was learned of it, and it is not to be talked down. */
function withOwnMarked(lexicon: Lexicon, given: Lexicon): Lexicon {
  const marked = (lang: Lang): readonly LexiconEntry[] => {
    const known = new Set(given[lang].map(({ competency, term }) => `${competency} ${term}`));
    return lexicon[lang].map((entry) =>
      known.has(`${entry.competency} ${entry.term}`) ? entry : { ...entry, own: 'for' },
    );
  };
  return { fr: marked('fr'), en: marked('en') };
}

/**
 * What the engine knows, for another framework. What was learned is for competencies, whatever they are called: it holds
 * as long as most of them are those that it was learned for; there terms of a person's own decide. Verbs are sorted by the
 * levels of the scale that comes with the app: it stays.
 */
export function withOwnFramework(data: EngineData, own: OwnFramework | null): EngineData {
  if (!own) return data;
  const known = new Set(competenciesOf(data.framework));
  const all = competenciesOf(own.framework);
  const isLearned = all.filter((id) => known.has(id)).length >= LEARNED_SHARE * all.length;
  const lexicon = usableTerms(own.lexicon, data.dutyWords);
  return {
    ...data,
    framework: own.framework,
    lexicon: isLearned && data.learned ? withOwnMarked(lexicon, data.lexicon) : lexicon,
    learned: isLearned ? data.learned : null,
  };
}
