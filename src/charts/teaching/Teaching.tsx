import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';
import { TitleLines } from '../shared/TitleLines.tsx';
import { FOOT, type PlacedFoot } from './placeHours.ts';
import { placeTeaching, type PlacedTeaching, type PlacedTeachingRow } from './placeTeaching.ts';
import { HoursMark, Remarks, TeachingCellMark } from './TeachingMarks.tsx';
import type { TeachingSeries } from './teachingSeries.ts';

/** A row's label with what is asked of it, one of its cells, what is wrong with it or its hours; the hours of all or of a unit. */
export type TeachingMark<Row extends string, Column extends string> =
  | { readonly kind: 'label' | 'remarks' | 'hours'; readonly row: Row }
  | { readonly kind: 'cell'; readonly row: Row; readonly column: Column }
  | { readonly kind: 'unitHours'; readonly column: Column }
  | { readonly kind: 'total' };

interface TeachingProps<Row extends string, Column extends string> {
  readonly series: TeachingSeries<Row, Column>;
  readonly box: ChartBox;
  readonly label: string;
  readonly description: string;
  readonly describe: (mark: TeachingMark<Row, Column>) => string;
  /** Enter, or a click, on what belongs to a row. */
  readonly onOpen: (row: Row) => void;
}

interface Target<Row extends string, Column extends string> {
  readonly mark: TeachingMark<Row, Column>;
  readonly x: number;
  readonly y: number;
}

/** How far each unit teaches what is asked for, what is wrong with it, and hours on both margins. */
export function Teaching<Row extends string, Column extends string>(props: TeachingProps<Row, Column>) {
  const { series, box, label, description, describe, onOpen } = props;
  const placed = placeTeaching(series, box);
  const { rows, foot, left, width } = placed;
  const marks = new Map<string, Target<Row, Column>>();
  const walked = rows.map(({ row: { id: row }, y, height, cells, remarks, hours }) => {
    const below = y + height - 8;
    const add = (id: string, x: number, mark: TeachingMark<Row, Column>): string => {
      marks.set(id, { mark, x, y: below });
      return id;
    };
    return [
      add(row, left.label, { kind: 'label', row }),
      // What is asked for is told with the label.
      ...cells.slice(1).map(({ id, column, x, width: wide }) => add(id, x + wide / 2, { kind: 'cell', row, column })),
      ...(remarks ? [add(remarks.id, remarks.x + remarks.width / 2, { kind: 'remarks', row })] : []),
      ...(hours ? [add(hours.id, hours.x + hours.width / 2, { kind: 'hours', row })] : []),
    ];
  });
  if (foot) {
    marks.set(FOOT, { mark: { kind: 'total' }, x: left.label, y: foot.middle });
    for (const { id, column, x, width: wide } of foot.units)
      marks.set(id, { mark: { kind: 'unitHours', column }, x: x + wide / 2, y: foot.middle });
    walked.push([FOOT, ...foot.units.map(({ id }) => id)]);
  }
  return (
    <ChartSurface<string>
      label={label}
      rows={walked}
      starts={[
        ...rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i])),
        ...(foot && rows.length > 0 ? [rows.length] : []),
      ]}
      describe={(id) => {
        const found = marks.get(id);
        return found ? describe(found.mark) : '';
      }}
      positionOf={(id) => marks.get(id) ?? null}
      width={width}
      onOpen={(id) => {
        const mark = marks.get(id)?.mark;
        if (mark && 'row' in mark) onOpen(mark.row);
      }}
    >
      {(active) => <TeachingPicture {...{ series, placed, label, description, active }} />}
    </ChartSurface>
  );
}

interface PictureProps<Row extends string, Column extends string> {
  readonly series: TeachingSeries<Row, Column>;
  readonly placed: PlacedTeaching<Row, Column>;
  readonly label: string;
  readonly description: string;
  /** The id of the mark pointed at. */
  readonly active: string | null;
}

