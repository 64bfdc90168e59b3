import type { Section, SectionKind } from '../model.ts';
import { ASKED, askedField, asksOf } from './asking.ts';
import type { Block } from './blocks.ts';
import { has, headingSpan, isNeedLine, namesHolder, startsWith } from './blocks.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { CueHit, Cues } from './cues.ts';
import { findHeadings } from './headings.ts';
import { senseOf } from './headingSense.ts';
import type { Judged, Tally } from './lists.ts';
import { judge, LIST_MIN, tallyLists, tallyOf } from './lists.ts';
import { findLastNotices, isLooseLine, isNotice, nearestPlain } from './notices.ts';
import { isDutyEnumeration, isDutySentence, isRequirementSentence } from './prose.ts';

/** A block with its place in the posting. */
export interface PlacedBlock extends Block {
  readonly kind: SectionKind;
  /** Index of the nearest heading above, itself included. */
  readonly heading: number | null;
  readonly isHeading: boolean;
  /** Announces what follows ("The officer will:"), so is itself neither a duty nor a requirement. */
  readonly isLeadIn: boolean;
}

/** Announces a list: ends in a colon, or says "the following", and a list comes next. */
function isAnnouncement(block: Block, next: Block | undefined, isBeforeHeading: boolean): boolean {
  if (next === undefined) return false;
  if (block.content.endsWith(':')) return true;
  return !isBeforeHeading && block.level === 0 && next.level > 0 && (has(block, 'announcing') || namesHolder(block));
}

/** What a sentence announces; its last words decide: "will have the following responsibilities". */
function announced(block: Block): Judged {
  let last: CueHit | null = null;
  for (const hit of block.hits) {
    if (hit.value !== 'leadIn.duties' && hit.value !== 'leadIn.requirements') continue;
    if (last === null || hit.end > last.end || (hit.end === last.end && hit.first < last.first)) last = hit;
  }
  if (last === null) return null;
  return last.value === 'leadIn.duties' ? 'duties' : 'requirements';
}

/** Prose or a lead-in that says what the holder of the post is to do. */
const chargesHolder = (block: Block): boolean =>
  block.level === 0 &&
  (has(block, 'duty') || (has(block, 'holder') && (has(block, 'modal') || has(block, 'leadIn.duties'))));

/** What stands under the heading at `at`: up to the next heading or the end of the first list. */
function below(blocks: readonly Block[], isHeading: readonly boolean[], at: number): Block[] {
  let end = at + 1;
  for (let inList = false; end < blocks.length && isHeading[end] !== true; end++) {
    const block = blocks[end];
    if (block === undefined || isNeedLine(block) || (inList && block.level === 0)) break;
    inList = block.level > 0;
  }
  return blocks.slice(at + 1, end);
}

const isContent = (kind: SectionKind): boolean => kind === 'duties' || kind === 'requirements';

/** The state of the walk through a posting. */
class Walk {
  kind: SectionKind = 'context';
  heading: number | null = null;
  /** The heading that opened the present kind. */
  opened: Block | null = null;
  /** Duties or requirements were seen: what looks like a notice or a form now is one. */
  hasContent = false;
  /** List items among the duties so far, and those that begin with an action. */
  items = 0;
  actions = 0;

  open(kind: SectionKind, by: Block | null): void {
    if (kind !== this.kind) this.opened = by;
    this.kind = kind;
    if (isContent(kind)) this.hasContent = true;
  }

  /** As `open`, for what belongs to no heading above. */
  leave(kind: SectionKind): void {
    if (kind !== this.kind) this.heading = null;
    this.open(kind, null);
  }

  /** Takes note of a list item among the duties. */
  count(block: Block): void {
    this.items++;
    if (block.acts) this.actions++;
  }
}

/** Items that show how a posting writes its duties; chosen. */
const HABIT_MIN = 3;

/**
 * Whether what stands under an unknown heading still belongs to the duties or requirements above: not where the heading
 * stands beside the one that opened them, or where a list without any action follows lists of actions.
 */
