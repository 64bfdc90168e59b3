import type { Lang, ParsedDuty, Span } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { has, headingSpan } from './blocks.ts';
import type { Cues } from './cues.ts';
import { splitEnumeration } from './enumeration.ts';
import { isDutySentence, isReportingLine, languageRuns } from './prose.ts';
import type { PlacedBlock } from './sections.ts';
import { withoutPause } from './shorten.ts';

/** A duty found, before it is numbered and paired. */
export type FoundDuty = Omit<ParsedDuty, 'index' | 'twin'>;

/** A line without a bullet that is an item all the same: copying lost the bullets, and each line begins with an action. */
function looseItems(scope: readonly PlacedBlock[]): Set<PlacedBlock> {
  const candidates = scope.filter(
    (block) =>
      block.level === 0 &&
      !block.isHeading &&
      !block.isLeadIn &&
      !has(block, 'notice') &&
      block.tokens.length > 1 &&
      (block.opening === 'verb' || block.opening === 'noun'),
  );
  const announcedLines = linesAnnounced(scope);
  if (announcedLines.length >= 2) return new Set([...candidates, ...announcedLines]);
  const lines = scope.filter((block) => block.level === 0 && !block.isHeading).length;
  const isHabit = candidates.some((block) => block.opening === 'verb') || candidates.length * 2 >= lines;
  if (candidates.length >= 2 && isHabit) return new Set(candidates);
  const firstItem = scope.find((block) => block.level > 0 && !block.isHeading);
  return new Set(
    candidates.filter(
      (block) => block.opening === 'verb' && firstItem !== undefined && block.span[0] > firstItem.span[0],
    ),
  );
}

/** Short lines right behind an announcement: the list it announces, without its bullets. */
function linesAnnounced(scope: readonly PlacedBlock[]): PlacedBlock[] {
  let isOpen = false;
  return scope.filter((block) => {
    const isLine = block.level === 0 && !block.isHeading && !/[.:]$/.test(block.content) && block.tokens.length > 2;
    isOpen = block.isLeadIn || (isOpen && isLine);
    return isOpen && isLine && !has(block, 'notice');
  });
}

/** Whether a list item is a duty: not a reporting line, a notice, or the announcement of its own sub-items. */
function isDutyItem(scope: readonly PlacedBlock[], at: number, cues: Cues): boolean {
  const block = scope[at];
  if (block === undefined || block.isHeading || block.tokens.length < 2) return false;
  if (isReportingLine(block, cues) || (block.opening !== 'verb' && has(block, 'notice'))) return false;
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
    if (block.kind === 'duties') {
      if (last === null || last.heading !== block.heading) scopes.push([block]);
      else scopes[scopes.length - 1]?.push(block);
    }
    last = block.kind === 'duties' ? block : null;
  }
  return scopes;
}

/** The spans of the duties in one scope. `announces`: lists follow below, so that prose here only introduces them. */
function dutySpans(
  text: string,
  scope: readonly PlacedBlock[],
  announces: boolean,
  cues: Cues,
): { span: Span; lang: Lang }[] {
  const loose = looseItems(scope);
  const hasList = loose.size > 0 || scope.some((block) => block.level > 0 && !block.isHeading);
  return scope.flatMap((block, i) => {
    const { span, lang } = block;
    if (block.level > 0) return isDutyItem(scope, i, cues) ? languageRuns(text, span, lang, cues) : [];
    if (block.isHeading || block.isLeadIn) return [];
    if (loose.has(block)) return languageRuns(text, span, lang, cues);
    if (hasList || announces) return [];
    const parts = splitEnumeration(text, span, cues.functionWords);
    if (parts.length > 0) return parts.map((part) => ({ span: part, lang }));
    return sentencesOf(text, span, cues.abbreviations)
      .filter((sentence) => isDutySentence(text, sentence, lang, cues))
      .map((sentence) => ({ span: sentence, lang }));
  });
}

const isList = (scope: readonly PlacedBlock[]): boolean =>
  looseItems(scope).size > 0 || scope.some((block) => block.level > 0 && !block.isHeading);

/** The duties of a posting, in order, each once. */
export function findDuties(text: string, placed: readonly PlacedBlock[], cues: Cues): FoundDuty[] {
  const scopes = scopesOf(placed);
  const found: FoundDuty[] = [];
  const seen = new Set<string>();
  const add = (block: PlacedBlock | undefined, span: Span, lang: Lang): void => {
    const duty = text.slice(...span);
    const key = `${lang} ${withoutPause(duty.toLowerCase())}`;
    if (seen.has(key)) return;
    seen.add(key);
    const title = block?.heading === null || block === undefined ? undefined : placed[block.heading];
    found.push({ text: duty, lang, section: title ? text.slice(...headingSpan(text, title)) : null, span });
  };
  const lastList = scopes.map(isList).lastIndexOf(true);
  scopes.forEach((scope, i) => {
    const announces = i < lastList && !isList(scope);
    for (const { span, lang } of dutySpans(text, scope, announces, cues)) add(scope[0], span, lang);
  });
  return found;
}
