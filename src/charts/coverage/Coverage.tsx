import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';
import { TitleLines } from '../shared/TitleLines.tsx';
import { CellMark } from '../matrix/CellMark.tsx';
import {
  countId,
  placeCoverage,
  type CoverageSeries,
  type PlacedCount,
  type PlacedCoverage,
  type PlacedCoverageRow,
} from './placeCoverage.ts';

/** A row's label, one of its cells, or its count. */
export type CoverageMark<Row extends string, Column extends string> =
  | { readonly kind: 'label' | 'count'; readonly row: Row }
  | { readonly kind: 'cell'; readonly row: Row; readonly column: Column };

interface CoverageProps<Row extends string, Column extends string> {
  readonly series: CoverageSeries<Row, Column>;
  readonly box: ChartBox;
  readonly label: string;
  readonly description: string;
  readonly describe: (mark: CoverageMark<Row, Column>) => string;
  /** Enter, or a click. */
  readonly onOpen: (mark: CoverageMark<Row, Column>) => void;
}

/** Who of a team covers what of a target, and how many posts that makes. */
export function Coverage<Row extends string, Column extends string>(props: CoverageProps<Row, Column>) {
  const { series, box, label, description, describe, onOpen } = props;
  const placed = placeCoverage(series, box);
  const marks = new Map<string, { readonly mark: CoverageMark<Row, Column>; readonly x: number; readonly y: number }>();
  const rows = placed.rows.map(({ row: { id: row }, y, height, cells, count }) => {
    const below = y + height - 8;
    marks.set(row, { mark: { kind: 'label', row }, x: placed.left.label, y: below });
    for (const { id, column, x, width } of cells)
      marks.set(id, { mark: { kind: 'cell', row, column }, x: x + width / 2, y: below });
    if (count) marks.set(count.id, { mark: { kind: 'count', row }, x: count.x + count.width / 2, y: below });
    return [row, ...cells.map(({ id }) => id), ...(count ? [count.id] : [])];
  });
  return (
    <ChartSurface<string>
      label={label}
      rows={rows}
      starts={placed.rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i]))}
      describe={(id) => {
        const found = marks.get(id);
        return found ? describe(found.mark) : '';
      }}
      positionOf={(id) => marks.get(id) ?? null}
      width={placed.width}
      onOpen={(id) => {
        const found = marks.get(id);
        if (found) onOpen(found.mark);
      }}
    >
      {(active) => <CoveragePicture {...{ placed, label, description, active }} countTitle={series.countTitle} />}
    </ChartSurface>
  );
}

interface PictureProps<Row extends string, Column extends string> {
  readonly placed: PlacedCoverage<Row, Column>;
  readonly countTitle: string;
  readonly label: string;
  readonly description: string;
  /** The id of the mark pointed at. */
  readonly active: string | null;
}

/** Only the SVG. */
export function CoveragePicture<Row extends string, Column extends string>(props: PictureProps<Row, Column>) {
  const { placed, countTitle, label, description, active } = props;
  const { width, height, columns, areTitlesTurned, rows, size, top, margin } = placed;
  const [first] = columns;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: 'none' }} // it scrolls where it is wider than its room, and is never scaled
      fill="currentColor"
      fontSize={size.label}
    >
      <desc>{description}</desc>
      {columns.map(({ column, x, width: room, letterY, lines }) => (
        <g key={column.id}>
          <title>{column.letter === '' ? column.title : `${column.letter} · ${column.title}`}</title>
          <text x={x + room / 2} y={letterY} textAnchor="middle" fontWeight={700}>
            {column.letter}
          </text>
          {column.letter === '' && lines.length === 0 && (
            // No column has room for its title, and this one has no letter: it goes over the labels, where there is room.
            <text x={x + room} y={letterY} textAnchor="end" fontSize={size.title} fontWeight={700}>
              {column.title}
            </text>
          )}
          <g fontSize={size.title} textAnchor={areTitlesTurned ? 'start' : 'middle'}>
            <TitleLines lines={lines} areTurned={areTitlesTurned} />
          </g>
        </g>
      ))}
      <text x={margin + 8} y={first?.letterY ?? top - 8} fontSize={size.title} fontWeight={700}>
        {countTitle}
      </text>
      <line x1={0} x2={width} y1={top - 0.5} y2={top - 0.5} stroke="currentColor" strokeOpacity={0.5} />
      {rows.map((row) => (
        <Row key={row.row.id} placed={row} of={placed} active={active} />
      ))}
      <line x1={margin} x2={margin} y1={top} y2={height} stroke="currentColor" strokeOpacity={0.5} />
    </svg>
  );
}

interface RowProps<Row extends string, Column extends string> {
  readonly placed: PlacedCoverageRow<Row, Column>;
  readonly of: PlacedCoverage<Row, Column>;
  readonly active: string | null;
}

function Row<Row extends string, Column extends string>({ placed, of, active }: RowProps<Row, Column>) {
  const { row, y, height, lines, cells, count } = placed;
  const { width, left, size } = of;
  const isActive = active === row.id || active === countId(row.id) || cells.some(({ id }) => id === active);
  return (
    <g>
      <RowGround
        y={y}
        width={width}
        height={height}
        isActive={isActive}
        isSelected={row.isSelected}
        isGroup={row.badge !== null}
      />
      <g data-mark={row.id} cursor="pointer">
        <RowLabel
          placed={{ row, lines, labelBox: { y, width: left.cells, height } }}
          columns={left}
          size={{ tick: size.title, badge: size.badge }}
          isActive={active === row.id}
        />
      </g>
      {cells.map((cell) => (
        <g key={cell.id}>
          <CellMark cell={cell.isShort ? { ...cell, shade: null } : cell} size={size} isActive={active === cell.id} />
          {cell.isShort && (
            <rect
              x={cell.x + cell.width / 2 - size.label}
              y={cell.y + cell.height / 2 - size.label * 0.8}
              width={size.label * 2}
              height={size.label * 1.6}
              rx={2}
              fill="none"
              stroke="currentColor"
              strokeDasharray="3 2"
              pointerEvents="none"
            />
          )}
        </g>
      ))}
      {count && <Count count={count} type={size} isActive={active === count.id} />}
    </g>
  );
}

interface CountProps {
  readonly count: PlacedCount;
  readonly type: { readonly label: number; readonly title: number };
  readonly isActive: boolean;
}

/** None in a box with a thick border, too few in a ring, enough plain: told apart without colour. */
function Count({ count: { id, x, y, width, height, wordX, text, word, cover }, type, isActive }: CountProps) {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const side = Math.min(height, type.label * 1.7);
  return (
    <g data-mark={id} cursor="pointer">
      <rect x={x} y={y} width={width} height={height} fillOpacity={0} />
      {cover === 'none' && (
        <rect
          x={middleX - side / 2}
          y={middleY - side / 2}
          width={side}
          height={side}
          rx={2}
          fill="none"
          stroke="currentColor"
          strokeWidth={3}
        />
      )}
      {cover === 'fragile' && (
        <circle cx={middleX} cy={middleY} r={side / 2} fill="none" stroke="currentColor" strokeWidth={1.5} />
      )}
      {isActive && (
        <rect x={x} y={y} width={width} height={height} rx={2} fill="none" stroke="currentColor" strokeWidth={2} />
      )}
      <text
        x={middleX}
        y={middleY + type.label * 0.36}
        textAnchor="middle"
        fontWeight={cover === 'covered' ? 400 : 700}
      >
        {text}
      </text>
      <text x={wordX} y={middleY + type.title * 0.36} fontSize={type.title}>
        {word}
      </text>
    </g>
  );
}
