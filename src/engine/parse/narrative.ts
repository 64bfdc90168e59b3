import type { Block } from './blocks.ts';
import { has, startsWith } from './blocks.ts';
import type { Cue, CueHit, Cues } from './cues.ts';
import type { PlacedBlock } from './sections.ts';
import { shorten } from './shorten.ts';

const TITLE_WORDS_MAX = 14;
/** Blocks from the top among which a line may be the title. */
const TITLE_BLOCKS_MAX = 20;

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at));
const hitsOf = (block: Block, cue: Cue): CueHit[] => block.hits.filter((hit) => hit.value === cue);

/** Endings of words for women, longer than two letters: "Conseiller(ère)", "Directeur/trice", "Directeur·rice". */
const LONG_ENDING = /^(?:ere|iere|rice|trice|ice|euse|ive|enne|ienne|esse)$/;

/** "e" in "un(e)", "un.e": an ending of the word before, not a word. */
function isEnding(text: string, { tokens }: Block, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const isShort = token.text.length <= 2 || LONG_ENDING.test(token.text);
  return isShort && token.start === before.end + 1 && /[(.·/-]/.test(text.charAt(before.end));
}

/** A phrase that runs from token `first` to the first of these cues, a punctuation mark or the end. */
function phraseFrom(text: string, block: Block, first: number, ends: readonly Cue[], wordsMax: number): string | null {
  const start = block.tokens[first]?.start;
  if (start === undefined) return null;
  let last = first;
  for (let at = first + 1; at < block.tokens.length && at - first < wordsMax; at++) {
    const [before, token] = [block.tokens[at - 1], block.tokens[at]];
    if (before === undefined || token === undefined) break;
    if (!isEnding(text, block, at) && /[,;:.!?–—(]/.test(text.slice(before.end, token.start))) break;
    // "et", "and" end a phrase only before a small letter: "Head of Data and Systems" goes on.
    const isEnd = ends.some((cue) => block.hits.some((hit) => hit.value === cue && hit.first === at));
    if (isEnd && !isCapital(text, block.tokens[at + 1]?.start ?? 0)) break;
    last = at;
  }
  const end = block.tokens[last]?.end ?? start;
  const closing = isEnding(text, block, last) && text.charAt(end) === ')' ? ')' : '';
  return text.slice(start, end) + closing;
}

/** "Vacancy announcement: Health Advisor" → "Health Advisor". */
function withoutOpening(text: string, block: Block): string {
  const opening = hitsOf(block, 'titleOpening')
    .filter((hit) => hit.first === 0)
    .sort((a, b) => b.end - a.end)[0];
  const first = opening && opening.end + (isEnding(text, block, opening.end) ? 1 : 0);
  const start = first === undefined ? undefined : block.tokens[first]?.start;
  return start === undefined ? block.content : text.slice(start, block.span[1]);
}

/** The line at the top that names a post. */
function titleLine(text: string, placed: readonly PlacedBlock[]): string | null {
  for (const block of placed.slice(0, TITLE_BLOCKS_MAX)) {
    if (
      block.kind === 'noise' ||
      block.kind === 'requirements' ||
      block.level > 0 ||
      block.tokens.length > TITLE_WORDS_MAX ||
      /[.,:]$/.test(block.content)
    )
      continue;
    if (block.kind === 'duties' && !block.isHeading && (block.acts || has(block, 'titleVerb'))) break;
    if (has(block, 'notice') || has(block, 'reportsTo') || block.fields.length > 0) continue;
    const role = hitsOf(block, 'role').length > 0;
    const isOnlyOpening = hitsOf(block, 'titleOpening').some((hit) => hit.end === block.tokens.length);
    if (role && !isOnlyOpening && !hitsOf(block, 'seeking').some((hit) => hit.first > 0))
      return shorten(withoutOpening(text, block));
  }
  return null;
}

/** Most words of praise before a title: "a dynamic and experienced". */
const PRAISE_WORDS_MAX = 5;

/** Where a title in capitals begins behind words in small letters: "a dynamic, experienced Project Officer". */
function beginOfTitle(text: string, block: Block, from: number): number {
  const role = hitsOf(block, 'role').find((hit) => hit.first >= from)?.first ?? from;
  for (let at = from; at <= Math.min(role, from + PRAISE_WORDS_MAX); at++)
    if (isCapital(text, block.tokens[at]?.start ?? 0)) return at;
  return from;
}

/** "CHAI is seeking a Project Officer to …": the post that is sought. */
function soughtTitle(text: string, placed: readonly PlacedBlock[], cues: Cues): string | null {
  for (const block of placed) {
    if (block.kind === 'noise') continue;
    for (const hit of hitsOf(block, 'seeking')) {
      let first = hit.end;
      while (cues.functionWords.has(block.tokens[first]?.text ?? '') || isEnding(text, block, first)) first++;
      first = beginOfTitle(text, block, first);
      const title = phraseFrom(text, block, first, ['titleEnd'], TITLE_WORDS_MAX);
      const end = first + (title?.split(' ').length ?? 0);
      if (title !== null && hitsOf(block, 'role').some((role) => role.first >= first && role.first < end))
        return shorten(title);
    }
  }
  return null;
}

/** "…, l'Administrateur National chargé du … apporte": the holder of the post as the subject of a sentence. */
function subjectTitle(text: string, placed: readonly PlacedBlock[], cues: Cues): string | null {
  for (const block of placed) {
    if (block.kind === 'noise' || block.kind === 'requirements') continue;
    for (const hit of hitsOf(block, 'role')) {
      const [role, article] = [block.tokens[hit.first], block.tokens[hit.first - 1]];
      if (role === undefined || article === undefined || !isCapital(text, role.start) || article.text.length > 3)
        continue;
      if (!cues.functionWords.has(article.text)) continue;
      const isSubject =
        article.start === block.span[0] || /[,.:;] $/.test(text.slice(article.start - 2, article.start));
      if (!isSubject) continue;
      const verb = hitsOf(block, 'titleVerb').find((found) => found.first > hit.first);
      if (verb === undefined || verb.first - hit.first > TITLE_WORDS_MAX) continue;
      const title = phraseFrom(text, block, hit.first, ['titleVerb'], TITLE_WORDS_MAX);
      if (title !== null && title.includes(' ')) return shorten(title);
    }
  }
  return null;
}

export function findTitle(text: string, placed: readonly PlacedBlock[], cues: Cues): string | null {
  return titleLine(text, placed) ?? soughtTitle(text, placed, cues) ?? subjectTitle(text, placed, cues);
}

const isAllCapitals = (content: string): boolean => content === content.toUpperCase();

/** Longest name of an organisation, in words. */
const NAME_WORDS_MAX = 10;

/** A line at the top that begins with an employer and is a name as a whole: "Ministry of Health and Social Welfare". */
const isNameLine = (block: PlacedBlock, { first }: CueHit): boolean =>
  first === 0 &&
  block.kind === 'context' &&
  block.level === 0 &&
  block.fields.length === 0 &&
  block.tokens.length <= NAME_WORDS_MAX &&
  !/[,.:;|()–—]/.test(block.content) &&
  !has(block, 'role') &&
  !has(block, 'titleVerb') &&
  !has(block, 'modal');

/** Blocks from the top among which an employer may stand before its place. */
const HEAD_BLOCKS_MAX = 12;

/** "Health Alliance, Kisumu, Kenya", on one line or in two cells: the name before the place where the post is. */
function employerBefore(placed: readonly PlacedBlock[], location: string): string | null {
  for (const [i, block] of placed.slice(0, HEAD_BLOCKS_MAX).entries()) {
    if (block.kind !== 'context' || block.level > 0 || block.fields.length > 0) continue;
    const at = block.content.indexOf(location);
    if (at < 0) continue;
    const before = placed[i - 1];
    const isCell = at === 0 && before !== undefined && before.cell !== null && block.cell === before.cell + 1;
    const named = isCell ? before : block;
    if (has(named, 'role') || has(named, 'titleOpening') || named.fields.length > 0) continue;
    const name = isCell ? before.content : /^(.*?) ?[,|–—-] ?$/.exec(block.content.slice(0, at))?.[1];
    if (name !== undefined && /^\p{Lu}[^,.:;]*\p{L}$/u.test(name) && name.split(' ').length <= NAME_WORDS_MAX)
      return name;
  }
  return null;
}

/**
 * Who is seeking, else who stands before the place at the top, else the known employer that the posting names most
 * outside notices; the earlier one of equals.
 */
export function findEmployer(
  text: string,
  placed: readonly PlacedBlock[],
  location: string | null,
  cues: Cues,
): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const block of placed) {
    if (block.kind === 'noise') continue;
    // "Terms of reference for the recruitment of …": what is recruited by is not said there.
    // Nor in a duty that helps others to recruit.
    const isItem = block.kind === 'duties' && (block.level > 0 || block.acts);
    const seeking = block.isHeading || isItem ? [] : hitsOf(block, 'seeking');
    // Nor in "Applications are invited for …".
    for (const hit of seeking.some(({ first }) => first === 0) ? [] : seeking) {
      const subject = block.tokens.slice(0, hit.first).filter((token) => !cues.functionWords.has(token.text));
      const [first, last] = [subject[0], subject[subject.length - 1]];
      if (hit.first > 0 && hit.first <= 10 && first && last && isCapital(text, first.start)) {
        const name = text.slice(first.start, last.end);
        if (!/[,;.:]/.test(name) && !hitsOf(block, 'role').some((role) => role.first < hit.first)) return shorten(name);
      }
    }
    // "in line with WHO standards" tells whose work it is not.
    for (const hit of block.kind === 'duties' || block.kind === 'requirements' ? [] : hitsOf(block, 'employer')) {
      const [first, last] = [block.tokens[hit.first], block.tokens[hit.end - 1]];
      if (!first || !last || !isCapital(text, first.start)) continue;
      const name = isNameLine(block, hit) ? block.content : text.slice(first.start, last.end);
      // "WHO WE ARE": in a line of capitals a pronoun looks like an acronym.
      if (name.length <= 5 && name !== block.content && isAllCapitals(block.content)) continue;
      // "who" is a pronoun: an acronym counts in capitals only.
      if (name.length <= 5 && name !== name.toUpperCase() && !/^\p{Lu}\p{Ll}+$/u.test(name)) continue;
      if (name.length <= 3 && name !== name.toUpperCase()) continue;
      // "Child Care": a word of a longer name.
      const before = block.tokens[hit.first - 1];
      const isPart =
        before?.end === first.start - 1 && isCapital(text, before.start) && text.charAt(before.end) === ' ';
      if (isPart && name.length <= 5 && name !== name.toUpperCase()) continue;
      const key = name.toLowerCase();
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name, count: 1 });
    }
  }
  const [best] = Array.from(counts.values()).sort((a, b) => b.count - a.count);
  return (location === null ? null : employerBefore(placed, location)) ?? best?.name ?? null;
}

