import type { Lang, ParsedDuty, Span } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { actsBehindName } from './acting.ts';
import { has, headingSpan } from './blocks.ts';
import type { Cues } from './cues.ts';
import { openingOf } from './cues.ts';
import { splitEnumeration } from './enumeration.ts';
import { senseOf } from './headingSense.ts';
import { isDutyEnumeration, isDutySentence, isReportingLine, languageRuns } from './prose.ts';
import { wordsIn } from './readLine.ts';
import type { PlacedBlock } from './sections.ts';
import { withoutPause } from './shorten.ts';

/** A duty found, before it is numbered and paired. */
export type FoundDuty = Omit<ParsedDuty, 'index' | 'twin'>;

/** Lines in which copying lost the bullets: a paragraph of the posting, neither heading nor announcement. */
const isLine = (block: PlacedBlock): boolean => block.level === 0 && !block.isHeading && !block.isLeadIn;

/** A duty whose own items follow: "Strengthen the skills of the teams, in particular:". */
const isParent = (block: PlacedBlock): boolean =>
  block.level === 0 &&
  block.isLeadIn &&
  block.opening === 'verb' &&
  block.tokens.length > 3 &&
  !has(block, 'announcing');

/** Least share of the lines between the first and the last action that begin with one, where the others do not; chosen. */
const HABIT_SHARE = 0.6;

/** Before a comma: "In cooperation with the district, defining …", "Under the supervision of …, lead …". */
function actsBehindPhrase(block: PlacedBlock, cues: Cues): boolean {
  const [first] = block.tokens;
  const comma = block.content.indexOf(', ');
  if (comma < 0 || first === undefined || !cues.functionWords.has(first.text)) return false;
  const behind = block.tokens.findIndex((token) => token.start > block.span[0] + comma);
  const opening = openingOf(cues, block.tokens.slice(behind, behind + 4), block.lang);
  return behind > 0 && (opening === 'verb' || opening === 'noun');
}

/** Whether a line begins with an action, which who does it, with whom, or the name of a field of work may stand before. */
function beginsWithAction(text: string, block: PlacedBlock, cues: Cues): boolean {
  if (block.opening === 'verb' || actsBehindName(block, block.lang, cues)) return true;
  if (block.opening !== null || !(block.acts || actsBehindPhrase(block, cues))) return false;
  // Several sentences of the kind are prose.
  return sentencesOf(text, block.span, cues.abbreviations).length === 1;
}

/** A line without a bullet that is an item all the same: copying lost the bullets, and each line begins with an action. */
function looseItems(text: string, scope: readonly PlacedBlock[], cues: Cues): Set<PlacedBlock> {
  const candidates = scope.filter(
    (block) =>
      (isLine(block) || isParent(block)) &&
      (beginsWithAction(text, block, cues) || (block.opening === 'noun' && !has(block, 'notice'))) &&
      block.tokens.length > 1,
  );
  const announcedLines = linesAnnounced(text, scope, cues);
  if (announcedLines.length >= 2) return new Set([...candidates, ...announcedLines]);
  const lines = scope.filter(isLine);
  const isHabit = candidates.some((block) => block.opening !== 'noun') || candidates.length * 2 >= lines.length;
  if (candidates.length >= 2 && isHabit) return new Set([...candidates, ...linesAmong(candidates, lines)]);
  const firstItem = scope.find((block) => block.level > 0 && !block.isHeading);
  return new Set(
    candidates.filter(
      (block) => block.opening === 'verb' && firstItem !== undefined && block.span[0] > firstItem.span[0],
    ),
  );
}

/** What stands among lines that begin with an action, or right behind them, is of their kind where most lines are. */
function linesAmong(candidates: readonly PlacedBlock[], lines: readonly PlacedBlock[]): PlacedBlock[] {
  const [first] = candidates;
  if (first === undefined || candidates.length < 3) return [];
  const from = beginOfList(lines, lines.indexOf(first));
  const among = lines.slice(from);
  if (candidates.length < HABIT_SHARE * among.length) return [];
  const longest = Math.max(...candidates.map((block) => block.content.length));
  const last = lines.indexOf(candidates[candidates.length - 1] ?? first);
  return among.filter((block, i) => {
    const isInner = from + i < last;
    const isOpen = block.opening === null ? isInner || !has(block, 'notice') : isInner && block.acts;
    return block.tokens.length > 2 && block.content.length <= longest && isOpen;
  });
}

/** Lines right before the first action, which end no more than it does in a full stop, are of its list as well. */
function beginOfList(lines: readonly PlacedBlock[], first: number): number {
  let from = first;
  while (
    from > 0 &&
    lines[from]?.gap === false &&
    [lines[from - 1], lines[from]].every((line) => line !== undefined && !/[.:]$/.test(line.content))
  )
    from--;
  return from;
}

/** The list that an announcement opens, without its bullets: short lines, or paragraphs each of which says a duty. */
function linesAnnounced(text: string, scope: readonly PlacedBlock[], cues: Cues): PlacedBlock[] {
  let isOpen = false;
  return scope.filter((block) => {
    const isItem =
      isLine(block) &&
      (block.content.endsWith('.')
        ? saysDuty(text, block, cues)
        : !block.content.endsWith(':') && block.tokens.length > 2);
    isOpen = block.isLeadIn || (isOpen && isItem);
    return isOpen && isItem && (block.opening === 'verb' || !has(block, 'notice'));
  });
}

function saysDuty(text: string, block: PlacedBlock, cues: Cues): boolean {
  const [first] = sentencesOf(text, block.span, cues.abbreviations);
  return first !== undefined && isDutySentence(text, first, block.lang, cues);
}

