import type { Note, Span } from '../model.ts';
import type { Cues } from './cues.ts';
import { findBirths, findOwner, isCurriculumVitae } from './curriculumVitae.ts';
import { findEmails } from './emails.ts';
import { findAddressed, findNamed } from './names.ts';
import { findPhones } from './phones.ts';
import type { ReadLine } from './readLine.ts';

export type PersonalKind = 'email' | 'phone' | 'name' | 'birth';
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly span: Span;
}

const MASK = '█';
/** Longest line that can be a label with its value on the next one, in words. */
const LABEL_WORDS_MAX = 5;

const ofKind =
  (kind: PersonalKind) =>
  (span: Span): PersonalDatum => ({ kind, span });

/** In order, without overlap: of two that overlap the one that begins first, then the longer one. */
function apart(found: PersonalDatum[]): PersonalDatum[] {
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let last = 0;
  return found.filter(({ span }) => {
    if (span[0] < last) return false;
    last = span[1];
    return true;
  });
}

/** E-mail addresses and telephone numbers in a text, in order. */
export function findAddresses(text: string, cues: Cues): PersonalDatum[] {
  const emails = findEmails(text, cues).map(ofKind('email'));
  return apart([...emails, ...findPhones(text, cues).map(ofKind('phone'))]);
}

/**
 * Personal data in a text: e-mail addresses, telephone numbers, names of persons where a form of address, a contact
 * or supervision line or "under the supervision of" gives them away, and in a CV its owner's; dates of birth.
 * @returns in order, without overlap
 */
export function findPersonalData(text: string, lines: readonly ReadLine[], cues: Cues): PersonalDatum[] {
  const addresses = findAddresses(text, cues);
  const rest = maskPersonalData(text, addresses);
  const isOfPerson = isCurriculumVitae(text, lines, cues);
  const names = [...findAddressed(rest, cues), ...(isOfPerson ? findOwner(rest, lines, cues) : [])];
  let isLabelled = false; // the line before is a label, and this one its value
  for (const line of lines) {
    names.push(...findNamed(rest, line, isLabelled, isOfPerson ? 1 : 2, cues));
    const { tokens } = line;
    isLabelled =
      tokens.length <= LABEL_WORDS_MAX && cues.contactLabels.has(tokens.map((token) => token.text).join(' '));
  }
  return apart([...addresses, ...names.map(ofKind('name')), ...findBirths(rest, lines).map(ofKind('birth'))]);
}

/** The text with what was found covered, character by character, so that every offset and line stays. */
export function maskPersonalData(text: string, data: readonly PersonalDatum[]): string {
  let masked = '';
  let kept = 0;
  for (const { span } of data) {
    masked += text.slice(kept, span[0]) + text.slice(...span).replace(/[^\n]/g, MASK);
    kept = span[1];
  }
  return masked + text.slice(kept);
}

export const personalNotes = (data: readonly PersonalDatum[]): Note[] =>
  data.map(({ kind, span }) => ({ code: 'posting.personal-data', severity: 'info', span, values: { kind } }));
