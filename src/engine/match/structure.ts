import type { Token } from '../text/tokenise.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Language } from './language.ts';
import type { PhraseSet } from './phraseSet.ts';
import type { Word } from './termTrie.ts';
import { endOfBeneficiary } from './beneficiary.ts';
import { type BracketKind, bracketKinds } from './brackets.ts';
import { beginsAction, isInfinitive, passOver } from './language.ts';

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

/** The position of every word of a duty, as the guide's section 2.1 tells its parts apart. */
export function positionsOf(words: readonly Word[], head: HeadVerb, language: Language): Position[] {
  const reader = new StructureReader(words, head, language);
  return words.map((_, at) => reader.read(at));
}

class StructureReader {
  readonly #words: readonly Word[];
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

  /** Neighbours mostly stand alike, and then share their position. */
  #last: Position = { voice: 'full', action: 0, item: 0, isTask: false, isBeneficiary: false };

  constructor(words: readonly Word[], head: HeadVerb, language: Language) {
    const tokens = words.map((word) => word.token);
    this.#words = words;
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
    const word = this.#words[at];
    if (word && word.token.bracket > 0) return this.#inBracket(word.token.bracket, at);
    if (at === this.#head.start) this.#voice = 'full';
    if (word && at > this.#head.start) this.#step(at, word);
    const isCompany = this.#head.isCompanion && at >= this.#head.start && at < this.#head.end;
    return this.#position(isCompany ? 'silent' : this.#voice, at);
  }

  #position(voice: Voice, at: number, isTask = false): Position {
    const isBeneficiary = at >= this.#head.end && at < this.#endOfBeneficiary;
    const last = this.#last;
    const isAlike =
      last.voice === voice &&
      last.action === this.#action &&
      last.item === this.#item &&
      last.isTask === isTask &&
      last.isBeneficiary === isBeneficiary;
    if (isAlike) return last;
    return (this.#last = { voice, action: this.#action, item: this.#item, isTask, isBeneficiary });
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

  #step(at: number, { token, lexeme, steps }: Word): void {
    const { phrases, sets } = this.#language;
    if (token.pause === 'stop') this.#beginAction();
    else if (this.#beginsAction(at, token, lexeme.isConnective)) this.#beginAction();
    else if (token.pause === 'comma') this.#atComma();
    else if (lexeme.isConnective && this.#voice !== 'silent') this.#item++;

    // "Advise them on a plan to improve …": what they are advised to do was named, the infinitive is a purpose again.
    if (at === this.#endOfBeneficiary && !sets.purposeMarkers.has(token.word)) this.#hasInfinitive = true;
    if (at < this.#markedUntil) return;
    const isPurpose = lexeme.opensPhrase && this.#marks(phrases.purposes, at);
    if (isPurpose || this.#isPurposeInfinitive(at)) this.#voice = 'silent';
    else if (!(lexeme.opensPhrase && this.#beginsPart(at)) && sets.governors.has(steps[0] ?? ''))
      this.#hasGovernor = true;
    if (this.#voice === 'full' && at >= this.#head.end && this.#isContent(token)) this.#hasObject = true;
  }

  /** Whether a phrase begins a qualifier, means, examples or an aside; their voice is set. */
  #beginsPart(at: number): boolean {
    const { phrases } = this.#language;
    if (this.#marks(phrases.qualifiers, at)) this.#voice = 'silent';
    else if (this.#marks(phrases.means, at) || this.#marks(phrases.examples, at)) this.#voice = 'soft';
    else if (this.#marks(phrases.asides, at))
      this.#voice = beginsAction(this.#tokens, this.#markedUntil, this.#language) ? 'soft' : 'silent';
    else return false;
    return true;
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
  #beginsAction(at: number, token: Token, isConnective: boolean): boolean {
    const { sets } = this.#language;
    if (!isConnective && token.pause !== 'comma') return false;
    const next = passOver(this.#tokens, at, sets.connectives, sets.adverbs);
    const isSequel = this.#tokens.slice(at, next).some(({ word }) => sets.sequels.has(word));
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
    const next = passOver(this.#tokens, at + 1, sets.betweenMarkers);
    if (!isInfinitive(this.#language, this.#tokens, next)) return false;
    if (at < this.#head.end) return false;
    const isObject = this.#hasGovernor && !this.#hasInfinitive;
    this.#hasInfinitive = true;
    return !isObject;
  }
}
