import { placeDumbbell, type DumbbellSeries, type PlacedDumbbell, type PlacedRow } from '../dumbbell/placeDumbbell.ts';
import { ScaleHead, ScaleLines } from '../dumbbell/Scale.tsx';
import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';

/** The rows of a dumbbell: the first value is what is required, the second what is held. */
export type BulletSeries<Id extends string> = DumbbellSeries<Id>;

export interface BulletWords {
  readonly label: string;
  readonly description: string;
  /** Heads the column of gaps. */
  readonly note: string;
}

interface BulletProps<Id extends string> {
  readonly series: BulletSeries<Id>;
  readonly box: ChartBox;
  readonly words: BulletWords;
  readonly describe: (row: Id) => string;
  /** Enter: whose sentences. */
  readonly onOpen: (row: Id) => void;
  /** A label, or Space: an area opens or closes. */
  readonly onToggle: (row: Id) => void;
}

/** A row for each area or competency: a tick for what is required, a dot for what is held, a bar for the gap. */
export function Bullet<Id extends string>({ series, box, words, describe, onOpen, onToggle }: BulletProps<Id>) {
  const placed = placeDumbbell(series, box);
  const rowOf = new Map<string, PlacedRow<Id>>(placed.rows.map((row) => [row.row.id, row]));
  const on = (id: string, act: (row: Id) => void): void => {
    const found = rowOf.get(id);
    if (found) act(found.row.id);
  };
  return (
    <ChartSurface<string>
      label={words.label}
      rows={placed.rows.map(({ row }) => [row.id])}
      starts={placed.rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i]))}
      describe={(id) => {
        const found = rowOf.get(id);
        return found ? describe(found.row.id) : '';
      }}
      positionOf={(id) => {
        const found = rowOf.get(id);
        return found ? { x: placed.columns.label, y: found.labelBox.y + found.labelBox.height - 12 } : null;
      }}
      width={box.width}
      onOpen={(id) => on(id, onOpen)}
      onToggle={(id) => on(id, onToggle)}
      onPress={(id) => on(id, (row) => (rowOf.get(id)?.row.isOpen === null ? onOpen(row) : onToggle(row)))}
    >
      {(active) => <BulletPicture placed={placed} words={words} active={active} />}
    </ChartSurface>
  );
}

interface PictureProps<Id extends string> {
  readonly placed: PlacedDumbbell<Id>;
  readonly words: BulletWords;
  readonly active: string | null;
}

/** Only the SVG. */
export function BulletPicture<Id extends string>({ placed, words, active }: PictureProps<Id>) {
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
      <defs>
        <pattern id="bullet-deficit" width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="var(--deficit, #9a4a00)" strokeWidth={1.4} />
        </pattern>
      </defs>
      <ScaleHead placed={placed} note={words.note} />
      {rows.map((row) => (
        <Row
          key={row.row.id}
          placed={row}
          columns={columns}
          size={size}
          width={width}
          ticks={ticks}
          isActive={active === row.row.id}
        />
      ))}
      <line x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} stroke="currentColor" strokeOpacity={0.5} />
    </svg>
  );
}

interface RowProps<Id extends string> extends Pick<PlacedDumbbell<Id>, 'columns' | 'size' | 'width' | 'ticks'> {
  readonly placed: PlacedRow<Id>;
  readonly isActive: boolean;
}

function Row<Id extends string>({ placed, columns, size, width, ticks, isActive }: RowProps<Id>) {
  const { row, y, height, plot, markY } = placed;
  const [required, held] = row.values;
  const xOf = (value: number | null): number => ticks.find((tick) => tick.value === (value ?? 0))?.x ?? 0;
  const [goal, actual] = [xOf(required), xOf(held)];
  const isDeficit = (held ?? 0) < (required ?? 0);
  const bar = size.mark * 0.8;
  return (
    <g data-mark={row.id} cursor="pointer">
      <RowGround
        y={y}
        width={width}
        height={height}
        isActive={isActive}
        isSelected={row.isSelected}
        isGroup={row.badge !== null}
      >
        <ScaleLines ticks={ticks} plot={plot} />
      </RowGround>
      <RowLabel placed={placed} columns={columns} size={size} isActive={isActive} />
      {goal !== actual && (
        <rect
          x={Math.min(goal, actual)}
          y={markY - bar / 2}
          width={Math.abs(goal - actual)}
          height={bar}
          fill={isDeficit ? 'url(#bullet-deficit)' : 'var(--surplus, #1f5fa8)'}
          fillOpacity={isDeficit ? 1 : 0.35}
          stroke={isDeficit ? 'var(--deficit, #9a4a00)' : 'none'}
        />
      )}
      {required !== null && <rect x={goal - 1.5} y={markY - size.mark} width={3} height={size.mark * 2} />}
      {held !== null && (
        <circle
          cx={actual}
          cy={markY}
          r={size.mark / 2}
          fill={row.colour}
          stroke="var(--page, #fff)"
          strokeWidth={1.5}
        />
      )}
      {row.note !== '' && (
        <text x={columns.note} y={markY + size.tick * 0.36} textAnchor="end" fontWeight={isDeficit ? 700 : 400}>
          {row.note}
        </text>
      )}
    </g>
  );
}
