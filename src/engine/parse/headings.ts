import type { Block } from './blocks.ts';
import { has, isNeedLine, namesHolder } from './blocks.ts';
import type { Cues, Opening } from './cues.ts';
import type { HeadingSense } from './headingSense.ts';
import { senseOf } from './headingSense.ts';

const HEADING_WORDS_MAX = 14;
/** In capitals, above text that is not. */
const TITLE_WORDS_MAX = 30;
/** Longest value of a form field that stands on its own line; more is a paragraph under a heading. */
const FIELD_WORDS_MAX = 12;
/** Longest heading that a summary of headings names, in words. */
const REPEATED_WORDS_MAX = 8;
const STOP_END = /(?:(?<!\.)\.|[;,!?])$/;

/** Whether the words alone make a line a heading; "Other duties as assigned" begins like one and is a duty. */
const says = (sense: HeadingSense | null, opening: Opening | null): boolean =>
  sense !== null && (sense.share > 0.5 || (sense.share === 0.5 && opening === null));

/** "Output 2: …", "Volet 1 – …": a head where neither what it stands over nor the line right before is one. */
const NUMBERED_HEAD = /^\p{L}{3,20} \d{1,2} ?[:–—-] ?\p{L}/u;

/** "3.2 Partnerships" over a list of another form; "Coordination (30 %)": a share of the post's time. */
const isTheme = (block: Block, next: Block): boolean =>
  (block.marker?.kind === 'number' &&
    block.marker.path.length > 1 &&
    next.marker !== null &&
    next.marker.path.length < block.marker.path.length) ||
  (next.tokens.length > 1 && /\(\d{1,3} ?%\) ?:?$/.test(block.content) && block.tokens.length <= 10);

/** "Project Overview and Role": every word of weight in capitals, as no duty is written. */
function isTitleCase(content: string): boolean {
  const words = content.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Context Specific Accountabilities": a title that ends in a known heading. */
const endsAsHeading = ({ content, tokens }: Block, cues: Cues): boolean =>
  isTitleCase(content) &&
  cues.headings.find(tokens).some((hit) => hit.value === 'duties' && hit.end === tokens.length && hit.first > 0);

/** A line under a heading that leads to its list: "Le/la titulaire", "The officer will:". */
const introduces = (block: Block, next: Block | undefined, cues: Cues): boolean =>
  next !== undefined &&
  (next.level > 0 || (next.acts && block.content.endsWith(':'))) &&
  (namesHolder(block) || (block.content.endsWith(':') && senseOf(block, cues) === null));

function isAllCapitals(content: string): boolean {
  return content.length >= 5 && /\p{Lu}{4}/u.test(content) && content === content.toUpperCase();
}

/**
 * Which blocks are headings, by their form: set apart in the source, numbered above other items, in capitals, ending in
 * a colon, or short with more below. A form field ("Grade: P-3") is none.
 */
export function findHeadings(blocks: readonly Block[], cues: Cues): boolean[] {
  const seen = new Set<string>();
  return blocks.map((block, i) => {
    const isRepeated = seen.has(block.content);
    if (block.marker === null && block.tokens.length <= REPEATED_WORDS_MAX) seen.add(block.content);
    const { content, marker, opening } = block;
    const next = blocks[i + 1];
    if (block.tokens.length === 0 || next === undefined) return false;
    const isTitle = isAllCapitals(content) && !isAllCapitals(next.content);
    if (block.tokens.length > (isTitle ? TITLE_WORDS_MAX : HEADING_WORDS_MAX)) return false;
    if (block.isBeside || !/\p{L}/u.test(content)) return false;
    if (STOP_END.test(content) || isNeedLine(block)) return false;
    const fields = block.fields;
    if (fields.some((field) => field.value[1] > field.value[0])) return false;
    if (
      fields.length > 0 &&
      senseOf(block, cues)?.kind !== 'requirements' &&
      (marker?.kind === 'bullet' || (next.level === 0 && next.tokens.length <= FIELD_WORDS_MAX))
    )
      return false;
    if ((opening !== 'verb' || block.emphasised) && isTheme(block, next)) return true;
    if (marker !== null) {
      if (opening === 'verb' && !block.emphasised && !isTitleCase(content)) return false;
      const hasChildren = next.level > block.level;
      const leadsProse =
        next.level === 0 &&
        marker.kind !== 'bullet' &&
        (next.tokens.length > HEADING_WORDS_MAX || next.opening === 'verb' || introduces(next, blocks[i + 2], cues));
      const sense = senseOf(block, cues);
      // The bullets of a page before its headings: "- DESCRIPTION DES TÂCHES".
      if (sense?.share === 1 && block.tokens.length > 1 && isTitle) return true;
      if (marker.kind === 'bullet')
        return (
          hasChildren &&
          opening !== 'requirement' &&
          (sense !== null || content.endsWith(':') || block.tokens.length <= 8)
        );
      if (opening === 'requirement' && sense === null) return false;
      return hasChildren || leadsProse || block.emphasised || (says(sense, opening) && next.level !== block.level);
    }
    if (namesHolder(block)) return false;
    const before = blocks[i - 1];
    const isOneOfThem = NUMBERED_HEAD.test(next.content) || (!block.gap && NUMBERED_HEAD.test(before?.content ?? ''));
    if (NUMBERED_HEAD.test(content) && !isOneOfThem) return true;
    if (block.emphasised) return true;
    if (!/^[\p{Lu}\d«"“¿]/u.test(content)) return senseOf(block, cues)?.share === 1 && content.endsWith(':');
    const sense = senseOf(block, cues);
    if (says(sense, opening) || (sense !== null && (content.endsWith(':') || isAllCapitals(content)))) return true;
    // A summary named it before: "Supply planning", over what is done there.
    if (isRepeated && block.gap && next.acts && !next.gap) return true;
    if (opening === 'verb') return false;
    if (endsAsHeading(block, cues)) return true;
    if (isAllCapitals(content)) return true;
    if (content.endsWith(':')) return block.tokens.length <= 8 && !has(block, 'holder');
    const isShort = block.tokens.length <= 8 && content.length <= 80;
    // The last line of a list without bullets, before a numbered heading.
    const endsList = !block.gap && before?.level === 0 && before.opening !== null && next.marker !== null;
    if (endsList && next.marker?.kind !== 'bullet') return false;
    // It has no full stop, but what follows does.
    const stands = block.gap || /[.;]$/.test(next.content);
    const leadsItems = next.opening === 'verb' || (next.opening === 'noun' && opening === null && !block.gap);
    if (isShort && stands && next.level === 0 && leadsItems) return true;
    return (
      isShort && (next.level > 0 || next.tokens.length > 2 * block.tokens.length + 4) && (block.gap || next.level > 0)
    );
  });
}
