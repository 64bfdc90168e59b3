import { scaleLinear } from 'd3';

/**
 * Round whole numbers for a scale of counts.
 * @param max  the largest count shown, ≥ 0
 * @returns    rising from 0, at least two, the last not below `max`
 */
export function countTicks(max: number): number[] {
  const scale = scaleLinear([0, Math.max(1, max)], [0, 1]).nice(5);
  return scale.ticks(5).filter((tick) => Number.isInteger(tick));
}
