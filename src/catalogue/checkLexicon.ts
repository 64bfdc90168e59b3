import { fold, type Framework, LANGS, type Lexicon, type LexiconEntry } from '../engine/index.ts';

/** Competencies without a term in a language. */
function silent(framework: Framework, lexicon: Lexicon): string[] {
  return LANGS.flatMap((lang) => {
    const spoken = new Set(lexicon[lang].map((entry) => entry.competency));
    return framework.areas
      .flatMap((area) => area.competencies)
      .filter((competency) => !spoken.has(competency.id))
      .map(({ id, area }) => `lexicon/${lang}/${area}: no term for '${id}'`);
  });
}

/** Terms that stand for several competencies, unless a note with each says why. */
function ambiguous(lexicon: Lexicon): string[] {
  return LANGS.flatMap((lang) => {
    const byTerm = new Map<string, LexiconEntry[]>();
    for (const entry of lexicon[lang]) {
      const key = fold(entry.term);
      const same = byTerm.get(key);
      if (same) same.push(entry);
      else byTerm.set(key, [entry]);
    }
    return [...byTerm.values()].flatMap((entries) => {
      const ids = [...new Set(entries.map((entry) => entry.competency))].sort();
      const [first] = entries;
      return ids.length > 1 && first && entries.some((entry) => entry.note === null)
        ? [`lexicon/${lang}: '${first.term}' stands for ${ids.join(' and ')}; say why in a note with each`]
        : [];
    });
  });
}

/** What is wrong with a lexicon as a whole, one line a problem; empty where it can be used. */
export function checkLexicon(framework: Framework, lexicon: Lexicon): readonly string[] {
  return [...silent(framework, lexicon), ...ambiguous(lexicon)];
}