const isSupervisionLine = (block: PlacedBlock): boolean =>
  startsWith(block, 'reportsTo') && block.tokens.length <= 20 && !block.isHeading && !block.content.endsWith(':');

/** Who supervises the post: the short line that says so, else the sentence. Names are masked already. */
export function findReportsTo(text: string, placed: readonly PlacedBlock[], cues: Cues): string | null {
  const candidates = placed.filter((block) => block.kind !== 'noise' && has(block, 'reportsTo'));
  for (const block of [...candidates.filter(isSupervisionLine), ...candidates.filter((b) => !isSupervisionLine(b))]) {
    const hits = hitsOf(block, 'reportsTo').sort((a, b) => a.first - b.first || b.end - a.end);
    const [opening] = hits;
    if (opening === undefined) continue;
    // "placed under" and "under the authority" are one phrase.
    const phraseEnd = hits.reduce((end, hit) => (hit.first <= end ? Math.max(end, hit.end) : end), opening.end);
    let first = phraseEnd;
    while (cues.functionWords.has(block.tokens[first]?.text ?? '')) first++;
    const start = behindPhrase(text, block, phraseEnd, first);
    const whole = isSupervisionLine(block) && !block.content.endsWith('.');
    const value = whole ? text.slice(start, block.span[1]) : supervisorFrom(text, block, first);
    if (value !== null && value.trim() !== '') return shorten(value.replace(/[.;,]$/, ''));
  }
  return null;
}

/** A comma, a unit in capitals and another comma: ", Urban Health Unit,". */
const UNIT_BEHIND = /^, \p{Lu}[\p{L}'’-]*(?: (?:&|\p{Lu}[\p{L}'’-]*|\p{Ll}{1,3})){0,7}(?=[,.;]|$)/u;

/** Who supervises, with the unit that he or she leads: "the Chief, Urban Health Unit, …". */
function supervisorFrom(text: string, block: Block, first: number): string | null {
  const value = phraseFrom(text, block, first, ['reportsToEnd'], 16);
  const start = block.tokens[first]?.start;
  if (value === null || start === undefined) return value;
  const end = start + value.length;
  return value + (UNIT_BEHIND.exec(text.slice(end, Math.min(end + 80, block.span[1])))?.[0] ?? '');
}

/** Where the value begins: a masked name is no word, so the text behind the function words is taken. */
function behindPhrase(text: string, block: Block, afterHit: number, first: number): number {
  const before = block.tokens[Math.max(afterHit, first) - 1];
  let start = before?.end ?? block.span[0];
  while (/[\s:'’]/.test(text.charAt(start))) start++;
  return start;
}
