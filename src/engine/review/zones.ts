import type { ParsedPosting, Section, Span } from '../model.ts';
import { readMarker } from '../text/markers.ts';
import type { Zone, ZoneKind } from './kept.ts';

/** Two words, or one of some length: what is left of a line beside a duty is else a bullet, a number or a comma. */
const SAYS_SOMETHING = /\p{L}[^\p{L}]+\p{L}|\p{L}{5}/u;
const KIND_OF_REST = {
  context: 'context',
  conditions: 'conditions',
  noise: 'noise',
  // What announces duties or requirements is none itself.
  duties: 'context',
  requirements: 'context',
} as const satisfies Record<Section['kind'], ZoneKind>;

const byPlace = (a: Zone, b: Zone): number => a.span[0] - b.span[0] || a.span[1] - b.span[1];

/** Without blanks at the ends. */
export function trimmedSpan(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** The lines of a stretch without bullets, blanks, and marks of pause before them; those that say something. */
function restOf(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 || at > to ? to : at;
    const isLineStart = start === 0 || text.charAt(start - 1) === '\n';
    const marker = isLineStart ? (readMarker(text.slice(start, Math.min(end, start + 40)))?.length ?? 0) : 0;
    let first = start + marker;
    while (first < end && /[\s;,:.)]/.test(text.charAt(first))) first++;
    const span = trimmedSpan(text, [first, end]);
    if (SAYS_SOMETHING.test(text.slice(...span))) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** Zones in the order of the text, each within it and behind the one before; what is empty is left out. */
export function tidyZones(text: string, zones: readonly Zone[]): Zone[] {
  let behind = 0;
  return [...zones].sort(byPlace).flatMap(({ span, kind }): Zone[] => {
    const start = Math.max(behind, Math.min(span[0], text.length));
    const tidy = trimmedSpan(text, [start, Math.max(start, Math.min(span[1], text.length))]);
    if (tidy[1] <= tidy[0]) return [];
    [, behind] = tidy;
    return [{ span: tidy, kind }];
  });
}

/** Where the heading of a section stands: in its first line, if it does. */
function headingZone(text: string, { heading, span }: Section): Zone[] {
  if (heading === null || heading === '') return [];
  const end = text.indexOf('\n', span[0]);
  const at = text.slice(span[0], end < 0 ? span[1] : end).indexOf(heading);
  return at < 0 ? [] : [{ span: [span[0] + at, span[0] + at + heading.length], kind: 'heading' }];
}

/**
 * What the parts of a posting's text were read as: every duty, requirement and heading, and line by line what is none.
 * Read again by `readZones` they give the same posting.
 */
export function zonesOf({
  text,
  sections,
  duties,
  requirements,
}: Pick<ParsedPosting, 'text' | 'sections' | 'duties' | 'requirements'>): Zone[] {
  const said = tidyZones(text, [
    ...sections.flatMap((section) => headingZone(text, section)),
    ...duties.map(({ span }): Zone => ({ span, kind: 'duty' })),
    ...requirements.map(({ span }): Zone => ({ span, kind: 'requirement' })),
  ]);
  const zones: Zone[] = [];
  let at = 0;
  let behind = 0;
  const addRest = (to: number): void => {
    for (const span of restOf(text, [behind, to])) {
      while ((sections[at + 1]?.span[0] ?? Infinity) <= span[0]) at++;
      zones.push({ span, kind: KIND_OF_REST[sections[at]?.kind ?? 'context'] });
    }
  };
  for (const zone of said) {
    addRest(zone.span[0]);
    zones.push(zone);
    [, behind] = zone.span;
  }
  addRest(text.length);
  return zones;
}

const replaced = (zones: readonly Zone[], from: number, count: number, by: readonly Zone[]): Zone[] => [
  ...zones.slice(0, from),
  ...by,
  ...zones.slice(from + count),
];

/** Cuts a zone in two of its kind; unchanged where nothing would be left on one side. */
export function splitZone(text: string, zones: readonly Zone[], index: number, at: number): readonly Zone[] {
  const zone = zones[index];
  if (!zone || at <= zone.span[0] || at >= zone.span[1]) return zones;
  const parts = tidyZones(text, [
    { span: [zone.span[0], at], kind: zone.kind },
    { span: [at, zone.span[1]], kind: zone.kind },
  ]);
  return parts.length === 2 ? replaced(zones, index, 1, parts) : zones;
}

/** Joins a zone and the one behind it into one of the first one's kind; unchanged where there is none behind it. */
export function mergeZones(zones: readonly Zone[], index: number): readonly Zone[] {
  const [first, second] = [zones[index], zones[index + 1]];
  if (!first || !second) return zones;
  return replaced(zones, index, 2, [{ span: [first.span[0], second.span[1]], kind: first.kind }]);
}

/** Says that a zone is something else. */
export function retypeZone(zones: readonly Zone[], index: number, kind: ZoneKind): readonly Zone[] {
  const zone = zones[index];
  return !zone || zone.kind === kind ? zones : replaced(zones, index, 1, [{ span: zone.span, kind }]);
}

/** Draws a zone over what was there: what it covers goes, what it covers in part keeps the rest. */
export function drawZone(text: string, zones: readonly Zone[], drawn: Zone): readonly Zone[] {
  const [drawnOnly] = tidyZones(text, [drawn]);
  if (!drawnOnly) return zones;
  const [from, to] = drawnOnly.span;
  const rests = zones.flatMap(({ span: [start, end], kind }): Zone[] => {
    if (end <= from || start >= to) return [{ span: [start, end], kind }];
    return [
      { span: [start, from] as const, kind },
      { span: [to, end] as const, kind },
    ].filter(({ span }) => SAYS_SOMETHING.test(text.slice(...span)));
  });
  return tidyZones(text, [...rests, drawnOnly]);
}
