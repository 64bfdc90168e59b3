import type { Outcome } from '../engine/index.ts';
import { xmlAlone } from './archive.ts';
import { isHardWrapped } from './hardWrapped.ts';
import { htmlToText } from './html.ts';
import { refused } from './refused.ts';

/**
 * The text of a Word document with its headings, lists and tables; pictures, macros and whatever it refers to outside are
 * left where they are.
 * @returns refused with `document.damaged` or `document.too-much-packed`
 */
export async function docxToText(bytes: Uint8Array): Promise<Outcome<string>> {
  const xml = xmlAlone(bytes);
  if (!xml.ok) return xml;
  const { default: mammoth } = await import('mammoth');
  try {
    // One of the two is read, according to where it runs.
    const input = { arrayBuffer: xml.value.buffer, buffer: xml.value } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    const dense = htmlToText(value, true);
    return { ok: true, value: isHardWrapped(dense) ? dense : htmlToText(value), notes: [] };
  } catch {
    return refused('document.damaged');
  }
}