/** "Under the supervision of the regional office, lead the scoring": who supervises, and then an action. */
function actsBehindComma(block: PlacedBlock, cues: Cues): boolean {
  return block.tokens.some((token, i) => {
    const at = token.start - block.span[0];
    return (
      block.content.slice(Math.max(0, at - 2), at) === ', ' &&
      openingOf(cues, block.tokens.slice(i, i + 4), block.lang) === 'verb'
    );
  });
}

/** Whether a list item is a duty: not a reporting line, or the announcement of its own sub-items. */
function isDutyItem(scope: readonly PlacedBlock[], at: number, cues: Cues): boolean {
  const block = scope[at];
  if (block === undefined || block.isHeading || block.tokens.length < 2) return false;
  if (isReportingLine(block, cues) && !actsBehindComma(block, cues)) return false;
  const hasChildren = (scope[at + 1]?.level ?? 0) > block.level;
  if (!hasChildren) return !(block.isLeadIn && (block.opening === null || has(block, 'announcing')));
  return block.opening === 'verb'
    ? !has(block, 'announcing') || !block.content.endsWith(':')
    : block.opening === 'noun' && !block.content.endsWith(':');
}

/** Blocks of one heading within one stretch of duties. */
function scopesOf(placed: readonly PlacedBlock[]): PlacedBlock[][] {
  const scopes: PlacedBlock[][] = [];
  let last: PlacedBlock | null = null;
  for (const block of placed) {
    if (block.isBeside) continue;
    if (block.kind === 'duties') {
      if (last === null || last.heading !== block.heading) scopes.push([block]);
      else scopes[scopes.length - 1]?.push(block);
    }
    last = block.kind === 'duties' ? block : null;
  }
  return scopes;
}

/**
 * Sentences that are no introduction, though other headings have lists: each begins with an action ("Lead the … Advise
 * …"), or says what the holder of the post does ("Vous formez …") under the name of a field of work.
 */
function areActions(text: string, { span, lang }: PlacedBlock, isOfField: boolean, cues: Cues): boolean {
  const sentences = sentencesOf(text, span, cues.abbreviations);
  const begins = (sentence: Span): boolean => openingOf(cues, wordsIn(text, sentence), lang) === 'verb';
  if (sentences.length >= 2 && sentences.every(begins)) return true;
  return isOfField && sentences.every((sentence) => isDutySentence(text, sentence, lang, cues));
}

/**
 * The spans of the duties in one scope.
 * @param announces  lists follow below, so that prose here may only introduce them
 * @param isOfField  the scope's heading names a field of work, not duties as such
 */
function dutySpans(
  text: string,
  scope: readonly PlacedBlock[],
  announces: boolean,
  isOfField: boolean,
  cues: Cues,
): { span: Span; lang: Lang }[] {
  const loose = looseItems(text, scope, cues);
  const hasList = loose.size > 0 || scope.some((block) => block.level > 0 && !block.isHeading);
  // Prose before a list introduces it; what stands behind it may say one duty more.
  const firstItem = scope.findIndex((block) => loose.has(block) || (block.level > 0 && !block.isHeading));
  return scope.flatMap((block, i) => {
    const { span, lang } = block;
    if (block.level > 0) return isDutyItem(scope, i, cues) ? languageRuns(text, span, lang, cues) : [];
    const isRunningList = block.opening !== 'verb' && isDutyEnumeration(text, span, lang, cues);
    if (loose.has(block) && !isRunningList) return languageRuns(text, span, lang, cues);
    if (block.isHeading || block.isLeadIn) return [];
    if (announces && !areActions(text, block, isOfField, cues)) return [];
    if (hasList && i < firstItem && !isRunningList) return [];
    const parts = splitEnumeration(text, span, cues.conjunctions);
    if (parts.length > 0) return parts.map((part) => ({ span: part, lang }));
    return sentencesOf(text, span, cues.abbreviations)
      .filter((sentence) => isDutySentence(text, sentence, lang, cues))
      .map((sentence) => ({ span: sentence, lang }));
  });
}

const isList = (text: string, scope: readonly PlacedBlock[], cues: Cues): boolean =>
  looseItems(text, scope, cues).size > 0 || scope.some((block) => block.level > 0 && !block.isHeading);

const nameOf = (block: PlacedBlock): string => withoutPause(block.content.toLowerCase());

/** The duties of a posting, in order, each once. */
export function findDuties(text: string, placed: readonly PlacedBlock[], cues: Cues): FoundDuty[] {
  const scopes = scopesOf(placed);
  const found: FoundDuty[] = [];
  const seen = new Set<string>();
  // A summary names what the duties are arranged by: "Stakeholder engagement", with a heading of that name below.
  const named = new Set(placed.filter((block) => block.isHeading && block.kind === 'duties').map(nameOf));
  const add = (block: PlacedBlock | undefined, span: Span, lang: Lang): void => {
    const duty = text.slice(...span);
    const key = `${lang} ${withoutPause(duty.toLowerCase())}`;
    if (seen.has(key)) return;
    seen.add(key);
    const title = block?.heading === null || block === undefined ? undefined : placed[block.heading];
    found.push({ text: duty, lang, section: title ? text.slice(...headingSpan(text, title)) : null, span });
  };
  const lastList = scopes.map((scope) => isList(text, scope, cues)).lastIndexOf(true);
  scopes.forEach((scope, i) => {
    const announces = i < lastList && !isList(text, scope, cues);
    const title = placed[scope[0]?.heading ?? -1];
    const isOfField = title !== undefined && senseOf(title, cues) === null;
    for (const { span, lang } of dutySpans(text, scope, announces, isOfField, cues))
      if (!named.has(withoutPause(text.slice(...span).toLowerCase()))) add(scope[0], span, lang);
  });
  return found;
}
