import { BlockOutline } from '../shared/BlockOutline.tsx';
import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { inSpan, type MarkBlock } from '../shared/markBlock.ts';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';
import { TitleLines } from '../shared/TitleLines.tsx';
import { CellMark } from './CellMark.tsx';
import styles from './Matrix.module.css';
import {
  placeMatrix,
  type MatrixSeries,
  type PlacedColumn,
  type PlacedMatrix,
  type PlacedMatrixRow,
} from './placeMatrix.ts';

interface MatrixProps<Row extends string, Column extends string> {
  readonly series: MatrixSeries<Row, Column>;
  readonly box: ChartBox;
  readonly label: string;
  readonly description: string;
  /** What a cell says or, without its column, a row. */
  readonly describe: (row: Row, column: Column | null) => string;
  /** Enter: whose sentences; without its column those of all. */
  readonly onOpen: (row: Row, column: Column | null) => void;
  /** A label, or Space on a row: an area opens or closes, a competency is selected. */
  readonly onToggle: (row: Row) => void;
  /** Of cells taken together. */
  readonly describeBlock: (rows: readonly Row[], columns: readonly Column[]) => string;
  readonly onOpenBlock: (rows: readonly Row[], columns: readonly Column[]) => void;
  /** On paper and in files nothing scrolls: head and rows are one picture. */
  readonly isWhole?: boolean;
}

interface Target<Row extends string, Column extends string> {
  readonly row: Row;
  /** null: the row's label. */
  readonly column: Column | null;
  readonly x: number;
  readonly y: number;
}

/** In a row the label comes before the cells. */
const FIRST_CELL = { row: 0, column: 1 };
const cellsOf = <T,>(columns: readonly T[], { columns: [first, last] }: MarkBlock): readonly T[] =>
  inSpan(columns, [first - FIRST_CELL.column, last - FIRST_CELL.column]);

/** A row for each area or competency, a column for each role. */
export function Matrix<Row extends string, Column extends string>(props: MatrixProps<Row, Column>) {
  const { series, box, label, description, describe, onOpen, onToggle, isWhole = false } = props;
  const { describeBlock, onOpenBlock } = props;
  const placed = placeMatrix(series, box);
  const targets = new Map<string, Target<Row, Column>>();
  const rows = placed.rows.map(({ row, y, height, cells }) => {
    targets.set(row.id, { row: row.id, column: null, x: placed.left.label, y: y + height - 8 });
    for (const { id, column, x, width } of cells)
      targets.set(id, { row: row.id, column, x: x + width / 2, y: y + height - 8 });
    return [row.id, ...cells.map(({ id }) => id)];
  });
  const on = (id: string, act: (target: Target<Row, Column>) => void): void => {
    const target = targets.get(id);
    if (target) act(target);
  };
  const unitsOf = (block: MarkBlock): Row[] => inSpan(placed.rows, block.rows).map(({ row }) => row.id);
  const rolesOf = (block: MarkBlock): Column[] => cellsOf(placed.columns, block).map(({ column }) => column.id);
  return (
    <ChartSurface<string>
      label={label}
      rows={rows}
      starts={placed.rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i]))}
      describe={(id) => {
        const target = targets.get(id);
        return target ? describe(target.row, target.column) : '';
      }}
      positionOf={(id) => targets.get(id) ?? null}
      width={placed.width}
      onOpen={(id) => on(id, ({ row, column }) => onOpen(row, column))}
      onToggle={(id) => on(id, ({ row }) => onToggle(row))}
      onPress={(id) => on(id, ({ row, column }) => (column === null ? onToggle(row) : onOpen(row, column)))}
      blocks={{
        firstCell: FIRST_CELL,
        describe: (block) => describeBlock(unitsOf(block), rolesOf(block)),
        onOpen: (block) => onOpenBlock(unitsOf(block), rolesOf(block)),
      }}
    >
      {(active, block) => {
        const here = active === null ? null : (targets.get(active) ?? null);
        const picture = { placed, label, description, active: here, block };
        return isWhole ? (
          <MatrixPicture {...picture} />
        ) : (
          <>
            {/* Of a tall head the letters stay: they name the columns in the least room. */}
            <div className={styles.head} style={{ top: -Math.max(0, placed.top - placed.size.letters) }}>
              <MatrixPicture {...picture} part="head" />
            </div>
            <MatrixPicture {...picture} part="rows" />
          </>
        );
      }}
    </ChartSurface>
  );
}

