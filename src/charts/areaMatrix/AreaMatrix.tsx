import { useEffect, useMemo } from 'react';
import { CellMark } from '../matrix/CellMark.tsx';
import { BlockOutline } from '../shared/BlockOutline.tsx';
import { ChartSurface, type Point } from '../shared/ChartSurface.tsx';
import { inSpan, type MarkBlock, type Span } from '../shared/markBlock.ts';
import { AreaMatrixHead } from './AreaMatrixHead.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import type { PlacedAreaMatrix, PlacedAreaRow } from './placeAreaMatrix.ts';
import styles from './AreaMatrix.module.css';

/** Half-open, of the places of rows. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

interface AreaMatrixProps<Role extends string, Unit extends string> {
  readonly placed: PlacedAreaMatrix<Role, Unit>;
  /** The rows in sight: no others are drawn. */
  readonly visible: RowRange;
  readonly label: string;
  readonly description: string;
  /** What a cell says; without its column a role, without its row an area or competency. */
  readonly describe: (role: Role | null, unit: Unit | null) => string;
  /** Enter or a click: whose sentences; without its column those of all areas. */
  readonly onOpen: (role: Role, unit: Unit | null) => void;
  /** Of cells taken together. */
  readonly describeBlock: (roles: readonly Role[], units: readonly Unit[]) => string;
  readonly onOpenBlock: (roles: readonly Role[], units: readonly Unit[]) => void;
  /** A head: an area opens or closes. */
  readonly onToggle: (unit: Unit) => void;
  /** The cursor or the pointer came to this row; -1: to the head. */
  readonly onReach: (row: number) => void;
}

/** Marks are named "role@unit"; a role alone is its label, "@unit" a head, "@" the corner. */
const markOf = (role: string, unit: string): string => `${role}@${unit}`;

/** Heads stand above the cells, labels before them. */
const FIRST_CELL = { row: 1, column: 1 };
const cellsOf = <T,>(list: readonly T[], [first, last]: Span): readonly T[] => inSpan(list, [first - 1, last - 1]);

/** A row for each role, a column for each area. Draws what is in sight, walks over all. */
export function AreaMatrix<Role extends string, Unit extends string>(props: AreaMatrixProps<Role, Unit>) {
  const { placed, visible, label, description, describe, onOpen, onToggle, onReach } = props;
  const { describeBlock, onOpenBlock } = props;
  const { columns, rows, headHeight, width } = placed;
  const marks = useMemo(() => {
    const units = ['', ...columns.map(({ column }) => column.id)];
    return ['', ...rows.map(({ row }) => row.id)].map((role) => units.map((unit) => markOf(role, unit)));
  }, [columns, rows]);
  const places = useMemo(
    () => ({
      row: new Map(rows.map(({ row }, i) => [row.id as string, i])),
      column: new Map(columns.map(({ column }, i) => [column.id as string, i])),
    }),
    [rows, columns],
  );
  const find = (id: string) => {
    const at = id.lastIndexOf('@');
    const [row, column] = [places.row.get(id.slice(0, at)) ?? -1, places.column.get(id.slice(at + 1)) ?? -1];
    return { place: row, row: rows[row], column: columns[column] };
  };
  const positionOf = (id: string): Point => {
    const { row, column } = find(id);
    return {
      x: column ? column.x + column.width / 2 : placed.size.label,
      y: headHeight + (row ? row.y + row.height : 0) - 8,
    };
  };
  const open = (id: string): void => {
    const { row, column } = find(id);
    if (row) onOpen(row.row.id, column?.column.id ?? null);
    else if (column) onToggle(column.column.id);
  };
  const rolesOf = (block: MarkBlock): Role[] => cellsOf(rows, block.rows).map(({ row }) => row.id);
  const unitsOf = (block: MarkBlock): Unit[] => cellsOf(columns, block.columns).map(({ column }) => column.id);
  return (
    <ChartSurface<string>
      label={label}
      rows={marks}
      describe={(id) => {
        const { row, column } = find(id);
        return row || column ? describe(row?.row.id ?? null, column?.column.id ?? null) : description;
      }}
      positionOf={positionOf}
      width={width}
      onOpen={open}
      onToggle={(id) => {
        const { column } = find(id);
        if (column) onToggle(column.column.id);
      }}
      blocks={{
        firstCell: FIRST_CELL,
        describe: (block) => describeBlock(rolesOf(block), unitsOf(block)),
        onOpen: (block) => onOpenBlock(rolesOf(block), unitsOf(block)),
      }}
    >
      {(active, block) => (
        <>
          <Reach place={active === null ? null : find(active).place} onReach={onReach} />
          <AreaMatrixHead placed={placed} active={active === null ? null : (find(active).column?.column.id ?? null)} />
          <div className={styles.rows} style={{ height: placed.rowsHeight, width }}>
            <AreaMatrixRows {...{ placed, visible, label, description, active, block }} />
          </div>
        </>
      )}
    </ChartSurface>
  );
}

