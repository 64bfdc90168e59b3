import type { DutyWordsByLang, Matcher } from './match/matcher.ts';
import type {
  Framework,
  Lang,
  LearnedWeights,
  Lexicon,
  MappedPosting,
  Outcome,
  ParsedPosting,
  PostingSource,
} from './model.ts';
import type { ReadingWordsByLang } from './parse/parsePosting.ts';
import { mapDuties, type NearMisses, nearMissesOf } from './mapDuties.ts';
import { createMatcher } from './match/matcher.ts';
import { cuesOf } from './parse/cues.ts';
import { parsePosting } from './parse/parsePosting.ts';
import { tokensOf } from './parse/phrases.ts';
import { lineOf } from './parse/outside.ts';
import type { Zone } from './review/kept.ts';
import { readZones } from './review/readZones.ts';
import { mapReference, type ReferenceRole } from './reference.ts';
import { fold } from './text/fold.ts';
import { countLanguages, languageOf } from './text/language.ts';
import { type DutyTrial, type DutyTry, likelierLang, trialOf } from './tryDuty.ts';

/** Changes whenever the same posting could come out otherwise. */
export const ENGINE_VERSION = '0.3.0';

/** All that the engine knows, decoded: it has no other source of words. */
export interface EngineData {
  readonly framework: Framework;
  readonly lexicon: Lexicon;
  readonly readingWords: ReadingWordsByLang;
  readonly dutyWords: DutyWordsByLang;
  /** null where nothing was learned for the framework. */
  readonly learned: LearnedWeights | null;
}

export interface Engine {
  readonly framework: Framework;
  readonly matcher: Matcher;
  /** Reads a posting and maps its duties and requirements; what a user gave is never an exception. */
  mapPosting(source: PostingSource): Outcome<MappedPosting>;
  /** Maps a posting anew that was read before: as it was read or, where a person gave zones, by these. */
  mapAgain(posting: ParsedPosting, zones: readonly Zone[] | null): MappedPosting;
  /** Of every duty of a posting that it gave no label what the duty came near. */
  nearMisses(posting: Pick<MappedPosting, 'duties' | 'meta'>): readonly NearMisses[];
  /** A reference role as if it were a posting: its labels are people's, the words that prove them the engine's. */
  mapReference(role: ReferenceRole): MappedPosting;
  /** Maps one duty without a posting and says all that led there; null where no word is left of it. */
  tryDuty(duty: DutyTry): DutyTrial | null;
  /** The language in which most of a text is written, or `null` where its words do not tell. */
  languageOf(text: string): Lang | null;
}

/** An engine over one framework, its lexicons and the words of each language. */
export function createEngine({ framework, lexicon, readingWords, dutyWords, learned }: EngineData): Engine {
  const matcher = createMatcher(framework, lexicon, dutyWords, learned);
  const languageOfText = (text: string): Lang | null =>
    languageOf(countLanguages(tokensOf(fold(text)), cuesOf(readingWords).languages));
  const mapParsed = (posting: ParsedPosting): MappedPosting => ({
    ...posting,
    duties: mapDuties(posting, matcher),
    requirements: posting.requirements.map((requirement) => ({
      ...requirement,
      labels: matcher.matchRequirement(requirement),
    })),
    framework: { id: framework.id, version: framework.version },
    engine: { version: ENGINE_VERSION },
  });
  return {
    framework,
    matcher,
    languageOf: languageOfText,
    nearMisses: (posting) => nearMissesOf(posting, matcher),
    mapReference: (role) => mapReference(role, matcher, framework, ENGINE_VERSION),
    tryDuty({ text, title, lang }) {
      const line = lineOf(text, cuesOf(readingWords));
      if (line === null) return null;
      const duty = { text: line, heading: null, title: lineOf(title ?? '', cuesOf(readingWords)) };
      return trialOf(matcher, { ...duty, lang: lang ?? languageOfText(line) ?? likelierLang(matcher, duty) });
    },
    mapPosting(source) {
      const parsed = parsePosting(source, readingWords);
      if (!parsed.ok) return parsed;
      return { ok: true, notes: parsed.notes, value: mapParsed(parsed.value) };
    },
    mapAgain: (posting, zones) => mapParsed(zones ? readZones(posting, zones, readingWords) : posting),
  };
}
