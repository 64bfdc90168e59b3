import type { Lang, ParsedRequirement, PostingMeta, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { has } from './blocks.ts';
import type { Cue, Cues } from './cues.ts';
import type { Field } from './fields.ts';
import { findEmployer, findReportsTo, findTitle } from './narrative.ts';
import type { Token } from './phrases.ts';
import { tokensOf } from './phrases.ts';
import { readPlaces, withoutPlace } from './places.ts';
import type { PlacedBlock } from './sections.ts';
import { shorten, withoutPause } from './shorten.ts';

type FieldName = keyof PostingMeta;

/** A field's value, cut out of the text; the first and most telling label wins. */
class Form {
  readonly #values = new Map<FieldName, { value: string; rank: number }[]>();

  add(field: FieldName, value: string, rank: number): void {
    const short = shorten(value);
    if (short === '') return;
    const known = this.#values.get(field);
    if (known) known.push({ value: short, rank });
    else this.#values.set(field, [{ value: short, rank }]);
  }

  /** All values of a field, the most telling label first. */
  all(field: FieldName): string[] {
    return (this.#values.get(field) ?? [])
      .map((entry, at) => ({ ...entry, at }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ value }) => value);
  }

  get(field: FieldName): string | null {
    return this.all(field)[0] ?? null;
  }
}

const VALUE_WORDS_MAX = 16;

/** Reads the form fields of a posting: on one line, or label and value on two. */
function readForm(text: string, placed: readonly PlacedBlock[]): Form {
  const form = new Form();
  placed.forEach((block, i) => {
    if (block.kind === 'duties' && block.level > 0) return;
    const fields = block.fields;
    fields.forEach((field, place) => {
      if (field.field === 'other') return;
      const value = text.slice(...cutValue(text, field, fields.length > 1));
      if (value !== '') form.add(field.field, value, field.rank);
      else if (place === fields.length - 1) {
        const next = placed[i + 1];
        if (next === undefined || next.isHeading || next.kind === 'duties' || next.tokens.length > VALUE_WORDS_MAX)
          return;
        if (next.fields.length > 0) return;
        // A heading such as "Experience" over its list is no field.
        if (next.kind === 'requirements' || next.level > 0) return;
        form.add(field.field, next.content, field.rank);
      }
    });
  });
  return form;
}

/** In a form flattened to one line, a dash ends the value of a field. */
function cutValue(text: string, { value: [from, to] }: Field, isFlattened: boolean): Span {
  if (!isFlattened) return [from, to];
  const dash = text.slice(from, to).search(/ [–—|•-] /);
  return [from, dash < 0 ? to : from + dash];
}

/** The first phrase of a cue outside duties and notices, with a bracket right behind it. */
function firstPhrase(text: string, placed: readonly PlacedBlock[], cue: Cue, wordsMax: number): string | null {
  for (const block of placed) {
    if (block.kind === 'duties' || block.kind === 'noise' || block.tokens.length > wordsMax) continue;
    const hit = block.hits.find((found) => found.value === cue);
    const [first, last] = hit ? [block.tokens[hit.first], block.tokens[hit.end - 1]] : [];
    if (first === undefined || last === undefined) continue;
    const bracket = /^ \([^()\n]{1,40}\)/.exec(text.slice(last.end, last.end + 44))?.[0] ?? '';
    return text.slice(first.start, last.end) + bracket;
  }
  return null;
}

/** The parts of a grade that speak of a level: "Senior level - Managerial Level". */
function levelIn(grade: string | null, cues: Cues): string | null {
  if (grade === null) return null;
  const parts = grade.split(/ [-–—|/] /);
  const isLevel = (part: string): boolean =>
    cues.phrases.find(tokensOf(fold(part))).some((hit) => hit.value === 'level');
  const end = parts.findIndex((part) => !isLevel(part));
  return end === 0
    ? null
    : grade.slice(0, end < 0 ? undefined : grade.indexOf(parts[end] ?? '')).replace(/[ \-–—|/]+$/, '');
}

/** What candidates are asked that holds one of these cues, in the language of the first: joined, and short. */
function asked(
  requirements: readonly ParsedRequirement[],
  isMeant: (tokens: readonly Token[]) => boolean,
  most: number,
): string | null {
  const meant: ParsedRequirement[] = [];
  for (const requirement of requirements) {
    if (meant.length === most) break;
    if (meant[0] !== undefined && meant[0].lang !== requirement.lang) continue;
    if (isMeant(tokensOf(fold(requirement.text)))) meant.push(requirement);
  }
  if (meant.length === 0) return null;
  return shorten(meant.map(({ text }) => withoutPause(text)).join('; '));
}

/** The first requirement about education or experience, without the part about the other. */
function clauseAsked(
  requirements: readonly ParsedRequirement[],
  wanted: 'education' | 'experience',
  cues: Cues,
): string | null {
  for (const { text } of requirements) {
    const tokens = tokensOf(fold(text));
    const hits = cues.phrases.find(tokens);
    const first = (cue: Cue): number => hits.find((hit) => hit.value === cue)?.first ?? -1;
    const [education, experience] = [first('education'), first('experience')];
    if ((wanted === 'education' ? education : experience) < 0) continue;
    const seam = hits.find(
      (hit) => hit.value === 'experienceOpening' && hit.first > education && hit.first < experience,
    );
    const [before, behind] = [tokens[(seam?.first ?? 0) - 1], tokens[seam?.end ?? 0]];
    if (education < 0 || seam === undefined || before === undefined || behind === undefined) return shorten(text);
    return shorten(wanted === 'education' ? text.slice(0, before.end) : text.slice(behind.start));
  }
  return null;
}

/**
 * What a posting says of itself: from its form fields, else from its sentences. `null` where it does not say; values are
 * short and cut from the text, the country as the list of countries writes it.
 */
export function readMeta(
  text: string,
  placed: readonly PlacedBlock[],
  requirements: readonly ParsedRequirement[],
  lang: Lang,
  cues: Cues,
): PostingMeta {
  const form = readForm(text, placed);
  const cue = (tokens: readonly Token[], wanted: Cue): boolean =>
    cues.phrases.find(tokens).some((hit) => hit.value === wanted);
  const grade = form.get('grade') ?? gradeIn(placed, cues);
  const places = readPlaces(
    text,
    placed,
    { locations: form.all('location'), country: form.get('country') },
    lang,
    cues,
  );
  const title = form.get('title') ?? findTitle(text, placed, cues);
  return {
    title: title === null ? null : withoutPlace(title, places),
    organization: form.get('organization') ?? findEmployer(text, placed, places.location, cues),
    ...places,
    grade,
    contract: form.get('contract') ?? firstPhrase(text, placed, 'contract', 30),
    level: form.get('level') ?? levelIn(grade, cues),
    closing: lastDay(form.get('closing')) ?? closingIn(text, placed),
    reportsTo: form.get('reportsTo') ?? findReportsTo(text, placed, cues),
    url: form.get('url') ?? urlIn(placed),
    languagesAsked:
      form.get('languagesAsked') ??
      asked(requirements, (tokens) => tokens.length <= 40 && cue(tokens, 'languageName'), 3),
    education: form.get('education') ?? clauseAsked(requirements, 'education', cues),
    experience: form.get('experience') ?? clauseAsked(requirements, 'experience', cues),
  };
}

function gradeIn(placed: readonly PlacedBlock[], cues: Cues): string | null {
  for (const { kind, content, tokens } of placed) {
    if (kind === 'duties' || kind === 'noise' || tokens.length > 40) continue;
    const found = cues.grade.exec(content);
    if (found) return found[0];
  }
  return null;
}

/** What stands between the days of a period: " - ", " to ". */
const BETWEEN_DAYS = /^[^\p{L}\p{N}]*(?:\p{Ll}{1,6} )?(?=[\p{Lu}\p{N}])/u;

/** The end of a period: "4 March 2025 - 17 April 2025", "10-Jun-2026 to 30-Jun-2026". */
function lastDay(value: string | null): string | null {
  const [first, second] = Array.from(value?.matchAll(/\b20\d\d\b/g) ?? []);
  if (value === null || first === undefined || second === undefined) return value;
  const rest = value.slice(first.index + first[0].length);
  return rest.replace(BETWEEN_DAYS, '') || value;
}

/** A date behind "no later than", or the sentence that says that the vacancy is closed. */
function closingIn(text: string, placed: readonly PlacedBlock[]): string | null {
  for (const block of placed) {
    if (block.kind === 'duties' || block.kind === 'requirements') continue;
    for (const hit of block.hits) {
      const end = block.tokens[hit.end - 1]?.end;
      if (hit.value !== 'closing' || end === undefined) continue;
      const date = /^[ :]{0,3}([^.;\n]{0,24}?\b20\d\d\b)/.exec(text.slice(end, end + 48))?.[1];
      if (date !== undefined && /\d/.test(date)) return date.trim();
    }
  }
  const closed = placed.find(
    (block) => has(block, 'closed') && block.kind !== 'duties' && block.kind !== 'requirements',
  );
  return closed ? shorten(closed.content) : null;
}

function urlIn(placed: readonly PlacedBlock[]): string | null {
  for (const { kind, content } of placed) {
    if (kind !== 'context' && kind !== 'conditions') continue;
    const url = /https?:\/\/[^\s<>"'()]{3,300}/.exec(content)?.[0];
    if (url !== undefined) return url.replace(/[.,;]+$/, '');
  }
  return null;
}
