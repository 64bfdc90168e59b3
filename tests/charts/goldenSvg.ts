import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';

/** Compares a picture with the file kept of it: numbers as they are looked at, with three decimals. */
export async function expectGolden(picture: ReactElement, file: string): Promise<void> {
  const markup = renderToStaticMarkup(picture);
  const svg = markup
    .slice(markup.indexOf('<svg'), markup.lastIndexOf('</svg>') + '</svg>'.length)
    .replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  await expect(svg).toMatchFileSnapshot(`./${file}.svg`);
}
