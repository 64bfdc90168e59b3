export type Region = 'first' | 'shared' | 'second';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Three decimals: enough for a screen, and the same text on every machine. */
const n = (value: number): string => String(Math.round(value * 1000) / 1000);
const arc = (radius: number, isLarge: boolean, isClockwise: boolean, x: number, y: number): string =>
  `A${n(radius)} ${n(radius)} 0 ${isLarge ? 1 : 0} ${isClockwise ? 1 : 0} ${n(x)} ${n(y)}`;

function whole({ x, y, radius }: Circle): string {
  return `M${n(x - radius)} ${n(y)}${arc(radius, true, true, x + radius, y)}${arc(radius, true, true, x - radius, y)}Z`;
}

/**
 * Outlines of the parts that two circles on one height make; `null` where a part is empty. A ring (a circle less one
 * inside it) wants `fill-rule: evenodd`.
 * @param a  the left one
 */
export function regionPaths(a: Circle, b: Circle): Record<Region, string | null> {
  const distance = b.x - a.x;
  const drawn = (circle: Circle): string | null => (circle.radius > 0 ? whole(circle) : null);
  if (distance >= a.radius + b.radius) return { first: drawn(a), shared: null, second: drawn(b) };
  // As close as this the circles touch inside, or are the same: rounding must not make a sliver of it.
  if (distance <= Math.abs(a.radius - b.radius) + 1e-9 * (a.radius + b.radius)) {
    const ring = whole(a) + whole(b);
    return {
      first: a.radius > b.radius ? ring : null,
      shared: whole(a.radius > b.radius ? b : a),
      second: b.radius > a.radius ? ring : null,
    };
  }
  const toChord = (distance ** 2 + a.radius ** 2 - b.radius ** 2) / (2 * distance);
  const half = Math.sqrt(a.radius ** 2 - toChord ** 2);
  const [x, high, low] = [a.x + toChord, a.y - half, a.y + half];
  const start = `M${n(x)} ${n(high)}`;
  // The chord may lie beyond a centre: then the longer arc is on the other side.
  const [chordRightOfA, chordRightOfB] = [toChord > 0, toChord > distance];
  return {
    first: `${start}${arc(a.radius, chordRightOfA, false, x, low)}${arc(b.radius, chordRightOfB, true, x, high)}Z`,
    shared: `${start}${arc(a.radius, !chordRightOfA, true, x, low)}${arc(b.radius, chordRightOfB, true, x, high)}Z`,
    second: `${start}${arc(b.radius, !chordRightOfB, true, x, low)}${arc(a.radius, !chordRightOfA, false, x, high)}Z`,
  };
}
