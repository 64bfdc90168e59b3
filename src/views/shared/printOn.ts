export type Paper = 'a4' | 'a3';

/** With the margins they are what `data-paper` is as wide as (base.css). */
const PAGES: Readonly<Record<Paper, string>> = { a4: 'A4 portrait', a3: 'A3 landscape' };
/** In the first charts measure their room, in the second they are drawn in it. */
const FRAMES = 3;

/** Lays the page out for a paper, opens the print dialogue with the page set to it, and sets all back once that is closed. */
export async function printOn(paper: Paper): Promise<void> {
  const root = document.documentElement;
  const page = document.createElement('style');
  page.textContent = `@page { size: ${PAGES[paper]}; margin: 12mm; }`;
  document.head.append(page);
  root.dataset['paper'] = paper;
  const setBack = (): void => {
    page.remove();
    delete root.dataset['paper'];
  };
  for (let i = 0; i < FRAMES; i++)
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    });
  window.addEventListener('afterprint', setBack, { once: true });
  window.print();
}
