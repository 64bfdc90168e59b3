import { useMemo } from 'react';
import type { AreaId } from '../../engine/index.ts';
import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { NumberBadge } from '../shared/NumberBadge.tsx';
import { RowGround } from '../shared/RowGround.tsx';
import type { AreaBarsSeries } from './areaBarsSeries.ts';
import { placeAreaBars, type PlacedAreaBar, type PlacedAreaBars } from './placeAreaBars.ts';
import { areaColour, areaLabelColour } from '../shared/areaColours.ts';

export interface AreaBarsWords {
  readonly label: string;
  readonly description: string;
}

interface AreaBarsProps {
  readonly series: AreaBarsSeries;
  readonly box: ChartBox;
  readonly words: AreaBarsWords;
  readonly describe: (area: AreaId) => string;
  /** The area that something else on the screen has marked. */
  readonly selected: AreaId | null;
  readonly onOpen: (area: AreaId) => void;
}

/** The areas of one role: how many of its duties, and how deeply it is involved. */
export function AreaBars({ series, box, words, describe, selected, onOpen }: AreaBarsProps) {
  const placed = useMemo(() => placeAreaBars(series, box), [series, box]);
  const walked = useMemo(() => series.rows.map(({ id }) => [id]), [series]);
  return (
    <ChartSurface
      label={words.label}
      rows={walked}
      describe={describe}
      positionOf={(id) => {
        const bar = placed.rows.find(({ row }) => row.id === id);
        return bar ? { x: placed.barStart, y: bar.middle } : null;
      }}
      width={box.width}
      onOpen={(id) => {
        if (series.rows.some((row) => row.id === id && row.dutyCount > 0)) onOpen(id);
      }}
    >
      {(active) => (
        <AreaBarsPicture
          placed={placed}
          hasDuties={series.hasDuties}
          words={words}
          active={active}
          selected={selected}
        />
      )}
    </ChartSurface>
  );
}

interface PictureProps {
  readonly placed: PlacedAreaBars;
  readonly hasDuties: boolean;
  readonly words: AreaBarsWords;
  readonly active: AreaId | null;
  readonly selected: AreaId | null;
}

/** Only the SVG. */
export function AreaBarsPicture({ placed, hasDuties, words, active, selected }: PictureProps) {
  const { width, height, barStart, rows, size } = placed;
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
      {rows.map((bar) => (
        <Bar
          key={bar.row.id}
          bar={bar}
          placed={placed}
          hasDuties={hasDuties}
          isActive={active === bar.row.id}
          isSelected={selected === bar.row.id}
        />
      ))}
      <line x1={barStart - 1} x2={barStart - 1} y1={0} y2={height} stroke="currentColor" strokeOpacity={0.5} />
    </svg>
  );
}

interface BarProps extends Pick<PictureProps, 'placed' | 'hasDuties'> {
  readonly bar: PlacedAreaBar;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

function Bar({ bar, placed: { width, barStart, labelStart, size }, hasDuties, isActive, isSelected }: BarProps) {
  const { row, y, height, lines, middle, parts, countX } = bar;
  const baseline = middle + size.label * 0.34;
  return (
    <g data-mark={row.id} cursor={row.dutyCount > 0 ? 'pointer' : undefined}>
      <RowGround y={y} width={width} height={height} isActive={isActive} isSelected={isSelected} />
      <NumberBadge
        x={4}
        y={middle}
        side={size.badge}
        type={size.number}
        number={row.number}
        colour={areaColour(row.number)}
        numberColour={areaLabelColour(row.number)}
      />
      <text textDecoration={isActive ? 'underline' : undefined}>
        {lines.map((line) => (
          <tspan key={line.y} x={labelStart} y={line.y}>
            {line.text}
          </tspan>
        ))}
      </text>
      {parts.map((part) => (
        <g key={part.rank}>
          <rect
            x={part.x}
            y={middle - size.bar / 2}
            width={part.width}
            height={size.bar}
            fill={`var(--level-${part.rank})`}
            stroke="currentColor"
            strokeOpacity={0.35}
          />
          {part.hasRoom && (
            <text
              x={part.x + part.width / 2}
              y={baseline}
              textAnchor="middle"
              fontSize={size.label - 1}
              fontWeight={700}
              fill={`var(--level-${part.rank}-label)`}
            >
              {part.rank}
            </text>
          )}
        </g>
      ))}
      {row.dutyCount > 0 ? (
        <text x={countX} y={baseline}>
          {row.dutyCount}
        </text>
      ) : hasDuties ? (
        <circle cx={barStart + 8} cy={middle} r={2} fillOpacity={0.6} />
      ) : (
        <text x={barStart + 4} y={baseline}>
          —
        </text>
      )}
    </g>
  );
}
