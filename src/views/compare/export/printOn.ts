export type Paper = 'a4' | 'a3';

const PAGES: Readonly<Record<Paper, string>> = { a4: 'A4 portrait', a3: 'A3 landscape' };

/** Opens the print dialogue with the page set for a paper, and sets it back once that is closed. */
export function printOn(paper: Paper): void {
  const page = document.createElement('style');
  page.textContent = `@page { size: ${PAGES[paper]}; margin: 12mm; }`;
  document.head.append(page);
  window.addEventListener('afterprint', () => page.remove(), { once: true });
  window.print();
}
