/** The programs that set the postings, in the order of the report. */
export const LAYOUTS = {
  'pdf-copy': 'Writer to PDF, copied: wrapped, hyphenated, running heads, page numbers',
  'pdf-layout': 'the same with the blanks of the page kept',
  'pdf-columns': 'a PDF of two columns read across',
  'browser-print': 'a web page printed to PDF, with the browser’s head and foot',
  'word-text': 'a Word document saved as text',
  'word-html': 'a Word document saved as a web page',
  'web-page': 'a web page as it is, lists nested',
  'web-copy': 'a web page selected and copied: bullets lost',
  'latin-1': 'a Word document’s UTF-8 text read as Windows-1252',
} as const;

export type LayoutName = keyof typeof LAYOUTS;

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[]; // the keys of the record are its names

export const extensionOf = (layout: LayoutName): 'html' | 'txt' =>
  layout === 'word-html' || layout === 'web-page' ? 'html' : 'txt';