/** Tells of the row that the cursor has come to: it may be out of sight. */
function Reach({ place, onReach }: { readonly place: number | null; readonly onReach: (row: number) => void }) {
  useEffect(() => {
    if (place !== null) onReach(place);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- only a move of the cursor counts
  }, [place]);
  return null;
}

interface RowsProps<Role extends string, Unit extends string> {
  readonly placed: PlacedAreaMatrix<Role, Unit>;
  readonly visible: RowRange;
  readonly label: string;
  readonly description: string;
  readonly active: string | null;
  readonly block?: MarkBlock | null;
}

/** Only the SVG of the rows in sight, at their place among all. */
export function AreaMatrixRows<Role extends string, Unit extends string>(props: RowsProps<Role, Unit>) {
  const { placed, visible, label, description, active, block = null } = props;
  const shown = placed.rows.slice(visible.from, visible.to);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const height = last.y + last.height - first.y;
  return (
    <svg
      role="img"
      aria-label={label}
      width={placed.width}
      height={height}
      viewBox={`0 ${first.y} ${placed.width} ${height}`}
      style={{ position: 'absolute', top: first.y, maxWidth: 'none' }}
      fill="currentColor"
      fontSize={placed.size.label}
    >
      <desc>{description}</desc>
      {shown.map((row) => (
        <Row key={row.row.id} placed={row} matrix={placed} active={active} />
      ))}
      {block && (
        <BlockOutline columns={cellsOf(placed.columns, block.columns)} rows={cellsOf(placed.rows, block.rows)} />
      )}
    </svg>
  );
}

interface RowProps {
  readonly placed: PlacedAreaRow<string>;
  readonly matrix: PlacedAreaMatrix<string, string>;
  readonly active: string | null;
}

function Row({ placed: { row, y, height, lines }, matrix: { width, columns, labelX, size }, active }: RowProps) {
  const isActive = active?.startsWith(`${row.id}@`) ?? false;
  return (
    <g>
      <RowGround y={y} width={width} height={height} isActive={isActive} isSelected={row.isSelected} />
      <g data-mark={markOf(row.id, '')} cursor="pointer">
        <rect y={y} width={columns[0]?.x ?? width} height={height} fillOpacity={0} />
        <text
          fontWeight={row.isSelected ? 700 : 400}
          textDecoration={active === markOf(row.id, '') ? 'underline' : undefined}
        >
          {lines.map((line) => (
            <tspan key={line.y} x={labelX} y={line.y}>
              {line.text}
            </tspan>
          ))}
        </text>
      </g>
      {columns.map(({ column, x, width: room }, i) => {
        const cell = row.cells[i];
        if (!cell) return null;
        const id = markOf(row.id, column.id);
        const at = { id, x: x + 1, y: y + 1, width: room - 2, height: height - 2 };
        return <CellMark key={id} cell={{ ...cell, ...at }} size={size} isActive={active === id} />;
      })}
    </g>
  );
}
