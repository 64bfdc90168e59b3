import type { PostingMeta, PostingSource, RoleId } from '../model.ts';
import { cleanCharacters } from '../text/characters.ts';
import { repairEncoding } from '../text/encoding.ts';
import { contentId } from './contentId.ts';
import type { Cues } from './cues.ts';
import { findAddresses, findPersonalData, maskPersonalData } from './personal.ts';
import { readLine } from './readLine.ts';

/** One line of plain characters. */
function plain(text: string): string {
  const { text: clean } = cleanCharacters(repairEncoding(text)?.text ?? text);
  return clean
    .split(/[ \t\n]/)
    .filter((word) => word !== '')
    .join(' ');
}

const withoutAddresses = (text: string, cues: Cues): string => maskPersonalData(text, findAddresses(text, cues));

/** One line from outside a posting, as a posting's text is: clean, personal data covered. `null` where nothing is left. */
export function lineOf(raw: string, cues: Cues): string | null {
  const text = plain(raw);
  if (text === '') return null;
  const whole = { line: [0, text.length], span: [0, text.length] } as const;
  const line = readLine(text, { ...whole, indent: 0, marker: null, emphasised: false, gap: true, cell: null }, cues);
  return maskPersonalData(text, findPersonalData(text, [line], cues));
}

/** The title that a posting came with; `null` where it has none. */
export const titleOf = ({ title }: PostingSource, cues: Cues): string | null => lineOf(title ?? '', cues);

/** Longer than any name of an organisation, a place or a date. */
const META_LENGTH_LIMIT = 300;

/** What the posting came with of its metadata, as a posting's text is; what is missing or no such thing is left out. */
export const metaOf = ({ meta }: PostingSource, cues: Cues): Partial<PostingMeta> =>
  Object.fromEntries(
    Object.entries(meta ?? {}).flatMap(([field, raw]) => {
      const text = raw && raw.length <= META_LENGTH_LIMIT ? lineOf(raw, cues) : null;
      return text === null ? [] : [[field, text]];
    }),
  );

/** The name of the posting's file, e-mail addresses and telephone numbers covered. */
export const nameOf = ({ name }: PostingSource, cues: Cues): string => withoutAddresses(plain(name), cues);

/**
 * The posting's id: its own, or one that follows from `text` where it has none or one with an e-mail address or a
 * telephone number in it, which covered would no longer tell it from others.
 */
export function idOf({ id }: PostingSource, text: string, cues: Cues): RoleId {
  const own = id !== undefined && findAddresses(id, cues).length === 0 ? id : contentId(text);
  return own as RoleId; // here ids of postings get their brand
}
