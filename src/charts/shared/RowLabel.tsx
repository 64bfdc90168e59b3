import { NumberBadge } from './NumberBadge.tsx';
import type { PlacedLabel } from './placeLabel.ts';
import type { UnitHeading } from './unitHeading.ts';

interface RowLabelProps {
  readonly placed: {
    readonly row: UnitHeading<string>;
    readonly lines: PlacedLabel['lines'];
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
      {row.badge !== null && (
        <NumberBadge
          x={columns.badge}
          y={middle}
          side={size.badge}
          type={size.tick}
          number={row.badge}
          colour={row.colour}
          numberColour={row.badgeColour}
        />
      )}
      <text
        fontWeight={row.badge !== null || row.isSelected ? 700 : 400}
        textDecoration={isActive ? 'underline' : undefined}
      >
        {lines.map((line) => (
          <tspan key={line.y} x={columns.label} y={line.y}>
            {line.text}
          </tspan>
        ))}
      </text>
    </>
  );
}
