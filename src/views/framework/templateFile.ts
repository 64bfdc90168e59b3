import { type Framework, type Lang, LANGS, type OwnFramework } from '../../engine/index.ts';
import { writeCsv } from '../../exports/csv.ts';
import type { Messages } from '../../i18n/messages.ts';

/**
 * A table to be filled in, with the first area of the framework in use as an example; labels, definitions and terms have
 * a column in either language, whatever the language of the heads.
 * @param own  with the terms that its author gave; null where the framework is the one that comes with the app
 */
export function templateFile(
  { areas }: Framework,
  own: OwnFramework | null,
  { templateHeads }: Pick<Messages['framework'], 'templateHeads'>,
  lang: Lang,
): Blob {
  const columns = templateHeads.map((head) => ({ head, width: 24, kind: 'text' as const }));
  const rows = areas.slice(0, 1).flatMap((area) =>
    area.competencies.map(({ id, label, definition, includes }) => {
      const termsIn = (one: Lang): readonly string[] =>
        own
          ? own.lexicon[one]
              .filter(({ competency, term }) => competency === id && term !== label[one])
              .map(({ term }) => term)
          : includes[one];
      const terms = LANGS.map((one) => termsIn(one).join('; '));
      return {
        cells: [id, area.label.fr, area.label.en, label.fr, label.en, definition.fr, definition.en, ...terms],
      };
    }),
  );
  return new Blob([writeCsv({ columns, rows }, lang)], { type: 'text/csv' });
}
