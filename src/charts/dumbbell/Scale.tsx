import type { PlacedDumbbell, PlacedRow } from './placeDumbbell.ts';

interface ScaleHeadProps {
  readonly placed: Pick<PlacedDumbbell<string>, 'ticks' | 'plot' | 'columns' | 'size'>;
  /** Heads the column of notes. */
  readonly note: string;
}

/** The names of the ticks above the rows. */
export function ScaleHead({ placed: { ticks, plot, columns, size }, note }: ScaleHeadProps) {
  return (
    <g fontSize={size.tick} textAnchor="middle">
      {ticks.map(({ value, x, label }) => (
        <text key={value} x={x} y={plot.top - 10}>
          {label}
        </text>
      ))}
      <text x={columns.note} y={plot.top - 10} textAnchor="end">
        {note}
      </text>
    </g>
  );
}

interface ScaleLinesProps {
  readonly ticks: PlacedDumbbell<string>['ticks'];
  readonly plot: PlacedRow<string>['plot'];
}

/** The lines of the scale behind one row, the first of them strong. */
export function ScaleLines({ ticks, plot }: ScaleLinesProps) {
  return ticks.map(({ value, x }, i) => (
    <line
      key={value}
      x1={x}
      x2={x}
      y1={plot.top}
      y2={plot.bottom}
      stroke="currentColor"
      strokeOpacity={i === 0 ? 0.5 : 0.15}
    />
  ));
}