function staysUnder(block: Block, under: readonly Block[], { kind, opened, items, actions }: Walk): boolean {
  if (!isContent(kind)) return true;
  const isSibling = opened !== null && block.marker !== null && opened.marker?.style === block.marker.style;
  if (isSibling) return under.some((line) => (kind === 'duties' ? line.opening === 'verb' : asksOf(line)));
  const list = under.filter((line) => line.level > 0);
  const breaksHabit = items >= HABIT_MIN && actions >= 0.8 * items && list.length >= LIST_MIN;
  return kind !== 'duties' || !breaksHabit || list.some((line) => line.opening !== null);
}

/** Most lines of a form that stand among duties or requirements one below the other; chosen. */
const ASIDE_MAX = 4;

/** Whether a sentence stands before the list that says what it is. */
function isAnnouncedBelow(under: readonly Block[]): boolean {
  const list = under.findIndex((block) => block.level > 0);
  return under.slice(0, Math.max(0, list)).some((block) => block.content.endsWith(':'));
}

/** "Reporting", "Formation" among duties: a field of work, where all that stands below says what is done. */
function isFieldOfWork(block: Block, under: readonly Block[], cues: Cues): boolean {
  const name = block.tokens.map((token) => token.text).join(' ');
  const lines = under.filter((line) => line.tokens.length > 1);
  return cues.themes.has(name) && lines.length > 0 && lines.every((line) => line.acts && !has(line, 'notice'));
}

/** The kind of section that a heading opens, by its words and, where they do not decide, by what stands below it. */
function kindUnder(block: Block, under: readonly Block[], walk: Walk, cues: Cues): SectionKind {
  const sense = senseOf(block, cues);
  const judged = judge(tallyOf(under));
  if (sense?.kind === 'dutiesIfActions') return judged === 'duties' || under.some(chargesHolder) ? 'duties' : 'context';
  if (sense !== null) {
    if (walk.kind === 'duties' && isFieldOfWork(block, under, cues)) return 'duties';
    // Half a match, and what follows says otherwise: a theme among the duties such as "Formation et encadrement".
    if (sense.share < 1 && judged === 'duties') return 'duties';
    const isTheme = sense.share < 1 && walk.kind === 'duties' && block.marker !== null && judged === null;
    return isTheme && sense.kind !== 'requirements' ? 'duties' : sense.kind;
  }
  // A title over the sentence that announces the duties: that sentence opens them.
  if (walk.kind === 'context' && isAnnouncedBelow(under)) return 'context';
  // Behaviours asked of candidates begin with verbs as well.
  if (judged !== null && !(walk.kind === 'requirements' && judged === 'duties')) return judged;
  return staysUnder(block, under, walk) ? walk.kind : 'context';
}

/** "Position supervises: HSS Officers": the line of a form whose label is not known. */
const LABELLED = /^[^:]{1,40}: /;

/** The kind of section that the announcement of a list opens, or `null` where it opens none. */
function kindAnnounced(block: Block, list: Tally, kind: SectionKind): Judged {
  const what = announced(block);
  const judged = judge(list);
  if (what === null || kind === 'noise') return null;
  if (kind === 'requirements' && what === 'duties') return judged === 'duties' ? 'duties' : null;
  if (what === 'duties' && judged === 'requirements' && kind !== 'duties') return 'requirements';
  // "The programme is to work in three areas:" announces, but nobody's duties.
  const isMeant = judged === 'duties' || has(block, 'duty') || has(block, 'holder') || list.hasOpening;
  return what === 'requirements' || kind === 'duties' || isMeant ? what : null;
}

/**
 * Gives every block its kind of section. A heading opens one; where there is none the words decide: sentences that
 * announce duties or requirements, legal notices, fields of a form, lists whose lines begin with actions.
 */
