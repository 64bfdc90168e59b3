/** One tile of each area's pattern, lines of 1.2 px in ink over white: what tells areas apart where colour does not. */
const TILE = 6;
const LINES: readonly string[] = [
  '',
  'M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5',
  'M-1.5 4.5L1.5 7.5M0 0L6 6M4.5 -1.5L7.5 1.5',
  'M0 3H6',
  'M3 0V6',
  'M0 3H6M3 0V6',
  'M2.2 3H3.8M3 2.2V3.8',
  'M0 0L6 6M0 6L6 0',
  'M0 3Q1.5 0.5 3 3T6 3',
];
const INK = '#1b2327';
const PAPER = '#ffffff';

/** The lines of an area, by its number; beyond the ninth area the number alone tells. */
const linesOf = (number: number): string => LINES[number - 1] ?? '';

/** The pattern of an area as a fill, where `AreaPatterns` stands in the same picture. */
export const areaPattern = (number: number): string => `url(#area-pattern-${number})`;

/** What a picture needs to fill with `areaPattern`. */
export function AreaPatterns({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <defs>
      {numbers.map((number) => (
        <pattern key={number} id={`area-pattern-${number}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <rect width={TILE} height={TILE} fill={PAPER} />
          <path d={linesOf(number)} fill="none" stroke={INK} strokeWidth={1.2} />
        </pattern>
      ))}
    </defs>
  );
}

/** The same as the look of a bar in the page, which paper gets too. */
export function areaPatternStyle(number: number) {
  const tile = `<svg xmlns='http://www.w3.org/2000/svg' width='${TILE}' height='${TILE}'><path d='${linesOf(number)}' fill='none' stroke='${INK}' stroke-width='1.2'/></svg>`;
  return {
    background: `${PAPER} url("data:image/svg+xml,${encodeURIComponent(tile)}")`,
    border: `1px solid ${INK}`,
    printColorAdjust: 'exact',
  } as const;
}
