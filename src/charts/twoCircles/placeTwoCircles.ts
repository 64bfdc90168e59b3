import { wrapText } from '../shared/text.ts';
import { solveDistance } from './lens.ts';
import { regionPaths, type Circle, type Region } from './regionPaths.ts';

/** Sizes of two sets and of what they share. */
export interface TwoCirclesSeries {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/** What a set is called, and a line that says more. */
export interface CircleName {
  readonly name: string;
  readonly detail: string;
}

/** Room for the picture; `rem` is the reader's type size. Heights follow. */
export interface TwoCirclesBox {
  readonly width: number;
  readonly rem: number;
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

interface PlacedRegion {
  readonly region: Region;
  readonly count: number;
  /** null: nothing is in it, and nothing is drawn. */
  readonly path: string | null;
  readonly x: number;
  readonly y: number;
  /** Line from the region to a number that has no room inside it. */
  readonly leader: Line | null;
}
interface PlacedName {
  /** With their baselines. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
  /** Of the middle of its mark. */
  readonly y: number;
  readonly details: PlacedName['lines'];
  readonly anchor: 'start' | 'end';
}
export interface PlacedTwoCircles {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly [Circle, Circle];
  readonly regions: readonly PlacedRegion[];
  readonly names: readonly [PlacedName, PlacedName];
  /** What the lens is: below the circles, with a line up to it. */
  readonly caption: { readonly x: number; readonly y: number; readonly leader: Line | null };
  /** Type sizes in CSS pixels. */
  readonly type: { readonly count: number; readonly name: number };
}

/** Sizes at 16 px a rem: chosen so that three digits fit into most lenses of twenty to forty competencies. */
const SIZES = { count: 23, name: 14, line: 20, gap: 24, circles: 216, side: 280 };
/** From this width the names stand beside the circles, below it above them. */
const BESIDE_FROM = 640;

/** How much wider than the regular face the bold one runs. */
const BOLD = 1.06;

const radiusOf = (count: number): number => Math.sqrt(count / Math.PI);

/**
 * Lays out two circles whose areas are the sizes of two sets, the lens being what they share, each number in its part.
 * @param names  of the sets, with a line below each; wrapped beside or above their circle
 * @returns      CSS pixels, origin top left; sets without anything in common stand apart, an empty one is a point
 * @throws {RangeError} where more is shared than a set holds
 */
export function placeTwoCircles(
  { first, second, shared }: TwoCirclesSeries,
  { width, rem }: TwoCirclesBox,
  names: readonly [CircleName, CircleName],
): PlacedTwoCircles {
  if (shared > Math.min(first, second)) throw new RangeError(`more shared than held: ${shared}`);
  const zoom = rem / 16;
  const size = (px: number): number => px * zoom;
  const beside = width >= size(BESIDE_FROM);
  const side = beside ? Math.min(size(SIZES.side), width * 0.29) : (width - size(SIZES.gap)) / 2;
  const texts = names.map(({ name, detail }) => ({
    name: wrapText(name, side, size(SIZES.name) * BOLD),
    detail: wrapText(detail, side, size(SIZES.name)),
  }));
  // Its mark takes a line too.
  const nameLines = Math.max(...texts.map(({ name, detail }) => name.length + detail.length)) + 1;

  const [r1, r2] = [radiusOf(first), radiusOf(second)];
  const apart = shared === 0 ? 1.08 : 1; // a gap that shows that they do not touch
  const distance = solveDistance(r1, r2, shared) * apart;
  const left = Math.min(-r1, distance - r2);
  const right = Math.max(r1, distance + r2);
  // Room at both ends for a number that does not fit into its crescent.
  const outside = size(48);
  const room = width - 2 * outside - (beside ? 2 * (side + size(SIZES.gap)) : 0);
  const scale = Math.min(room / (right - left), size(SIZES.circles) / (2 * Math.max(r1, r2)), size(SIZES.circles));
  const scaled = Number.isFinite(scale) && first + second > 0 ? scale : 0;

  const top = beside ? size(4) : nameLines * size(SIZES.line) + size(12);
  const radius = Math.max(r1, r2) * scaled;
  // A name longer than the circles are high sets the height.
  const half = Math.max(radius, beside ? (nameLines * size(SIZES.line)) / 2 : 0);
  const cy = top + half;
  const x1 = width / 2 - ((left + right) / 2) * scaled;
  const circles: [Circle, Circle] = [
    { x: x1, y: cy, radius: r1 * scaled },
    { x: x1 + distance * scaled, y: cy, radius: r2 * scaled },
  ];
  const [a, b] = circles;
  const paths = regionPaths(a, b);
  const edge = { left: width / 2 - ((right - left) / 2) * scaled, right: width / 2 + ((right - left) / 2) * scaled };
  const bottom = cy + radius;

  const segments: Record<Region, readonly [from: number, to: number]> = {
    first: [a.x - a.radius, Math.min(b.x - b.radius, a.x + a.radius)],
    shared: [Math.max(a.x - a.radius, b.x - b.radius), Math.min(a.x + a.radius, b.x + b.radius)],
    second: [Math.max(a.x + a.radius, b.x - b.radius), b.x + b.radius],
  };
  const counts: Record<Region, number> = { first: first - shared, shared, second: second - shared };
  const numberOutside: Record<Region, readonly [x: number, y: number]> = {
    first: [edge.left - outside / 2, cy],
    shared: [(a.x + b.x + a.radius - b.radius) / 2, bottom + size(SIZES.gap)],
    second: [edge.right + outside / 2, cy],
  };
  const regions = (['first', 'shared', 'second'] as const).map((region): PlacedRegion => {
    const [from, to] = segments[region];
    const count = counts[region];
    const path = count > 0 ? paths[region] : null;
    const needed = size(String(count).length * SIZES.count * 0.62 + 8);
    const middle = (from + to) / 2;
    if (path !== null && to - from >= needed) return { region, count, path, x: middle, y: cy, leader: null };
    const [x, y] = numberOutside[region];
    return { region, count, path, x, y, leader: path === null || region === 'shared' ? null : [middle, cy, x, y] };
  });
  const lensX = shared > 0 ? (segments.shared[0] + segments.shared[1]) / 2 : numberOutside.shared[0];
  const isInside = regions.some(({ region, y }) => region === 'shared' && y === cy);
  const captionY = bottom + size(isInside ? 28 : 52);
  const nameOf = (i: 0 | 1): PlacedName => {
    const { name = [], detail = [] } = texts[i] ?? {};
    const line = size(SIZES.line);
    const firstY = beside ? cy - ((name.length + detail.length - 2) * line) / 2 : line + size(14);
    const placeLines = (those: readonly string[], from: number): PlacedName['lines'] =>
      those.map((text, at) => ({ text, y: firstY + (from + at) * line }));
    return {
      lines: placeLines(name, 0),
      details: placeLines(detail, name.length),
      x: beside ? (i === 0 ? edge.left - outside : edge.right + outside) : i === 0 ? 0 : width,
      y: firstY - line - size(2),
      anchor: beside === (i === 0) ? 'end' : 'start',
    };
  };
  return {
    width,
    height: Math.max(captionY + size(8), cy + half + size(4)),
    circles,
    regions,
    names: [nameOf(0), nameOf(1)],
    caption: {
      x: lensX,
      y: captionY,
      leader: shared > 0 ? [lensX, cy + (isInside ? size(18) : 0), lensX, bottom + size(10)] : null,
    },
    type: { count: size(SIZES.count), name: size(SIZES.name) },
  };
}
