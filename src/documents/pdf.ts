import type { Outcome } from '../engine/index.ts';
import { type Page, pagesToText, type Piece } from './pdfLines.ts';
import { isPdfBomb } from './pdfStreams.ts';
import { refused } from './refused.ts';

/** Pages beyond these are no posting any more. */
const PAGE_LIMIT = 200;

/**
 * The text of a PDF, in the order in which it was written.
 * @returns  refused with `document.pdf-without-text` where the pages are pictures, `document.protected` where a password
 *   is asked for, `document.too-much-packed` where its streams are a bomb, `document.damaged` where it cannot be read
 */
export async function pdfToText(bytes: Uint8Array): Promise<Outcome<string>> {
  if (isPdfBomb(bytes)) return refused('document.too-much-packed');
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, as the reader takes the bytes for its own. Nothing in it is run, fetched or drawn.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
    });
    try {
      const pages: Page[] = [];
      for (let number = 1; number <= Math.min(document.numPages, PAGE_LIMIT); number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const pieces = items.flatMap((item): Piece[] => {
          if (!('str' in item)) return [];
          const [, , , , x, y] = item.transform as readonly number[];
          return [{ str: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
        });
        const [, bottom = 0, , top = 0] = page.view;
        pages.push({ pieces, top, bottom });
        page.cleanup();
      }
      const text = pagesToText(pages);
      return text.trim() === '' ? refused('document.pdf-without-text') : { ok: true, value: text, notes: [] };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    return refused(
      error instanceof Error && error.name === 'PasswordException' ? 'document.protected' : 'document.damaged',
    );
  }
}
