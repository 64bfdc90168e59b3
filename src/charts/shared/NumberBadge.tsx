interface NumberBadgeProps {
  readonly x: number;
  /** Height of its middle. */
  readonly y: number;
  readonly side: number;
  /** Type size of the number. */
  readonly type: number;
  readonly number: number;
  readonly colour: string;
  readonly numberColour: string;
}

/** The number of an area on its colour: colour never stands alone. */
export function NumberBadge({ x, y, side, type, number, colour, numberColour }: NumberBadgeProps) {
  return (
    <>
      <rect x={x} y={y - side / 2} width={side} height={side} rx={4} fill={colour} />
      <text
        x={x + side / 2}
        y={y + type * 0.36}
        textAnchor="middle"
        fontSize={type}
        fontWeight={700}
        fill={numberColour}
      >
        {number}
      </text>
    </>
  );
}
