import * as v from 'valibot';
import type { Framework, LearnedWeights, Target, Votes } from '../model.ts';
import { DataError } from '../dataError.ts';
import { RULES } from '../match/judge.ts';
import { SECONDARY_FEATURES } from '../match/matcher.ts';
import { decodeShape, words } from './shape.ts';

const finite = v.pipe(v.number('number expected'), v.finite());
const share = v.pipe(finite, v.minValue(0, 'at least 0 expected'), v.maxValue(1, 'at most 1 expected'));
/** By stem: "financing.purchasing 2.1 outside -0.4". */
const votes = v.record(v.string(), v.string());
const votesOf = v.strictObject({ own: votes, above: votes });
const shape = v.strictObject({
  perWord: finite,
  rules: v.strictObject(v.entriesFromList(RULES, finite)),
  secondary: v.strictObject(v.entriesFromList(SECONDARY_FEATURES, finite)),
  doubt: v.strictObject({ score: share, lead: share }),
  bias: v.string(),
  votes: v.strictObject({ fr: votesOf, en: votesOf }),
});

type Pairs = readonly (readonly [target: Target, weight: number])[];

/**
 * `data/learned/weights.json`.
 * @throws {DataError} one line a problem; a target that the framework does not have is one
 */
export function decodeLearned(json: unknown, framework: Framework, place: string): LearnedWeights {
  const raw = decodeShape(shape, json, place);
  const targets = new Set<string>([
    'outside',
    ...framework.areas.flatMap((area) => area.competencies.map(({ id }) => id)),
  ]);
  const problems = new Set<string>();
  const pairsOf = (text: string): Pairs => {
    const pairs: (readonly [Target, number])[] = [];
    const parts = text.split(' ');
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [target = '', weight = Number(parts[i + 1])] = [parts[i]];
      if (!targets.has(target)) problems.add(`${place}: no such competency: '${target}'`);
      else if (!Number.isFinite(weight)) problems.add(`${place}: number expected: '${parts[i + 1]}'`);
      else pairs.push([target as Target, weight]);
    }
    return pairs;
  };
  const read = (all: Readonly<Record<string, string>>): Votes =>
    Object.fromEntries(Object.entries(all).map(([stem, text]) => [stem, pairsOf(text)]));
  const weights: LearnedWeights = {
    perWord: raw.perWord,
    rules: RULES.map((name) => raw.rules[name]),
    secondary: SECONDARY_FEATURES.map((name) => raw.secondary[name]),
    doubt: raw.doubt,
    bias: pairsOf(raw.bias),
    votes: {
      fr: { own: read(raw.votes.fr.own), above: read(raw.votes.fr.above) },
      en: { own: read(raw.votes.en.own), above: read(raw.votes.en.above) },
    },
  };
  if (problems.size > 0) throw new DataError([...problems]);
  return weights;
}

/** The weights as they stand in the file; stems in the order of the alphabet, so that two runs can be compared. */
export function encodeLearned(weights: LearnedWeights): v.InferOutput<typeof shape> {
  const write = (all: Votes): Record<string, string> =>
    Object.fromEntries(
      Object.keys(all)
        .sort()
        .map((stem) => [stem, textOf(all[stem] ?? [])]),
    );
  const { perWord, rules, secondary, doubt, bias, votes: said } = weights;
  return {
    perWord,
    rules: named(RULES, rules),
    secondary: named(SECONDARY_FEATURES, secondary),
    doubt,
    bias: textOf(bias),
    votes: {
      fr: { own: write(said.fr.own), above: write(said.fr.above) },
      en: { own: write(said.en.own), above: write(said.en.above) },
    },
  };
}

const textOf = (pairs: Pairs): string => pairs.map(([target, weight]) => `${target} ${weight}`).join(' ');

const named = <Name extends string>(names: readonly Name[], values: readonly number[]): Record<Name, number> =>
  Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<Name, number>; // the names are its keys

const lessonFiles = v.strictObject({ known: v.array(words), fresh: v.array(words) });

/**
 * `data/learned/lessons.json`: files of labelled duties; the lexicon's terms were chosen with the known ones in sight.
 * @throws {DataError} one line a problem
 */
export function decodeLessonFiles(json: unknown, place: string): v.InferOutput<typeof lessonFiles> {
  return decodeShape(lessonFiles, json, place);
}