export function placeBlocks(text: string, blocks: readonly Block[], cues: Cues): PlacedBlock[] {
  const isHeading = findHeadings(blocks, cues);
  const isLastNotice = findLastNotices(blocks);
  const isNamed = blocks.some((block, i) =>
    isHeading[i] === true ? senseOf(block, cues)?.kind === 'duties' : announced(block) === 'duties',
  );
  // "The plan has these fields of action:", "Supervision received", where the duties have a heading of their own.
  const isOfOthers = (at: number): boolean => {
    const lead = blocks[at];
    if (lead === undefined || !isNamed) return false;
    const sense = isHeading[at] === true ? senseOf(lead, cues) : null;
    if (sense?.kind === 'context' && sense.share === 1) return true;
    return lead.content.endsWith(':') && !chargesHolder(lead) && announced(lead) === null;
  };
  const [before, behind] = [nearestPlain(blocks, isHeading, -1), nearestPlain(blocks, isHeading, 1)];
  /** A line without a bullet that stands among others, right under their heading or as far from the one as from the other. */
  const isAmong = (i: number, kind: 'duties' | 'requirements'): boolean => {
    const [from, to] = [before[i] ?? -1, behind[i] ?? blocks.length];
    const next = blocks[to];
    if (isHeading[to] === true || !isLooseLine(next, kind)) return false;
    if (isHeading[from] === true) return isHeading[to + 1] !== true && isLooseLine(blocks[to + 1], kind);
    return isLooseLine(blocks[from], kind) && blocks[i]?.gap === next?.gap;
  };
  /** Whether a line with the words of a notice is none of the duties or requirements around it. */
  const endsList = (i: number): boolean => {
    const block = blocks[i];
    if (block === undefined || block.level > 0) return isLastNotice[i] === true;
    return (walk.kind !== 'duties' && walk.kind !== 'requirements') || !isAmong(i, walk.kind);
  };
  /** Who supervises, a place, a time: between a heading and its duties or requirements, or among them. */
  const isAside = (i: number): boolean => {
    let at = i + 1;
    while (at - i <= ASIDE_MAX && isHeading[at] !== true && isFormAt(at)) at++;
    const [block, next] = [blocks[i], blocks[at]];
    if (block === undefined || next === undefined || isHeading[at] === true || !isContent(walk.kind)) return false;
    if (!(block.gap || isHeading[i - 1] === true || !next.gap) || LABELLED.test(next.content)) return false;
    return walk.kind === 'duties' ? next.acts && next.fields.length === 0 : isLooseLine(next, 'requirements');
  };
  const isFormAt = (i: number): boolean => {
    const block = blocks[i];
    return block !== undefined && block.level === 0 && isForm(block, blocks[i + 1]);
  };
  const lists = tallyLists(blocks);
  const listAt = (i: number): Tally => lists[i] ?? tallyOf([]);
  const walk = new Walk();
  const placed = blocks.map((block, i): PlacedBlock => {
    const next = blocks[i + 1];
    const isLeadIn = isHeading[i] !== true && isAnnouncement(block, next, isHeading[i + 1] === true);
    let own: SectionKind | null = null; // where a single line differs from what is around it
    if (isHeading[i] === true) {
      walk.open(kindUnder(block, below(blocks, isHeading, i), walk, cues), block);
      walk.heading = i;
    } else if (isNotice(block, walk.kind, cues) && (!isContent(walk.kind) || endsList(i))) {
      // An item says nothing of what stands under the next heading.
      if (walk.hasContent && (block.level === 0 || isHeading[i + 1] !== true)) walk.leave('noise');
      own = 'noise';
    } else if (isNeedLine(block) || (walk.hasContent && askedField(block) !== null)) {
      if (walk.kind !== 'requirements') walk.leave('requirements');
    } else if (walk.kind === 'requirements' && ASKED.includes(block.fields[0]?.field ?? '')) {
      // "Education", with what is asked in the next cell.
    } else if (!block.isBeside && (block.level === 0 || !walk.hasContent) && isForm(block, next)) {
      if (!walk.hasContent || isAside(i)) own = 'context';
      else if (walk.kind !== 'noise') walk.leave('conditions');
    } else if (isLeadIn) {
      const kind = kindAnnounced(block, listAt(i + 1), walk.kind);
      if (kind !== null) walk.open(kind, null);
    } else if (
      walk.kind === 'requirements' &&
      block.gap &&
      (blocks[i - 1]?.level ?? 0) > 0 &&
      block.level === 0 &&
      !asksOf(block)
    ) {
      walk.leave('conditions');
    } else if (block.level > 0 && (blocks[i - 1]?.level ?? 0) === 0 && walk.kind !== 'noise') {
      const judged = judge(listAt(i));
      const isOwn = judged === 'duties' && walk.kind === 'context' && !isOfOthers(i - 1);
      if (judged === 'requirements' || isOwn) walk.open(judged, null);
    }
    const kind = own ?? walk.kind;
    if (kind === 'duties' && block.level > 0 && isHeading[i] !== true) walk.count(block);
    const heading = own === 'noise' && walk.kind !== 'noise' ? null : walk.heading;
    // Written out, as elsewhere in reading: to spread so wide an object costs more than all that was decided above.
    return {
      line: block.line,
      span: block.span,
      indent: block.indent,
      marker: block.marker,
      emphasised: block.emphasised,
      gap: block.gap,
      cell: block.cell,
      content: block.content,
      tokens: block.tokens,
      hits: block.hits,
      fields: block.fields,
      opening: block.opening,
      acts: block.acts,
      level: block.level,
      lang: block.lang,
      isBeside: block.isBeside,
      kind,
      heading,
      isHeading: isHeading[i] === true,
      isLeadIn,
    };
  });
  return placeProse(text, placeProse(text, placed, 'duties', cues), 'requirements', cues);
}

