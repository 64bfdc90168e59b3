import { LANGS, type CompetencyId, type Framework } from '../model.ts';
import { tokenise } from '../text/tokenise.ts';

/** Longer than any label. */
export const NAME_MOST = 300;

/** Words alone, so that case, accents and signs do not count. */
export const plainName = (text: string): string =>
  tokenise(text.slice(0, NAME_MOST))
    .map(({ form }) => form.word)
    .join(' ');

/** What names a competency, as `plainName` has it: its id and its labels; `null` where several are so named. */
export function competencyNames({ areas }: Framework): ReadonlyMap<string, CompetencyId | null> {
  const names = new Map<string, CompetencyId | null>();
  const competencies = areas.flatMap((area) => area.competencies);
  for (const { id, label } of competencies)
    for (const name of new Set(LANGS.map((lang) => plainName(label[lang]))))
      names.set(name, names.has(name) ? null : id);
  // An id names one alone, whatever labels say.
  for (const { id } of competencies) names.set(plainName(id), id);
  names.delete('');
  return names;
}

/** More lines than any framework has competencies. */
const LINE_MOST = 2000;
/** "•", "1.2", "3)", "b)", "(iv)". */
const MARKER = /^[^\p{L}\p{N}]{0,20}(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L}{1,4}(?=[.)]))[.)]{0,2})?\s?/u;

export interface NamedCompetencies {
  /** Each once, in the order of the lines. */
  readonly competencies: readonly CompetencyId[];
  /** Lines that name no competency, or several, as they came. */
  readonly unknown: readonly string[];
}

/**
 * A list of competencies as people paste it: one a line, or parted by semicolons or tabs, by label in either language or
 * by id; bullets and numbers before them, case, accents and signs do not count.
 */
export function readCompetencyList(text: string, framework: Framework): NamedCompetencies {
  const names = competencyNames(framework);
  const competencies = new Set<CompetencyId>();
  const unknown: string[] = [];
  for (const piece of text.split(/[\n\r;\t]/).slice(0, LINE_MOST)) {
    const line = piece.trim();
    const found = names.get(plainName(line)) ?? names.get(plainName(line.replace(MARKER, '')));
    if (found) competencies.add(found);
    else if (plainName(line) !== '') unknown.push(line);
  }
  return { competencies: [...competencies], unknown };
}
