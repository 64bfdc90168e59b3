import { NumberBadge } from '../shared/NumberBadge.tsx';
import { TitleLines } from '../shared/TitleLines.tsx';
import styles from './AreaMatrix.module.css';
import type { PlacedAreaColumn, PlacedAreaMatrix } from './placeAreaMatrix.ts';

interface HeadProps {
  readonly placed: Pick<
    PlacedAreaMatrix<string, string>,
    'width' | 'headHeight' | 'areLabelsTurned' | 'columns' | 'size'
  >;
  readonly active: string | null;
}

/** The names of the columns, in a picture of their own that stays while the rows scroll. */
export function AreaMatrixHead({ placed, active }: HeadProps) {
  const { width, headHeight, columns } = placed;
  return (
    <div className={styles.head}>
      <svg
        aria-hidden
        width={width}
        height={headHeight}
        viewBox={`0 0 ${width} ${headHeight}`}
        style={{ maxWidth: 'none' }}
        fill="currentColor"
        fontSize={placed.size.title}
      >
        {columns.map((column) => (
          <Column key={column.column.id} placed={column} head={placed} isActive={active === column.column.id} />
        ))}
        <line x1={0} x2={width} y1={headHeight - 0.5} y2={headHeight - 0.5} stroke="currentColor" strokeOpacity={0.5} />
      </svg>
    </div>
  );
}

interface ColumnProps {
  readonly placed: PlacedAreaColumn<string>;
  readonly head: HeadProps['placed'];
  readonly isActive: boolean;
}

function Column({ placed: { column, x, width, lines }, head, isActive }: ColumnProps) {
  const { headHeight, areLabelsTurned, size } = head;
  const middle = x + width / 2;
  const top = headHeight - size.badge - 8;
  return (
    <g data-mark={`@${column.id}`} cursor={column.isOpen === null ? undefined : 'pointer'}>
      <rect x={x} width={width} height={headHeight} fillOpacity={isActive ? 0.07 : 0} />
      {column.isSelected && <rect x={x + 2} y={headHeight - 4} width={width - 4} height={4} />}
      <g
        textAnchor={areLabelsTurned ? 'start' : 'middle'}
        textDecoration={isActive ? 'underline' : undefined}
        fontWeight={column.isSelected ? 700 : 400}
      >
        <TitleLines lines={lines} areTurned={areLabelsTurned} />
      </g>
      {column.badge !== null && (
        <NumberBadge
          x={middle - size.badge / 2}
          y={top + size.badge / 2}
          side={size.badge}
          type={size.title}
          number={column.badge}
          colour={column.colour}
          numberColour={column.badgeColour}
        />
      )}
      {column.isOpen !== null && (
        <path
          d={column.isOpen ? 'M2.5 -4L-2.5 0L2.5 4' : 'M-2.5 -4L2.5 0L-2.5 4'}
          transform={`translate(${Math.min(middle + size.badge / 2 + 7, x + width - 4)} ${top + size.badge / 2})`}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
    </g>
  );
}