interface PictureProps<Row extends string, Column extends string> {
  readonly placed: PlacedMatrix<Row, Column>;
  /** Two pictures, so that the names of the columns can stay in sight while the rows scroll; left out: both in one. */
  readonly part?: 'head' | 'rows';
  readonly label: string;
  readonly description: string;
  readonly active: { readonly row: Row; readonly column: Column | null } | null;
  readonly block?: MarkBlock | null;
}

/** Only the SVG. */
export function MatrixPicture<Row extends string, Column extends string>(props: PictureProps<Row, Column>) {
  const { placed, part, label, description, active, block = null } = props;
  const { width, columns, areTitlesTurned, rows, tree, left, size, top } = placed;
  const from = part === 'rows' ? top : 0;
  const height = (part === 'head' ? top : placed.height) - from;
  return (
    <svg
      {...(part === 'head' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      width={width}
      height={height}
      viewBox={`0 ${from} ${width} ${height}`}
      style={{ maxWidth: 'none' }} // it scrolls where it is wider than its room, and is never scaled
      fill="currentColor"
      fontSize={size.label}
    >
      {part !== 'head' && <desc>{description}</desc>}
      {part !== 'rows' && (
        <>
          <g fill="none" stroke="currentColor" strokeOpacity={0.6}>
            {tree.map((points) => (
              <polyline key={points.join(' ')} points={points.join(' ')} />
            ))}
          </g>
          {columns.map((column) => (
            <Head
              key={column.column.id}
              placed={column}
              areTurned={areTitlesTurned}
              titleSize={size.title}
              isActive={active?.column === column.column.id}
            />
          ))}
        </>
      )}
      {part === 'head' && (
        <line x1={0} x2={width} y1={top - 0.5} y2={top - 0.5} stroke="currentColor" strokeOpacity={0.5} />
      )}
      {part !== 'head' &&
        rows.map((row) => (
          <Row
            key={row.row.id}
            placed={row}
            width={width}
            left={left}
            size={size}
            active={active?.row === row.row.id ? active : null}
          />
        ))}
      {part !== 'head' && block && (
        <BlockOutline columns={cellsOf(placed.columns, block)} rows={inSpan(placed.rows, block.rows)} />
      )}
    </svg>
  );
}

interface HeadProps {
  readonly placed: PlacedColumn<string>;
  readonly areTurned: boolean;
  readonly titleSize: number;
  readonly isActive: boolean;
}

function Head({ placed: { column, x, width, letterY, lines }, areTurned, titleSize, isActive }: HeadProps) {
  return (
    <g textDecoration={isActive ? 'underline' : undefined}>
      <title>{`${column.letter} · ${column.title}`}</title>
      <text x={x + width / 2} y={letterY} textAnchor="middle" fontWeight={700}>
        {column.letter}
      </text>
      <g fontSize={titleSize} textAnchor={areTurned ? 'start' : 'middle'}>
        <TitleLines lines={lines} areTurned={areTurned} />
      </g>
    </g>
  );
}

interface RowProps<Row extends string, Column extends string> extends Pick<
  PlacedMatrix<Row, Column>,
  'width' | 'left' | 'size'
> {
  readonly placed: PlacedMatrixRow<Row, Column>;
  readonly active: { readonly column: Column | null } | null;
}

function Row<Row extends string, Column extends string>({ placed, width, left, size, active }: RowProps<Row, Column>) {
  const { row, y, height, lines, cells } = placed;
  const labelBox = { y, width: left.cells, height };
  return (
    <g>
      <RowGround
        y={y}
        width={width}
        height={height}
        isActive={active !== null}
        isSelected={row.isSelected}
        isGroup={row.badge !== null}
      />
      <g data-mark={row.id} cursor="pointer">
        <RowLabel
          placed={{ row, lines, labelBox }}
          columns={left}
          size={{ tick: size.title, badge: size.badge }}
          isActive={active !== null && active.column === null}
        />
      </g>
      {cells.map((cell) => (
        <CellMark key={cell.id} cell={cell} size={size} isActive={active?.column === cell.column} />
      ))}
    </g>
  );
}
