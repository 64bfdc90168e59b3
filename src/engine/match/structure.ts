import type { Token } from '../text/tokenise.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Language } from './language.ts';
import type { PhraseSet } from './phraseSet.ts';
import type { Word } from './termTrie.ts';
import { isInfinitive } from './language.ts';

/**
 * How loudly the words of a part speak for a competency: in full; more softly (means, second thoughts, lists in
 * brackets); or not at all (purpose clauses, qualifiers, examples).
 */
export type Voice = 'full' | 'soft' | 'silent';

/** Where a word stands in its duty. */
export interface Position {
  readonly voice: Voice;
  /** Number of the action, from 0, the head verb's. */
  readonly action: number;
  /** Number of the coordinated object within the duty, from 0. */
  readonly item: number;
  /** In a bracket that lists tasks to carry out. */
  readonly isTask: boolean;
  /** Names who is helped or advised, before what they are helped with: "support *the fund* in negotiating tariffs". */
  readonly isBeneficiary: boolean;
}

/** A list of this many commas in brackets illustrates; fewer are another name for what stands before. */
const LIST_COMMA_COUNT = 2;

type BracketKind = 'gloss' | 'list' | 'examples' | 'tasks';

/** The position of every word of a duty, as the guide's section 2.1 tells its parts apart. */
export function positionsOf(words: readonly Word[], head: HeadVerb, language: Language): Position[] {
  const tokens = words.map((word) => word.token);
  const reader = new StructureReader(tokens, head, language);
  return tokens.map((_, at) => reader.read(at));
}

class StructureReader {
  readonly #tokens: readonly Token[];
  readonly #head: HeadVerb;
  readonly #language: Language;
  readonly #brackets: ReadonlyMap<number, BracketKind>;
  #voice: Voice = 'full';
  #action = 0;
  #item = 0;
  /** A word of the action's own object was read: what follows a qualifier can no longer be the object. */
  #hasObject = false;
  #hasInfinitive = false;
  #hasGovernor = false;
  /** The place where what the beneficiary is helped with begins; 0 where the head verb has no beneficiary. */
  readonly #endOfBeneficiary: number;
  /** Words up to here belong to a marker and must not be read as one again. */
  #markedUntil = 0;

  constructor(tokens: readonly Token[], head: HeadVerb, language: Language) {
    this.#tokens = tokens;
    this.#head = head;
    this.#language = language;
    this.#brackets = bracketKinds(tokens, language);
    this.#endOfBeneficiary = endOfBeneficiary(tokens, head, language);
    for (let at = head.start; at < head.end; at++)
      this.#hasGovernor ||= language.sets.governors.has(language.stem(tokens[at]?.word ?? ''));
    if (head.start > 0) this.#voice = this.#opensSilently() ? 'silent' : 'soft';
  }

