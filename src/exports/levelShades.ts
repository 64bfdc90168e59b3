/**
 * Fill and ink of each rank of involvement on paper, weakest first: the ramp of the light theme, whose steps grow so
 * much darker that they stay apart in greyscale; the digit is always there too.
 */
const SHADES = [
  { fill: '#e4f2f4', ink: '#1b2327' },
  { fill: '#a6ced6', ink: '#1b2327' },
  { fill: '#67a3b1', ink: '#12171a' },
  { fill: '#2f7080', ink: '#ffffff' },
  { fill: '#06323c', ink: '#ffffff' },
] as const;
export type LevelShade = (typeof SHADES)[number];

export const LEVEL_SHADES: readonly LevelShade[] = SHADES;
