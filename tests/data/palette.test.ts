import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/styles/theme.css'), 'utf8');
type Rgb = readonly [number, number, number];

/** Custom properties of the first rule that follows `selector`. */
function readTheme(selector: string): (name: string) => Rgb {
  const rule = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return (name) => {
    const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(rule)?.[1];
    if (!hex) throw new RangeError(`no colour --${name} in ${selector}`);
    const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
    return [channel(0), channel(2), channel(4)];
  };
}
const themes = { light: readTheme(':root {'), dark: readTheme(":root[data-theme='dark']") };
const AREAS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/** WCAG 2 contrast ratio, 1–21. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira & Fernandes (2009), severity 1, on linear RGB. */
const VISIONS: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: Rgb, vision: readonly Rgb[]): Rgb {
  const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const row = ([x, y, z]: Rgb): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(vision[0]!), row(vision[1]!), row(vision[2]!)]; // a vision has three rows
}

const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
/** CIE L*a*b* under D65 from linear RGB. */
function lab([r, g, b]: Rgb): Rgb {
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000. Source: Sharma, Wu & Dalal (2005). */
function deltaE([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const rad = Math.PI / 180;
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / rad + 360) % 360);
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  let dh = c1 * c2 === 0 ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const far = Math.abs(h1 - h2) > 180;
  const h = c1 * c2 === 0 ? h1 + h2 : far ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * rad * Math.exp(-(((h - 275) / 25) ** 2)));
  const [dl, dc, dH] = [(l2 - l1) / sl, (c2 - c1) / sc, (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad)) / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dH ** 2 + rt * dc * dH);
}

describe.each(Object.entries(themes))('%s theme', (_, colour) => {
  test('text and controls stand out from page and surface', () => {
    for (const ground of ['page', 'surface']) {
      for (const name of ['ink', 'muted', 'action', 'ok', 'warn', 'error', 'deficit', 'surplus'])
        expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('control-border'), colour(ground))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour('on-action'), colour('action'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(4.5);
  });

  test('each area colour stands out from page and surface and carries its label, and ink reads on its tint', () => {
    for (const area of AREAS) {
      for (const ground of ['page', 'surface'])
        expect(contrast(colour(`area-${area}`), colour(ground)), `area ${area} on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(`area-${area}-label`), colour(`area-${area}`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('ink'), colour(`area-${area}-tint`))).toBeGreaterThanOrEqual(7);
    }
  });

  test('the digit reads on every level of involvement', () => {
    for (const level of [1, 2, 3, 4, 5])
      expect(contrast(colour(`level-${level}-label`), colour(`level-${level}`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(VISIONS))('any two areas can be told apart, %s vision', (_vision, matrix) => {
    const labs = AREAS.map((area) => lab(seen(colour(`area-${area}`), matrix)));
    const distances = labs.flatMap((a, i) => labs.slice(i + 1).map((b) => deltaE(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(14);
  });
});
