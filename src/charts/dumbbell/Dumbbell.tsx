import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RoleMark, type MarkShape } from '../shared/RoleMark.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';
import { placeDumbbell, type DumbbellSeries, type PlacedDumbbell, type PlacedRow } from './placeDumbbell.ts';
import { ScaleHead, ScaleLines } from './Scale.tsx';

export interface DumbbellWords {
  readonly label: string;
  readonly description: string;
  /** Heads the column of differences. */
  readonly note: string;
}

interface DumbbellProps<Id extends string> {
  readonly series: DumbbellSeries<Id>;
  readonly box: ChartBox;
  readonly words: DumbbellWords;
  /** What a mark says or, without its shape, a row. */
  readonly describe: (row: Id, shape: MarkShape | null) => string;
  /** A mark, or Enter on a row: whose sentences. */
  readonly onOpen: (row: Id, roles: MarkShape) => void;
  /** A label, or Space on a row: an area opens or closes, a competency is selected. */
  readonly onToggle: (row: Id) => void;
}

/** A row for each area or competency, a mark for each of two roles. */
export function Dumbbell<Id extends string>({ series, box, words, describe, onOpen, onToggle }: DumbbellProps<Id>) {
  const placed = placeDumbbell(series, box);
  const targets = placed.rows.map(targetsOf);
  const marks = new Map(targets.flat().map((target) => [target.id, target]));
  const starts = placed.rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i]));
  return (
    <ChartSurface
      label={words.label}
      rows={targets.map((row) => row.map(({ id }) => id))}
      starts={starts}
      describe={(id) => {
        const target = marks.get(id);
        return target ? describe(target.row, target.shape) : '';
      }}
      positionOf={(id) => marks.get(id) ?? null}
      width={box.width}
      onOpen={(id) => {
        const target = marks.get(id);
        if (target) onOpen(target.row, target.shape ?? 'both');
      }}
      onToggle={(id) => {
        const target = marks.get(id);
        if (target) onToggle(target.row);
      }}
      onPress={(id) => {
        const target = marks.get(id);
        if (target?.shape) onOpen(target.row, target.shape);
        else if (target) onToggle(target.row);
      }}
    >
      {(active) => <DumbbellPicture placed={placed} words={words} active={active} target={box.target} />}
    </ChartSurface>
  );
}

interface Target<Id extends string> {
  readonly id: string;
  readonly row: Id;
  /** null: the row's label. */
  readonly shape: MarkShape | null;
  readonly x: number;
  readonly y: number;
}

/** What of a row can be reached: its label, then its marks from left to right. Hollow ones have nothing to open. */
function targetsOf<Id extends string>({ row, marks, markY, labelBox }: PlacedRow<Id>): Target<Id>[] {
  return [
    { id: row.id, row: row.id, shape: null, x: 48, y: labelBox.y + labelBox.height - 12 },
    ...marks
      .filter((mark) => !mark.hollow)
      .map(({ shape, x }) => ({ id: `${row.id}@${shape}`, row: row.id, shape, x, y: markY })),
  ];
}

interface PictureProps<Id extends string> {
  readonly placed: PlacedDumbbell<Id>;
  readonly words: DumbbellWords;
  readonly active: string | null;
  readonly target: number;
}

/** Only the SVG. */
export function DumbbellPicture<Id extends string>({ placed, words, active, target }: PictureProps<Id>) {
  const { width, height, plot, ticks, rows, columns, size } = placed;
  return (
    <svg
      role="img"
      aria-label={words.label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="currentColor"
      fontSize={size.label}
    >
      <desc>{words.description}</desc>
      <ScaleHead placed={placed} note={words.note} />
      {rows.map((row) => (
        <Row
          key={row.row.id}
          placed={row}
          columns={columns}
          size={size}
          width={width}
          ticks={ticks}
          target={target}
          active={active !== null && (active === row.row.id || active.startsWith(`${row.row.id}@`)) ? active : null}
        />
      ))}
      <line x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} stroke="currentColor" strokeOpacity={0.5} />
    </svg>
  );
}

interface RowProps<Id extends string> extends Pick<PlacedDumbbell<Id>, 'columns' | 'size' | 'width' | 'ticks'> {
  readonly placed: PlacedRow<Id>;
  readonly active: string | null;
  readonly target: number;
}

function Row<Id extends string>({ placed, columns, size, width, ticks, active, target }: RowProps<Id>) {
  const { row, y, height, plot, marks, markY } = placed;
  const [low, high] = [marks[0], marks[marks.length - 1]];
  const hit = Math.max(target, 28) / 2;
  const lead = (row.values[0] ?? 0) - (row.values[1] ?? 0);
  return (
    <g>
      <RowGround
        y={y}
        width={width}
        height={height}
        isActive={active !== null}
        isSelected={row.isSelected}
        isGroup={row.badge !== null}
      >
        <ScaleLines ticks={ticks} plot={plot} />
      </RowGround>
      <g data-mark={row.id} cursor="pointer">
        <RowLabel placed={placed} columns={columns} size={size} isActive={active === row.id} />
      </g>
      <g color={row.colour}>
        {low && high && low !== high && (
          <line x1={low.x} x2={high.x} y1={markY} y2={markY} stroke="currentColor" strokeWidth={2} />
        )}
        {marks.map(({ shape, x, hollow }) => (
          <g key={shape} {...(hollow ? {} : { 'data-mark': `${row.id}@${shape}`, cursor: 'pointer' })}>
            {!hollow && <circle cx={x} cy={markY} r={hit} fillOpacity={0} />}
            <RoleMark
              role={shape}
              x={x}
              y={markY}
              size={active === `${row.id}@${shape}` ? size.mark + 5 : size.mark}
              hollow={hollow}
            />
          </g>
        ))}
      </g>
      {row.note !== '' && (
        <>
          <text x={columns.note} y={markY + size.tick * 0.36} textAnchor="end">
            {row.note}
          </text>
          {lead !== 0 && (
            <RoleMark
              role={lead > 0 ? 'first' : 'second'}
              x={columns.note - size.tick * 2.8}
              y={markY}
              size={size.tick * 0.7}
            />
          )}
        </>
      )}
    </g>
  );
}