/** Only the SVG. */
export function TeachingPicture<Row extends string, Column extends string>(props: PictureProps<Row, Column>) {
  const { series, placed, label, description, active } = props;
  const { width, height, columns, areTitlesTurned, rows, size, top, margin, foot } = placed;
  const [asked] = columns;
  const headY = asked?.letterY ?? top - 8;
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
          <g fontSize={size.title} textAnchor={areTitlesTurned ? 'start' : 'middle'}>
            <TitleLines lines={lines} areTurned={areTitlesTurned} />
          </g>
        </g>
      ))}
      {asked && asked.lines.length === 0 && (
        // What is asked for has no number that stands for its title: that goes before the column, where nothing is.
        <text x={asked.x + asked.width - 4} y={headY} textAnchor="end" fontSize={size.title}>
          {asked.column.title}
        </text>
      )}
      <g fontSize={size.title} fontWeight={700}>
        <text x={margin.remarks} y={headY}>
          {series.remarksTitle}
        </text>
        {series.hours && (
          <text x={margin.hours} y={headY} textAnchor="end">
            {series.hours.title}
          </text>
        )}
      </g>
      <line x1={0} x2={width} y1={top - 0.5} y2={top - 0.5} stroke="currentColor" strokeOpacity={0.5} />
      {rows.map((row) => (
        <Row key={row.row.id} placed={row} of={placed} active={active} />
      ))}
      {foot && <Foot foot={foot} of={placed} active={active} />}
      <line
        x1={margin.left}
        x2={margin.left}
        y1={top}
        y2={foot ? foot.y : height}
        stroke="currentColor"
        strokeOpacity={0.5}
      />
    </svg>
  );
}

interface RowProps<Row extends string, Column extends string> {
  readonly placed: PlacedTeachingRow<Row, Column>;
  readonly of: PlacedTeaching<Row, Column>;
  readonly active: string | null;
}

function Row<Row extends string, Column extends string>({ placed, of, active }: RowProps<Row, Column>) {
  const { row, y, height, lines, cells, remarks, hours } = placed;
  const { width, left, size } = of;
  const [asked, ...taught] = cells;
  const isActive = active !== null && [row.id, remarks?.id, hours?.id, ...taught.map(({ id }) => id)].includes(active);
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
        {asked && (
          <>
            <rect x={asked.x} y={asked.y} width={asked.width} height={asked.height} fillOpacity={0} />
            <text x={asked.x + asked.width / 2} y={y + height / 2 + size.label * 0.36} textAnchor="middle">
              {asked.text}
            </text>
          </>
        )}
      </g>
      {taught.map((cell) => (
        <TeachingCellMark key={cell.id} cell={cell} size={size} isActive={active === cell.id} />
      ))}
      {remarks && <Remarks remarks={remarks} type={size.title} isActive={active === remarks.id} />}
      {hours && (
        <g cursor="pointer">
          <HoursMark hours={hours} type={size.title} anchor="end" isActive={active === hours.id} />
        </g>
      )}
    </g>
  );
}

interface FootProps<Column extends string> {
  readonly foot: PlacedFoot<Column>;
  readonly of: PlacedTeaching<string, Column>;
  readonly active: string | null;
}

/** The hours of the units, and of all of them. */
function Foot<Column extends string>({ foot, of, active }: FootProps<Column>) {
  const { y, height, middle, title, total, units, areTurned } = foot;
  const { width, left, margin, size } = of;
  const baseline = middle + size.label * 0.36;
  return (
    <g>
      <rect y={y} width={width} height={height} fillOpacity={0.03} />
      <line x1={0} x2={width} y1={y} y2={y} stroke="currentColor" strokeOpacity={0.5} />
      <g data-mark={FOOT}>
        <rect y={y} width={left.cells} height={height} fillOpacity={0} />
        <text x={left.label} y={baseline} textDecoration={active === FOOT ? 'underline' : undefined}>
          {title}
        </text>
        <text x={margin.hours} y={baseline} textAnchor="end" fontSize={size.title} fontWeight={700}>
          {total}
        </text>
      </g>
      {units.map((one) => (
        <HoursMark
          key={one.id}
          hours={one}
          type={size.title}
          areTurned={areTurned}
          anchor="middle"
          isActive={active === one.id}
        />
      ))}
    </g>
  );
}
