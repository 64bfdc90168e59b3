/** Shapes tell roles apart wherever two are set side by side: colour is kept for areas. */
export type MarkShape = 'first' | 'second' | 'both';

interface RoleMarkProps {
  readonly role: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Diameter of the circle; the others are drawn to look as large. */
  readonly size: number;
  /** Drawn hollow: the role does not mention it. */
  readonly hollow?: boolean;
}

/** A circle for the first role, a square for the second, a diamond for both; in the colour of its surroundings. */
export function RoleMark({ role, x, y, size, hollow = false }: RoleMarkProps) {
  const look = hollow
    ? { fill: 'var(--page, #fff)', stroke: 'currentColor', strokeWidth: 1.5 }
    : { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1.5 };
  const half = size / 2;
  if (role === 'first') return <circle cx={x} cy={y} r={half - 0.75} {...look} />;
  if (role === 'second') {
    const side = size * 0.89 - 1.5;
    return <rect x={x - side / 2} y={y - side / 2} width={side} height={side} {...look} />;
  }
  const reach = half * 1.2;
  return <path d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`} {...look} />;
}
