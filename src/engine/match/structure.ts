import type { HeadVerb } from './headVerb.ts';
import type { Language } from './language.ts';
import type { Word } from './lexeme.ts';
import type { PhraseSet } from './phraseSet.ts';
import { endOfBeneficiary } from './beneficiary.ts';
import { type BracketKind, bracketKinds } from './brackets.ts';
import { beginsAction, isIn, isInfinitive, LIST, passOver } from './wordLists.ts';

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

const NO_CONTENT = LIST.functionWords | LIST.connectives | LIST.adverbs;

class StructureReader {
  readonly #words: readonly Word[];
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
    this.#words = words;
    this.#head = head;
    this.#language = language;
    this.#brackets = bracketKinds(words, language);
    this.#endOfBeneficiary = endOfBeneficiary(words, head);
    for (let at = head.start; at < head.end; at++) this.#hasGovernor ||= isIn(words[at], LIST.governors);
    if (head.start > 0) this.#voice = this.#opensSilently() ? 'silent' : 'soft';
  }

  read(at: number): Position {
    const word = this.#words[at];
    if (word && word.bracket > 0) return this.#inBracket(word.bracket, at);
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
    const { purposes, qualifiers, openings, asides } = this.#language.phrases;
    const isMarked = [purposes, qualifiers, openings, asides].some((set) => set.lengthAt(this.#words, 0) > 0);
    return isMarked || isIn(this.#words[0], LIST.purposeMarkers);
  }

  #step(at: number, word: Word): void {
    const isConnective = isIn(word, LIST.connectives);
    if (word.pause === 'stop' || this.#beginsAction(at, word, isConnective)) this.#beginAction();
    else if (word.pause === 'comma') this.#atComma();
    else if (isConnective && this.#voice !== 'silent') this.#item++;

    // "Advise them on a plan to improve …": what they are advised to do was named, the infinitive is a purpose again.
    if (at === this.#endOfBeneficiary && !isIn(word, LIST.purposeMarkers)) this.#hasInfinitive = true;
    if (at < this.#markedUntil) return;
    const opensPhrase = word.form.phrases !== 0;
    const isPurpose = opensPhrase && this.#marks(this.#language.phrases.purposes, at);
    if (isPurpose || this.#isPurposeInfinitive(at)) this.#voice = 'silent';
    else if (!(opensPhrase && this.#beginsPart(at)) && isIn(word, LIST.governors)) this.#hasGovernor = true;
    if (this.#voice === 'full' && at >= this.#head.end && !isIn(word, NO_CONTENT)) this.#hasObject = true;
  }

  /** Whether a phrase begins a qualifier, means, examples or an aside; their voice is set. */
  #beginsPart(at: number): boolean {
    const { phrases } = this.#language;
    if (this.#marks(phrases.qualifiers, at)) this.#voice = 'silent';
    else if (this.#marks(phrases.means, at) || this.#marks(phrases.examples, at)) this.#voice = 'soft';
    else if (this.#marks(phrases.asides, at))
      this.#voice = beginsAction(this.#words, this.#markedUntil) ? 'soft' : 'silent';
    else return false;
    return true;
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
  #beginsAction(at: number, { pause }: Word, isConnective: boolean): boolean {
    if (!isConnective && pause !== 'comma') return false;
    const next = passOver(this.#words, at, LIST.connectives | LIST.adverbs);
    if (!isInfinitive(this.#words, next)) return false;
    if (this.#voice !== 'silent' || (isConnective && pause === 'comma')) return true;
    return this.#words.slice(at, next).some((word) => isIn(word, LIST.sequels));
  }

  #marks(phrases: PhraseSet, at: number): boolean {
    const length = phrases.lengthAt(this.#words, at);
    if (length > 0) this.#markedUntil = at + length;
    return length > 0;
  }

  /** "to improve", "pour mieux gérer": a purpose, unless it is what someone is helped or able to do. */
  #isPurposeInfinitive(at: number): boolean {
    if (!isIn(this.#words[at], LIST.purposeMarkers)) return false;
    const next = passOver(this.#words, at + 1, LIST.betweenMarkers);
    if (!isInfinitive(this.#words, next)) return false;
    if (at < this.#head.end) return false;
    const isObject = this.#hasGovernor && !this.#hasInfinitive;
    this.#hasInfinitive = true;
    return !isObject;
  }
}
