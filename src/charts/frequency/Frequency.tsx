import { useMemo } from 'react';
import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import { RowLabel } from '../shared/RowLabel.tsx';
import {
  placeFrequency,
  type FrequencySeries,
  type PlacedFrequency,
  type PlacedFrequencyRow,
} from './placeFrequency.ts';

interface FrequencyProps<Unit extends string> {
  readonly series: FrequencySeries<Unit>;
  readonly box: ChartBox;
  readonly label: string;
  readonly description: string;
  readonly describe: (unit: Unit) => string;
  /** Enter, or a click on the bar: the sentences. */
  readonly onOpen: (unit: Unit) => void;
  /** Space, or a click on the label: an area opens or closes, a competency is selected. */
  readonly onToggle: (unit: Unit) => void;
}

const BAR = ' bar';

/** How many roles use each area and competency. */
export function Frequency<Unit extends string>(props: FrequencyProps<Unit>) {
  const { series, box, label, description, describe, onOpen, onToggle } = props;
  const { width, rem, target } = box;
  const placed = useMemo(() => placeFrequency(series, { width, rem, target }), [series, width, rem, target]);
  const rows = placed.rows.map(({ row }) => [row.id, `${row.id}${BAR}`]);
  const find = (id: string): PlacedFrequencyRow<Unit> | undefined => {
    const unit = id.endsWith(BAR) ? id.slice(0, -BAR.length) : id;
    return placed.rows.find(({ row }) => row.id === unit);
  };
  const on = (id: string, act: (unit: Unit) => void): void => {
    const found = find(id);
    if (found) act(found.row.id);
  };
  return (
    <ChartSurface<string>
      label={label}
      rows={rows}
      starts={placed.rows.flatMap(({ row }, i) => (row.badge === null ? [] : [i]))}
      describe={(id) => {
        const found = find(id);
        return found ? describe(found.row.id) : '';
      }}
      positionOf={(id) => {
        const found = find(id);
        if (!found) return null;
        return { x: id.endsWith(BAR) ? found.bar.x : placed.columns.label, y: found.y + found.height - 8 };
      }}
      width={width}
      onOpen={(id) => on(id, onOpen)}
      onToggle={(id) => on(id, onToggle)}
      onPress={(id) => on(id, id.endsWith(BAR) ? onOpen : onToggle)}
    >
      {(active) => <FrequencyPicture placed={placed} label={label} description={description} active={active} />}
    </ChartSurface>
  );
}

interface PictureProps<Unit extends string> {
  readonly placed: PlacedFrequency<Unit>;
  readonly label: string;
  readonly description: string;
  readonly active: string | null;
}

/** Only the SVG. */
export function FrequencyPicture<Unit extends string>({ placed, label, description, active }: PictureProps<Unit>) {
  const { width, height, rows, columns, size } = placed;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="currentColor"
      fontSize={size.label}
    >
      <desc>{description}</desc>
      {rows.map((row) => (
        <Bar
          key={row.row.id}
          placed={row}
          frame={{ width, columns, size }}
          active={active === row.row.id ? 'label' : active === `${row.row.id}${BAR}` ? 'bar' : null}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly placed: PlacedFrequencyRow<string>;
  readonly frame: Pick<PlacedFrequency<string>, 'width' | 'columns' | 'size'>;
  readonly active: 'label' | 'bar' | null;
}

function Bar({ placed, frame: { width, columns, size }, active }: BarProps) {
  const { row, y, height, bar, noteX } = placed;
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
      <g data-mark={`${row.id}${BAR}`} cursor="pointer">
        <rect x={bar.x} y={y} width={width - bar.x} height={height} fillOpacity={0} />
        <rect
          x={bar.x}
          y={bar.y - size.bar / 2}
          width={bar.width}
          height={size.bar}
          fill={row.colour}
          stroke="currentColor"
          strokeWidth={active === 'bar' ? 2 : 0}
        />
        <text x={noteX} y={bar.y + size.label * 0.36} fontWeight={row.badge === null ? 400 : 700}>
          {row.note}
        </text>
      </g>
      <g data-mark={row.id} cursor="pointer">
        <RowLabel placed={placed} columns={columns} size={size} isActive={active === 'label'} />
      </g>
    </g>
  );
}
