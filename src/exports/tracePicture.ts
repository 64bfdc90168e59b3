/** A picture that stands on its own: SVG text and its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;
/** Not handed down: written where they are not what they are without being said. */
const OWN = {
  opacity: '1',
  'text-decoration-line': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'clip-path': 'none',
} as const;

/** What only the page needs: classes, what `currentcolor` means, handles for pointer, keyboard and screen reader. */
const FOR_THE_PAGE = /^(class|style|color|role|tabindex|cursor|pointer-events|lang|data-.*|aria-.*)$/;

/** Share of a line's content box above the baseline, in Noto Sans: ascent over ascent and descent. */
const ABOVE_BASELINE = 1.069 / 1.362;
const SAME_LINE = 2;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const rounded = (value: number): string => String(Number(value.toFixed(2)));

/** Writes what style sheets and variables give an element into its copy; the copy of what is not shown goes. */
function settle(source: Element, copy: Element, parent: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(source);
  if (style.display === 'none') return copy.remove();
  for (const name of copy.getAttributeNames()) if (FOR_THE_PAGE.test(name)) copy.removeAttribute(name);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (parent?.getPropertyValue(name) === value) copy.removeAttribute(name);
    else if (value !== '') copy.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) copy.setAttribute(name.replace(/-line$/, ''), value);
  }
  const copies = [...copy.children];
  for (const [i, child] of [...source.children].entries()) {
    const its = copies[i];
    if (its) settle(child, its, style);
  }
}

type Origin = Pick<DOMRect, 'left' | 'top'>;

function traceGraphic(graphic: SVGSVGElement, origin: Origin): string {
  const box = graphic.getBoundingClientRect();
  const copy = graphic.cloneNode(true) as SVGSVGElement; // a copy is what its original is
  settle(graphic, copy, null);
  copy.setAttribute('x', rounded(box.left - origin.left));
  copy.setAttribute('y', rounded(box.top - origin.top));
  copy.setAttribute('width', rounded(box.width));
  copy.setAttribute('height', rounded(box.height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

/** The lines as the browser broke them: words side by side are one line. */
function linesOf(text: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getClientRects()[0];
    const last = lines[lines.length - 1];
    if (!box) continue;
    if (last && Math.abs(last.box.top - box.top) < SAME_LINE) last.text += ` ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}

function traceText(text: Text, origin: Origin): string {
  const parent = text.parentElement;
  if (!parent) return '';
  const { fontSize, fontWeight, fontStyle, color } = getComputedStyle(parent);
  return linesOf(text)
    .map(({ text: line, box }) => {
      const [x, y] = [box.left - origin.left, box.top - origin.top + box.height * ABOVE_BASELINE];
      const slant = fontStyle === 'normal' ? '' : ` font-style="${fontStyle}"`;
      return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${fontSize}" font-weight="${fontWeight}"${slant} fill="${color}">${escape(line)}</text>`;
    })
    .join('');
}

/** Ground and border of a box, as those of a level's cell or of a badge. */
function traceBox(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): string {
  const border = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth) || 0;
  const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  const isFramed = border > 0 && style.borderLeftStyle !== 'none' && parseFloat(style.borderLeftWidth) > 0;
  if (!isFilled && !isFramed) return '';
  const inset = isFramed ? border / 2 : 0;
  const stroke = isFramed ? ` stroke="${style.borderTopColor}" stroke-width="${border}"` : '';
  return (
    `<rect x="${rounded(box.left - origin.left + inset)}" y="${rounded(box.top - origin.top + inset)}"` +
    ` width="${rounded(box.width - 2 * inset)}" height="${rounded(box.height - 2 * inset)}"` +
    ` rx="${rounded(parseFloat(style.borderTopLeftRadius) || 0)}" fill="${isFilled ? style.backgroundColor : 'none'}"${stroke}/>`
  );
}

function trace(node: Node, origin: Origin): string {
  if (node instanceof Text) return traceText(node, origin);
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  // Hidden from view by the style sheet: words for screen readers only.
  if (style.display === 'none' || style.visibility === 'hidden' || (box.width <= 1 && box.height <= 1)) return '';
  if (node instanceof SVGSVGElement) return traceGraphic(node, origin);
  return traceBox(box, style, origin) + [...node.childNodes].map((child) => trace(child, origin)).join('');
}

/**
 * Draws what stands in an element, words, boxes and graphics, as one SVG in the colours of the light theme, which
 * print: nothing in it refers to the page any more.
 * @param title, description  what the picture is and says, for those who cannot see it
 * @param fontFaces  @font-face rules with the fonts inside
 */
export function tracePicture(element: HTMLElement, title: string, description: string, fontFaces: string): Picture {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light'; // undone before the browser paints again
  try {
    const box = element.getBoundingClientRect();
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    const content = [...element.childNodes].map((child) => trace(child, box)).join('');
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` role="img" font-family="'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif">` +
      `<title>${escape(title)}</title><desc>${escape(description)}</desc>` +
      `<style>${fontFaces} text { font-variant-numeric: tabular-nums; }</style>` +
      `<rect width="${width}" height="${height}" fill="#ffffff"/>${content}</svg>`;
    return { svg, width, height };
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}
