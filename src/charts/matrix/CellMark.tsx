import type { MatrixCell } from './placeMatrix.ts';

interface CellMarkProps {
  readonly cell: MatrixCell & {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly size: { readonly label: number; readonly ring: number };
  readonly isActive: boolean;
}

/** One cell of a matrix: its digit on its shade, a dot where it is empty, a dash where nothing is known. */
export function CellMark({ cell, size, isActive }: CellMarkProps) {
  const { id, x, y, width, height, text, shade, hasRing } = cell;
  // In a narrow cell the ring makes room for the digit.
  const ring = Math.min(size.ring, width / 10);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const ink = shade === null ? 'currentColor' : `var(--level-${shade}-label)`;
  return (
    <g data-mark={id} cursor="pointer">
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        fill={shade === null ? 'currentColor' : `var(--level-${shade})`}
        fillOpacity={shade === null ? 0 : 1}
      />
      {isActive && (
        // Light and dark: one of them stands out from any shade.
        <g fill="none" strokeWidth={2}>
          <rect x={x + 2} y={y + 2} width={width - 4} height={height - 4} rx={1} stroke="var(--page, #fff)" />
          <rect x={x} y={y} width={width} height={height} rx={2} stroke="currentColor" />
        </g>
      )}
      {text === '' ? (
        <circle cx={middle.x} cy={middle.y} r={2} fillOpacity={0.4} />
      ) : (
        <text x={middle.x} y={middle.y + size.label * 0.36} textAnchor="middle" fill={ink}>
          {text ?? '—'}
        </text>
      )}
      {hasRing && (
        <circle cx={x + width - ring * 2} cy={y + ring * 2} r={ring} fill="none" stroke={ink} strokeWidth={1.2} />
      )}
    </g>
  );
}