  read(at: number): Position {
    const token = this.#tokens[at];
    if (token && token.bracket > 0) return this.#inBracket(token.bracket, at);
    if (at === this.#head.start) this.#voice = 'full';
    if (token && at > this.#head.start) this.#step(at, token);
    const isCompany = this.#head.isCompanion && at >= this.#head.start && at < this.#head.end;
    return this.#position(isCompany ? 'silent' : this.#voice, at);
  }

  #position(voice: Voice, at: number, isTask = false): Position {
    const isBeneficiary = at >= this.#head.end && at < this.#endOfBeneficiary;
    return { voice, action: this.#action, item: this.#item, isTask, isBeneficiary };
  }

  #inBracket(bracket: number, at: number): Position {
    const kind = this.#brackets.get(bracket);
    if (kind === 'tasks') return this.#position('soft', at, true);
    if (kind === 'examples' || this.#voice === 'silent') return this.#position('silent', at);
    return this.#position(kind === 'list' ? 'soft' : this.#voice, at);
  }

  #opensSilently(): boolean {
    const { phrases, sets } = this.#language;
    const isMarked = [phrases.purposes, phrases.qualifiers, phrases.openings, phrases.asides].some(
      (set) => set.lengthAt(this.#tokens, 0) > 0,
    );
    return isMarked || sets.purposeMarkers.has(this.#tokens[0]?.word ?? '');
  }

  #step(at: number, token: Token): void {
    const { phrases, sets, stem } = this.#language;
    if (token.pause === 'stop') this.#beginAction();
    else if (this.#beginsAction(at, token)) this.#beginAction();
    else if (token.pause === 'comma') this.#atComma();
    else if (sets.connectives.has(token.word) && this.#voice !== 'silent') this.#item++;

    // "Advise them on a plan to improve …": what they are advised to do was named, the infinitive is a purpose again.
    if (at === this.#endOfBeneficiary) this.#hasInfinitive = true;
    if (at < this.#markedUntil) return;
    if (this.#marks(phrases.purposes, at) || this.#isPurposeInfinitive(at)) this.#voice = 'silent';
    else if (this.#marks(phrases.qualifiers, at)) this.#voice = 'silent';
    else if (this.#marks(phrases.means, at) || this.#marks(phrases.examples, at)) this.#voice = 'soft';
    else if (this.#marks(phrases.asides, at)) this.#voice = this.#actionFollows(this.#markedUntil) ? 'soft' : 'silent';
    else if (sets.governors.has(stem(token.word))) this.#hasGovernor = true;
    if (this.#voice === 'full' && at >= this.#head.end && this.#isContent(token)) this.#hasObject = true;
  }

  #isContent({ word }: Token): boolean {
    const { sets } = this.#language;
    return !sets.functionWords.has(word) && !sets.connectives.has(word) && !sets.adverbs.has(word);
  }

  #beginAction(): void {
    this.#voice = 'full';
    this.#action++;
    this.#item++;
    this.#hasInfinitive = false;
    this.#hasGovernor = false;
  }

  /** "Develop, in line with the norms, the policy": the comma closes what stood between the verb and its object. */
  #atComma(): void {
    if (this.#voice === 'silent' && !this.#hasObject) this.#voice = 'full';
    if (this.#voice !== 'silent') this.#item++;
  }

  /**
   * A verb after a connective or a comma. Inside a silent part a comma must stand before the connective, too: "in order
   * to find gaps and propose solutions" is one purpose, "…, and propose solutions" a second action.
   */
  #beginsAction(at: number, token: Token): boolean {
    const { sets } = this.#language;
    const isConnective = sets.connectives.has(token.word);
    if (!isConnective && token.pause !== 'comma') return false;
    let next = at;
    let isSequel = false;
    while (sets.connectives.has(this.#tokens[next]?.word ?? '') || sets.adverbs.has(this.#tokens[next]?.word ?? '')) {
      isSequel ||= sets.sequels.has(this.#tokens[next]?.word ?? '');
      next++;
    }
    if (!isInfinitive(this.#language, this.#tokens, next)) return false;
    return this.#voice !== 'silent' || isSequel || (isConnective && token.pause === 'comma');
  }

  #marks(phrases: PhraseSet, at: number): boolean {
    const length = phrases.lengthAt(this.#tokens, at);
    if (length > 0) this.#markedUntil = at + length;
    return length > 0;
  }

  /** "to improve", "pour mieux gérer": a purpose, unless it is what someone is helped or able to do. */
  #isPurposeInfinitive(at: number): boolean {
    const { sets } = this.#language;
    if (!sets.purposeMarkers.has(this.#tokens[at]?.word ?? '')) return false;
    let next = at + 1;
    while (sets.betweenMarkers.has(this.#tokens[next]?.word ?? '')) next++;
    if (!isInfinitive(this.#language, this.#tokens, next)) return false;
    if (at < this.#head.end) return false;
    const isObject = this.#hasGovernor && !this.#hasInfinitive;
    this.#hasInfinitive = true;
    return !isObject;
  }

  /** "including exploring …", "incluant l'exploration …". */
  #actionFollows(from: number): boolean {
    return beginsAction(this.#tokens, from, this.#language);
  }
}

/** Whether a verb in any form, or a noun of its stem, stands at `from`, determiners and adverbs passed over. */
function beginsAction(tokens: readonly Token[], from: number, { stem, sets }: Language): boolean {
  let at = from;
  while (sets.determiners.has(tokens[at]?.word ?? '') || sets.adverbs.has(tokens[at]?.word ?? '')) at++;
  return sets.verbStems.has(stem(tokens[at]?.word ?? ''));
}

/**
 * "Assist the directorate *in projecting* …", "conseiller le cabinet *sur* …", "help clinics *draw up* …". Whom one works
 * with is such a beneficiary, too, with or without a word of the work.
 */
function endOfBeneficiary(tokens: readonly Token[], head: HeadVerb, language: Language): number {
  const { sets, stem } = language;
  const verb = tokens[head.end - 1];
  if (!verb || !(head.isCompanion || sets.helpingVerbs.has(stem(verb.word)))) return 0;
  for (let at = head.end; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.pause !== 'none' || token.bracket > 0) return head.isCompanion ? at : 0;
    if (sets.subjectMarkers.has(token.word)) return at;
    if (sets.taskMarkers.has(token.word) && beginsAction(tokens, at + 1, language)) return at;
    if (at > head.end && isInfinitive(language, tokens, at)) return at;
  }
  return head.isCompanion ? tokens.length : 0;
}

function bracketKinds(tokens: readonly Token[], language: Language): ReadonlyMap<number, BracketKind> {
  const kinds = new Map<number, BracketKind>();
  tokens.forEach((token, at) => {
    if (token.bracket === 0) return;
    const known = kinds.get(token.bracket);
    if (language.phrases.examples.lengthAt(tokens, at) > 0) kinds.set(token.bracket, 'examples');
    else if (known === undefined) kinds.set(token.bracket, isInfinitive(language, tokens, at) ? 'tasks' : 'gloss');
  });
  const commas = new Map<number, number>();
  for (const { bracket, pause } of tokens)
    if (bracket > 0 && pause !== 'none') commas.set(bracket, (commas.get(bracket) ?? 0) + 1);
  for (const [bracket, kind] of kinds)
    if (kind === 'gloss' && (commas.get(bracket) ?? 0) >= LIST_COMMA_COUNT) kinds.set(bracket, 'list');
  return kinds;
}
