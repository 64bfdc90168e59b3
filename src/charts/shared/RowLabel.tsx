interface RowLabelProps {
  readonly placed: {
    readonly row: {
      readonly label: string;
      /** The number of an area, which heads the rows of its competencies; `null` for these. */
      readonly badge: number | null;
      /** Whether the rows below it are shown; `null` where there are none. */
      readonly isOpen: boolean | null;
      readonly isSelected: boolean;
      readonly colour: string;
      readonly badgeColour: string;
    };
    readonly lines: readonly { readonly text: string; readonly y: number }[];
    readonly labelBox: { readonly y: number; readonly width: number; readonly height: number };
  };
  /** Left edges of badges and labels. */
  readonly columns: { readonly badge: number; readonly label: number };
  readonly size: { readonly tick: number; readonly badge: number };
  readonly isActive: boolean;
}

/** Before the marks of a row: whether it is open, the badge of an area, and its name. */
export function RowLabel({ placed: { row, lines, labelBox }, columns, size, isActive }: RowLabelProps) {
  const middle = labelBox.y + labelBox.height / 2;
  const isArea = row.badge !== null;
  return (
    <>
      <rect y={labelBox.y} width={labelBox.width} height={labelBox.height} fillOpacity={0} />
      {row.isOpen !== null && (
        <path
          d={row.isOpen ? 'M-4 -2.5L0 2.5L4 -2.5' : 'M-2.5 -4L2.5 0L-2.5 4'}
          transform={`translate(${columns.badge / 2} ${middle})`}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
      {isArea && (
        <>
          <rect
            x={columns.badge}
            y={middle - size.badge / 2}
            width={size.badge}
            height={size.badge}
            rx={4}
            fill={row.colour}
          />
          <text
            x={columns.badge + size.badge / 2}
            y={middle + size.tick * 0.36}
            textAnchor="middle"
            fontSize={size.tick}
            fontWeight={700}
            fill={row.badgeColour}
          >
            {row.badge}
          </text>
        </>
      )}
      <text fontWeight={isArea || row.isSelected ? 700 : 400} textDecoration={isActive ? 'underline' : undefined}>
        {lines.map((line) => (
          <tspan key={line.y} x={columns.label} y={line.y}>
            {line.text}
          </tspan>
        ))}
      </text>
    </>
  );
}