/**
 * Where a kind of section is missing altogether, the paragraphs that say such a thing form it: a posting in prose without
 * headings.
 */
function placeProse(text: string, placed: PlacedBlock[], kind: 'duties' | 'requirements', cues: Cues): PlacedBlock[] {
  if (placed.some((block) => block.kind === kind)) return placed;
  const says = kind === 'duties' ? isDutySentence : isRequirementSentence;
  return placed.map((block) => {
    if (block.kind !== 'context' || block.isHeading || block.level > 0) return block;
    if (block.fields.length > 0) return block; // "Post: head of the laboratory" says what the post is called
    if (kind === 'duties' && isDutyEnumeration(text, block.span, block.lang, cues)) return { ...block, kind };
    const sentences = sentencesOf(text, block.span, cues.abbreviations);
    return sentences.some((sentence) => says(text, sentence, block.lang, cues)) ? { ...block, kind } : block;
  });
}

/** A field of a form, filled here or by the next line; a short line that says who supervises the post. */
function isForm(block: Block, next: Block | undefined): boolean {
  const [field] = block.fields;
  if (field !== undefined) return field.value[1] > field.value[0] || (next !== undefined && next.tokens.length <= 12);
  return startsWith(block, 'reportsTo') && block.tokens.length <= 20 && !/[.:]$/.test(block.content);
}

/** The sections that the blocks form, in order: together they are the whole text. */
export function sectionsOf(text: string, placed: readonly PlacedBlock[]): Section[] {
  const starts: PlacedBlock[] = [];
  for (const block of placed) {
    const last = starts[starts.length - 1];
    const isSame = last !== undefined && last.kind === block.kind && last.heading === block.heading;
    // A short line in another language, such as a name, opens no section.
    if (!isSame || (last.lang !== block.lang && block.tokens.length >= 4)) starts.push(block);
  }
  return starts.map((block, i): Section => {
    const title = block.heading === null ? undefined : placed[block.heading];
    const heading = title === undefined ? null : text.slice(...headingSpan(text, title));
    const end = starts[i + 1]?.line[0] ?? text.length;
    return { kind: block.kind, heading, lang: block.lang, span: [block.line[0], end] };
  });
}
