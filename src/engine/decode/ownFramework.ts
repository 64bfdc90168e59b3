import * as v from 'valibot';
import type { Lexicon } from '../model.ts';
import type { OwnFramework } from '../review/savedWork.ts';
import { DataError } from '../dataError.ts';
import { decodeFramework } from './framework.ts';
import { frameworkFile } from './frameworkFile.ts';
import { id } from './mapped.ts';
import { printJson } from './printJson.ts';
import { decodeShape } from './shape.ts';

const lexiconEntries = v.array(
  v.object({
    term: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    competency: id,
    weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    note: v.nullable(v.string()),
  }),
);
/** The terms of both languages, as files hold them. */
export const lexiconShape = v.object({ fr: lexiconEntries, en: lexiconEntries });

/** A framework with its terms in the shape that files hold. */
export const ownFile = ({ framework, lexicon }: OwnFramework): unknown => ({
  framework: frameworkFile(framework),
  lexicon: v.parse(lexiconShape, lexicon),
});

/** A framework with its terms as the text of a file, which `decodeOwnFramework` gives again once parsed. */
export const encodeOwnFramework = (own: OwnFramework): string => printJson(ownFile(own));

/**
 * A framework with its terms from parsed JSON.
 * @throws {DataError} one line a problem, each with its path; a term of a competency that the framework has not is one
 */
export function decodeOwnFramework(json: { readonly framework: unknown; readonly lexicon: unknown }): OwnFramework {
  const framework = decodeFramework(json.framework);
  const known = new Set<string>(framework.areas.flatMap((area) => area.competencies.map((one) => one.id)));
  const lexicon = decodeShape(lexiconShape, json.lexicon, 'lexicon');
  const problems = (['fr', 'en'] as const).flatMap((lang) =>
    lexicon[lang].flatMap(({ competency }, i) =>
      known.has(competency) ? [] : [`lexicon.${lang}[${i}].competency: not in the framework: '${competency}'`],
    ),
  );
  if (problems.length > 0) throw new DataError(problems);
  return { framework, lexicon: lexicon as unknown as Lexicon }; // looked up above: here ids get their brand
}
