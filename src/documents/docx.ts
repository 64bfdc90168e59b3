import type { Outcome } from '../engine/index.ts';
import { xmlAlone } from './archive.ts';
import { isHardWrapped } from './hardWrapped.ts';
import { htmlToText } from './html.ts';
import { refused } from './refused.ts';

/**
 * The text of a Word document with its headings, lists and tables; pictures, macros and whatever it refers to outside are
 * left where they are.
 * @returns refused with `document.damaged` or `document.too-much-packed`
 * @throws {TooDeepError}
 */
export async function docxToText(bytes: Uint8Array): Promise<Outcome<string>> {
  const xml = xmlAlone(bytes);
  if (!xml.ok) return xml;
  const html = await toHtml(xml.value);
  if (html === null) return refused('document.damaged');
  const dense = htmlToText(html, true);
  return { ok: true, value: isHardWrapped(dense) ? dense : htmlToText(html), notes: [] };
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import('mammoth');
  // One of the two is read, according to where it runs.
  const input = { arrayBuffer: bytes.buffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch {
    return null; // whatever the reader stumbles over is in the file
  }
}
