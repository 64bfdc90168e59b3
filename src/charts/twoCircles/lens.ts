/**
 * Area that two circles share.
 * @param distance  between their centres, ≥ 0
 * @returns         0 where they do not meet, the smaller circle where one holds the other
 * Source: the circular segments on both sides of the common chord (Weisstein, "Circle-Circle Intersection", MathWorld).
 */
export function lensArea(radius1: number, radius2: number, distance: number): number {
  const smaller = Math.min(radius1, radius2);
  if (distance >= radius1 + radius2) return 0;
  if (distance <= Math.abs(radius1 - radius2)) return Math.PI * smaller ** 2;
  const segment = (own: number, other: number): number => {
    const toChord = (distance ** 2 + own ** 2 - other ** 2) / (2 * distance);
    return own ** 2 * Math.acos(toChord / own) - toChord * Math.sqrt(Math.max(0, own ** 2 - toChord ** 2));
  };
  return segment(radius1, radius2) + segment(radius2, radius1);
}

/**
 * How far apart the centres must be for the circles to share an area. No closed form is known; as the lens only shrinks
 * while the circles part, halving the interval finds the distance to the last bit of a double.
 * @param shared  area of the lens; what is impossible is taken to the nearest possible
 * @returns       between |r₁ − r₂| (one holds the other) and r₁ + r₂ (they touch)
 * @throws {RangeError} where a radius is negative
 */
export function solveDistance(radius1: number, radius2: number, shared: number): number {
  if (radius1 < 0 || radius2 < 0) throw new RangeError(`radius below zero: ${Math.min(radius1, radius2)}`);
  let near = Math.abs(radius1 - radius2);
  let far = radius1 + radius2;
  if (shared <= 0) return far;
  if (shared >= Math.PI * Math.min(radius1, radius2) ** 2) return near;
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2;
    if (lensArea(radius1, radius2, middle) > shared) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
