import type { Lang, Need, Note, ParsedPosting, ParsedRequirement, Section, Span } from '../model.ts';
import { countLanguages, languageOf } from '../text/language.ts';
import { cuesOf } from '../parse/cues.ts';
import type { Cues } from '../parse/cues.ts';
import type { FoundDuty } from '../parse/duties.ts';
import { numberDuties, type ReadingWordsByLang } from '../parse/parsePosting.ts';
import { wordsIn } from '../parse/readLine.ts';
import { needOf } from '../parse/requirements.ts';
import type { Zone, ZoneKind } from './kept.ts';
import { spanKey } from './kept.ts';
import { tidyZones, zonesOf } from './zones.ts';

const SECTION_OF: Readonly<Partial<Record<ZoneKind, Section['kind']>>> = {
  duty: 'duties',
  requirement: 'requirements',
  context: 'context',
  conditions: 'conditions',
  noise: 'noise',
};

/** One line of as many characters: places in it are places in the posting. */
const lineOf = (text: string, span: Span): string => text.slice(...span).replace(/\n/g, ' ');

const headingOf = (text: string, span: Span): string => lineOf(text, span).replace(/[ :]{1,20}$/, '');

/** The kind that most of the zones are of, by their length; null where there are but headings. */
function kindOfMost(zones: readonly Zone[]): Section['kind'] | null {
  const lengths = new Map<Section['kind'], number>();
  for (const { span, kind } of zones) {
    const section = SECTION_OF[kind];
    if (section) lengths.set(section, (lengths.get(section) ?? 0) + span[1] - span[0]);
  }
  let most: Section['kind'] | null = null;
  for (const [kind, length] of lengths) if (most === null || length > (lengths.get(most) ?? 0)) most = kind;
  return most;
}

/** The first zone at a place or behind it. */
function firstFrom(zones: readonly Zone[], place: number): number {
  let [low, high] = [0, zones.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.span[0] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = (zones: readonly Zone[], [from, to]: Span): Zone[] =>
  zones.slice(firstFrom(zones, from), firstFrom(zones, to));

const isSame = (a: readonly Zone[], b: readonly Zone[]): boolean =>
  a.length === b.length && a.every(({ span, kind }, i) => kind === b[i]?.kind && spanKey(span) === spanKey(b[i].span));

/** The sections as they were, cut anew at headings by hand; what stands under a heading that is none goes to the one above. */
function sectionsBy(before: ParsedPosting, zones: readonly Zone[]): Section[] {
  const { text, sections } = before;
  const zonesBefore = zonesOf(before);
  const headings = zones.filter(({ kind }) => kind === 'heading');
  const isHeading = new Set(headings.map(({ span }) => spanKey(span)));
  const lost = zonesBefore.filter(({ kind, span }) => kind === 'heading' && !isHeading.has(spanKey(span)));
  const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const lostStarts = new Set(lost.map(({ span }) => lineStart(span[0])));
  const headingAt = new Map(headings.map(({ span }) => [lineStart(span[0]), span] as const));
  const formerAt = new Map(sections.map((section) => [section.span[0], section] as const));
  const starts = [...new Set([...formerAt.keys(), ...headingAt.keys()])]
    .filter((start) => !lostStarts.has(start) || headingAt.has(start))
    .sort((a, b) => a - b);
  if (starts.length === 0 && zones.length > 0) starts.push(0);

  let heading: string | null = null;
  let former: Section | undefined;
  let nextFormer = 0;
  return starts.map((start, i): Section => {
    const span: Span = [start, starts[i + 1] ?? text.length];
    while ((sections[nextFormer]?.span[0] ?? Infinity) <= start) former = sections[nextFormer++];
    const own = headingAt.get(start);
    if (own) heading = headingOf(text, own);
    const isFormer = former?.span[0] === start;
    const its = within(zones, span);
    const isKept = isFormer && former?.span[1] === span[1] && isSame(its, within(zonesBefore, span));
    const kind = isKept ? former?.kind : (kindOfMost(its) ?? former?.kind);
    const hasNone = !own && isFormer && former?.heading === null;
    return { kind: kind ?? 'context', heading: hasNone ? null : heading, lang: former?.lang ?? mainOf(before), span };
  });
}

const mainOf = ({ languages }: ParsedPosting): Lang => languages[0] ?? 'fr';

/**
 * Reads a posting again with its zones given: what is a duty, a requirement, a heading is what the zones say. Text, id,
 * source, metadata and languages stay; duties are numbered and paired with their twins anew, sections kept where their
 * zones are.
 * @param zones  in any order; what overlaps goes to the one that begins first
 */
export function readZones(before: ParsedPosting, zones: readonly Zone[], words: ReadingWordsByLang): ParsedPosting {
  const cues = cuesOf(words);
  const { text } = before;
  const tidy = tidyZones(text, zones);
  const sections = sectionsBy(before, tidy);
  const langOf = languageReader(before, sections, cues);
  let section = 0;
  const sectionAt = (at: number): Section | undefined => {
    while ((sections[section + 1]?.span[0] ?? Infinity) <= at) section++;
    return sections[section];
  };

  const found: FoundDuty[] = [];
  const requirements: ParsedRequirement[] = [];
  const needs = new Map(before.requirements.map(({ span, need }) => [spanKey(span), need] as const));
  let needAbove: Need | null = null;
  for (const { span, kind } of tidy) {
    const above = sectionAt(span[0]);
    const said = { text: lineOf(text, span), lang: langOf(span, above), span };
    if (kind === 'heading') needAbove = needOf(text, span, cues);
    else if (kind === 'duty') found.push({ ...said, section: above?.heading ?? null });
    else if (kind === 'requirement') {
      const known = needs.get(spanKey(span));
      const need = known === undefined ? (needOf(text, span, cues) ?? needAbove) : known;
      requirements.push({ ...said, index: requirements.length, need });
    }
  }
  const { duties, pairCount } = numberDuties(found);
  const notes: Note[] = before.notes.filter(({ code }) => !COUNTING_NOTES.includes(code));
  if (duties.length === 0) notes.push({ code: 'posting.no-duties', severity: 'warning' });
  if (pairCount > 0) notes.push({ code: 'posting.twins-merged', severity: 'info', values: { count: pairCount } });
  const { id, source, meta, languages } = before;
  return { id, source, meta, languages, text, sections, duties, requirements, notes };
}

/** Notes on what was found, which a reading by zones finds anew. */
const COUNTING_NOTES: readonly string[] = ['posting.no-duties', 'posting.twins-merged'];

/** The language that a stretch was read in; of a new one that of its words, and where they do not tell of its section. */
function languageReader(
  { duties, requirements, ...before }: ParsedPosting,
  sections: readonly Section[],
  cues: Cues,
): (span: Span, section: Section | undefined) => Lang {
  const known = new Map([...duties, ...requirements].map(({ span, lang }) => [spanKey(span), lang] as const));
  const main = before.languages[0] ?? sections[0]?.lang ?? 'fr';
  return (span, section) =>
    known.get(spanKey(span)) ??
    languageOf(countLanguages(wordsIn(before.text, span), cues.languages)) ??
    section?.lang ??
    main;
}
