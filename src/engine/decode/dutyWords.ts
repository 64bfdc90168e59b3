import * as v from 'valibot';
import type { Framework, InvolvementId } from '../model.ts';
import type { DutyWords, LevelPhrases } from '../match/dutyWords.ts';
import { DataError } from '../dataError.ts';
import { decodeShape, words } from './shape.ts';

const list = v.array(words);
const shape = v.strictObject({
  functionWords: list,
  mute: list,
  prepositions: list,
  connectives: list,
  sequels: list,
  determiners: list,
  subjects: list,
  modals: list,
  adverbs: list,
  stems: v.record(words, words),
  usualLevel: words,
  verbs: v.record(words, list),
  nouns: v.record(words, list),
  emptyVerbs: list,
  companions: list,
  targetGroups: list,
  beneficiary: v.strictObject({ verbs: list, beforeTask: list, beforeSubject: list }),
  infinitive: v.strictObject({ markers: list, between: list, endings: list, except: list, governors: list }),
  openings: list,
  purposes: list,
  qualifiers: list,
  asides: list,
  means: list,
  examples: list,
  forms: v.strictObject({ nouns: list, verbs: list }),
  generic: list,
  routine: list,
  requirement: v.strictObject({ education: list, skills: list, silent: list }),
  outside: v.array(
    v.strictObject({ term: words, weight: v.pipe(v.number(), v.gtValue(0, 'must be above 0'), v.maxValue(1)) }),
  ),
});

/** Its keys were looked up among the levels: this is where they get their brand. */
function byLevel(phrases: Readonly<Record<string, readonly string[]>>): LevelPhrases[] {
  return Object.entries(phrases).map(([level, some]) => ({ level: level as InvolvementId, phrases: some }));
}

/**
 * The words of one language with which duties are read, `data/duty/<lang>.json`.
 * @param place  how problems name the file, such as `duty/fr`
 * @throws {DataError} one line a problem; a level of involvement that the framework does not have is one
 */
export function decodeDutyWords(json: unknown, framework: Framework, place: string): DutyWords {
  const raw = decodeShape(shape, json, place);
  const levels = new Set<string>(framework.involvement.map((level) => level.id));
  const problems = (['verbs', 'nouns'] as const).flatMap((field) =>
    Object.keys(raw[field]).flatMap((id) =>
      levels.has(id) ? [] : [`${place}.${field}.${id}: unknown level: '${id}'`],
    ),
  );
  if (!levels.has(raw.usualLevel)) problems.push(`${place}.usualLevel: unknown level: '${raw.usualLevel}'`);
  if (problems.length > 0) throw new DataError(problems);
  return {
    ...raw,
    usualLevel: raw.usualLevel as InvolvementId,
    verbs: byLevel(raw.verbs),
    nouns: byLevel(raw.nouns),
  };
}
