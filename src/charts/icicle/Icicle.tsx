import { useMemo } from 'react';
import type { AreaId, CompetencyId } from '../../engine/index.ts';
import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface, type Point } from '../shared/ChartSurface.tsx';
import type { IcicleSeries } from './icicleSeries.ts';
import { placeIcicle, type PlacedGroup, type PlacedIcicle, type PlacedLeaf } from './placeIcicle.ts';
import { areaColour, areaLabelColour, areaTint } from '../shared/areaColours.ts';
import { areaPattern, AreaPatterns } from '../shared/areaPatterns.tsx';

type UnitId = AreaId | CompetencyId;

export interface IcicleWords {
  readonly label: string;
  readonly description: string;
}

interface IcicleProps {
  readonly series: IcicleSeries;
  readonly box: ChartBox;
  readonly words: IcicleWords;
  /** Areas are told apart by patterns, not by colours. */
  readonly isPatterned: boolean;
  /** What a mark says and does. */
  readonly describe: (unit: UnitId) => string;
  readonly onOpen: (unit: UnitId) => void;
}

/** The framework: areas and their competencies, each as large as its amount. */
export function Icicle({ series, box: { width, rem, target }, words, isPatterned, describe, onOpen }: IcicleProps) {
  const placed = useMemo(() => placeIcicle(series, { width, rem, target }), [series, width, rem, target]);
  const rows = useMemo(() => series.flatMap(({ id, leaves }) => [[id], ...leaves.map((leaf) => [leaf.id])]), [series]);
  const starts = rows.flatMap(([id], i) => (series.some((group) => group.id === id) ? [i] : []));
  return (
    <ChartSurface<UnitId>
      label={words.label}
      rows={rows}
      starts={starts}
      describe={describe}
      positionOf={(id) => positionIn(placed, id)}
      width={width}
      onOpen={onOpen}
    >
      {(active) => <IciclePicture {...{ placed, words, isPatterned, active }} />}
    </ChartSurface>
  );
}

/** Under the mark, so that the tooltip hides no name. */
function positionIn({ groups }: PlacedIcicle, id: UnitId): Point | null {
  const hit = (
    groups.find(({ group }) => group.id === id) ??
    groups.flatMap(({ leaves }) => leaves).find(({ leaf }) => leaf.id === id)
  )?.hit;
  return hit ? { x: hit.x, y: hit.y + hit.height } : null;
}

interface PictureProps extends Pick<IcicleProps, 'words' | 'isPatterned'> {
  readonly placed: PlacedIcicle;
  readonly active: UnitId | null;
}

/** Only the SVG. */
export function IciclePicture({ placed, words, isPatterned, active }: PictureProps) {
  const { width, height, groups, size } = placed;
  return (
    <svg
      role="img"
      aria-label={words.label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="currentColor"
      fontSize={size.label}
      style={{ maxWidth: '100%', height: 'auto' }}
    >
      <desc>{words.description}</desc>
      {isPatterned && <AreaPatterns numbers={groups.map(({ group }) => group.number)} />}
      {groups.map((group) => (
        <Group key={group.group.id} placed={group} {...{ size, isPatterned, active }} />
      ))}
    </svg>
  );
}

interface GroupProps extends Pick<PictureProps, 'active' | 'isPatterned'>, Pick<PlacedIcicle, 'size'> {
  readonly placed: PlacedGroup;
}

function Group({ placed, size, isPatterned, active }: GroupProps) {
  const { group, badge, block, hit, lines, x, leaves } = placed;
  const colour = areaColour(group.number);
  const isActive = active === group.id;
  return (
    <g>
      <g data-mark={group.id} cursor="pointer">
        <rect {...hit} fillOpacity={isActive ? 0.07 : 0} />
        <rect {...badge} rx={4} fill={colour} />
        <text
          x={badge.x + badge.width / 2}
          y={badge.y + badge.height / 2 + size.label * 0.36}
          textAnchor="middle"
          fontWeight={700}
          fill={areaLabelColour(group.number)}
        >
          {group.number}
        </text>
        <Lines lines={lines} x={x} isActive={isActive} isBold />
        {block && (
          <rect
            {...block}
            fill={isPatterned ? areaPattern(group.number) : colour}
            stroke="currentColor"
            strokeOpacity={isActive ? 1 : 0.35}
          />
        )}
      </g>
      {leaves.map((leaf) => (
        <Leaf key={leaf.leaf.id} placed={leaf} area={group.number} isActive={active === leaf.leaf.id} />
      ))}
    </g>
  );
}

function Leaf({
  placed: { leaf, block, leader, hit, lines, x },
  area,
  isActive,
}: {
  readonly placed: PlacedLeaf;
  readonly area: number;
  readonly isActive: boolean;
}) {
  return (
    <g data-mark={leaf.id} cursor="pointer">
      <rect {...hit} fillOpacity={isActive ? 0.07 : 0} />
      {block && (
        <rect
          {...block}
          fill={areaTint(area)}
          stroke={isActive ? 'currentColor' : areaColour(area)}
          strokeWidth={isActive ? 2 : 1}
        />
      )}
      {leader && (
        <path
          d={`M${leader[0].x} ${leader[0].y}L${leader[1].x} ${leader[1].y}`}
          fill="none"
          stroke="currentColor"
          strokeOpacity={isActive ? 1 : 0.4}
        />
      )}
      <Lines lines={lines} x={x} isActive={isActive} />
    </g>
  );
}

interface LinesProps extends Pick<PlacedLeaf, 'lines' | 'x'> {
  readonly isActive: boolean;
  readonly isBold?: boolean;
}

function Lines({ lines, x, isActive, isBold = false }: LinesProps) {
  return (
    <text fontWeight={isBold ? 700 : undefined} textDecoration={isActive ? 'underline' : undefined}>
      {lines.map((line) => (
        <tspan key={line.y} x={x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
