import bold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?inline';
import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?inline';

const face = (source: string, weight: number, letters: string): string =>
  `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; src: url("${source}") format("woff2"); unicode-range: ${letters}; }`;

const LATIN = 'U+0000-00FF, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212';
const AFRICAN = 'U+0100-0151, U+0154-02C5, U+0300-036F, U+1E00-1EFF';
const NEEDS_AFRICAN = /[\u0100-\u0151\u0154-\u02c5\u1e00-\u1eff]|\p{M}/u;

/** The fonts that a text needs, inside the rules: letters of West African languages come only where the text has them. */
export async function fontFacesFor(text: string): Promise<string> {
  const faces = [face(regular, 400, LATIN), face(bold, 700, LATIN)];
  if (NEEDS_AFRICAN.test(text)) {
    const [ext, extBold] = await Promise.all([
      import('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?inline'),
      import('@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?inline'),
    ]);
    faces.push(face(ext.default, 400, AFRICAN), face(extBold.default, 700, AFRICAN));
  }
  return faces.join('');
}
