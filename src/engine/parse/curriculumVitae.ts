import type { Span } from '../model.ts';
import type { Cues } from './cues.ts';
import { readName } from './names.ts';
import type { ReadLine } from './readLine.ts';

/** Lines from the top within which a CV says what it is, and whose. */
const TOP_LINES = 6;
/** Different things told of a person from which on a text is a CV without saying so. */
const TOLD_MIN = 2;
/** How far behind "née le" or "date of birth" the date may end, in characters. */
const BIRTH_MAX = 60;
/** A date, behind nothing or a place: "à Porto-Novo, le 3/5/1980". */
const BIRTH_DATE =
  /^(?<place>(?:[^\p{L}\d]|\p{Lu}[\p{L}'’-]*(?![\p{L}'’-])|\p{Ll}{1,3}(?!\p{L}))*?)(?<date>\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:\d{1,2} ?\p{L}{0,3} (?:of )?)?(?:\p{L}{3,10}\.? )?(?:\d{1,2}\p{L}{0,2}, ?)?(?:19|20)\d\d)/u;

/** Where a line that begins with the title of a CV goes on: "CV de …". `null` where it has no such title. */
function behindTitle({ hits, tokens, span, marker }: ReadLine, cues: Cues): number | null {
  const title = hits.find(({ value, first }) => value === 'cvTitle' && first === 0);
  // As an item it is what an applicant is to send.
  if (title === undefined || marker !== null) return null;
  let next = title.end;
  while (cues.functionWords.has(tokens[next]?.text ?? '')) next++;
  return tokens[next]?.start ?? span[1];
}

/** The name that reaches from a place to the end of its line. */
function nameToEnd(text: string, from: number, line: ReadLine, cues: Cues): Span | null {
  const { end, count } = readName(text, from, cues);
  return count >= 2 && end === line.span[1] ? [from, end] : null;
}

/** Dates of birth, where a label or "born on" gives them away. */
export function findBirths(text: string, lines: readonly ReadLine[]): Span[] {
  return lines.flatMap(({ hits, tokens, span }, index) =>
    hits.flatMap(({ value, end }): Span[] => {
      if (value !== 'birth') return [];
      const last = tokens[end - 1]?.end ?? span[1];
      // A label alone on its line has its value on the next one.
      const until = tokens.length > end ? span[1] : (lines[index + 1]?.span[1] ?? span[1]);
      const behind = text.slice(last, Math.min(last + BIRTH_MAX, until));
      const { place = '', date } = BIRTH_DATE.exec(behind)?.groups ?? {};
      return date === undefined ? [] : [[last + place.length, last + place.length + date.length]];
    }),
  );
}

/** Whether a text tells of a person instead of a post: its title says so, or what it tells of birth, family and pastimes. */
export function isCurriculumVitae(text: string, lines: readonly ReadLine[], cues: Cues): boolean {
  const isTitled = lines.slice(0, TOP_LINES).some((line) => {
    const behind = behindTitle(line, cues);
    return behind !== null && (behind === line.span[1] || nameToEnd(text, behind, line, cues) !== null);
  });
  if (isTitled) return true;
  const told = new Set<string>(findBirths(text, lines).length > 0 ? ['birth'] : []);
  for (const { hits, tokens, marker } of lines)
    for (const { value, first, end } of hits) {
      const isHeading = first === 0 && end === tokens.length && marker === null;
      const isLabel = /^ ?:/.test(text.slice(tokens[end - 1]?.end));
      if (value === 'ofPerson' && (isHeading || isLabel))
        told.add(
          tokens
            .slice(first, end)
            .map((token) => token.text)
            .join(' '),
        );
    }
  return told.size >= TOLD_MIN;
}

/** Whose CV it is: the name alone on one of its first lines or behind its title, wherever it stands again. */
export function findOwner(text: string, lines: readonly ReadLine[], cues: Cues): Span[] {
  for (const line of lines.slice(0, TOP_LINES)) {
    const found = nameToEnd(text, behindTitle(line, cues) ?? line.span[0], line, cues);
    if (found === null) continue;
    const name = text.slice(...found);
    const owner: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      owner.push([at, at + name.length]);
    return owner;
  }
  return [];
}
