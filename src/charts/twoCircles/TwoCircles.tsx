import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RoleMark } from '../shared/RoleMark.tsx';
import {
  placeTwoCircles,
  type CircleName,
  type PlacedTwoCircles,
  type TwoCirclesBox,
  type TwoCirclesSeries,
} from './placeTwoCircles.ts';
import type { Region } from './regionPaths.ts';

/** A set's name with its language. */
export interface NamedCircle extends CircleName {
  readonly lang: string | undefined;
}

export interface TwoCirclesWords {
  readonly label: string;
  readonly description: string;
  readonly names: readonly [NamedCircle, NamedCircle];
  readonly shared: string;
}

interface TwoCirclesProps {
  readonly series: TwoCirclesSeries;
  readonly box: TwoCirclesBox;
  readonly words: TwoCirclesWords;
  readonly describe: (region: Region) => string;
  readonly onOpen: (region: Region) => void;
}

const REGIONS: readonly (readonly Region[])[] = [['first', 'shared', 'second']];

/** Two sets as circles, areas true to their sizes; each of the three numbers opens its list. */
export function TwoCircles({ series, box, words, describe, onOpen }: TwoCirclesProps) {
  const placed = placeTwoCircles(series, box, words.names);
  return (
    <ChartSurface
      label={words.label}
      rows={REGIONS}
      describe={describe}
      positionOf={(id) => placed.regions.find(({ region }) => region === id) ?? null}
      width={box.width}
      onOpen={onOpen}
    >
      {(active) => <TwoCirclesPicture placed={placed} words={words} active={active} />}
    </ChartSurface>
  );
}

interface PictureProps {
  readonly placed: PlacedTwoCircles;
  readonly words: TwoCirclesWords;
  readonly active: Region | null;
}

/** Only the SVG. One ink, so that it photocopies and takes the colour of its surroundings. */
export function TwoCirclesPicture({ placed, words, active }: PictureProps) {
  const { width, height, regions, circles, caption, type } = placed;
  return (
    <svg
      role="img"
      aria-label={words.label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="currentColor"
      fontSize={type.name}
    >
      <desc>{words.description}</desc>
      {regions.map(
        ({ region, path }) =>
          path !== null && (
            <path
              key={region}
              data-mark={region}
              d={path}
              fillRule="evenodd"
              fillOpacity={(region === 'shared' ? 0.16 : 0.05) + (active === region ? 0.12 : 0)}
              cursor="pointer"
            />
          ),
      )}
      <g fill="none" stroke="currentColor" strokeWidth={1.5} pointerEvents="none">
        {circles.map(({ x, y, radius }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the first and the second, always two
          <circle key={i} cx={x} cy={y} r={radius} />
        ))}
        {regions.map(
          ({ region, path }) => path !== null && active === region && <path key={region} d={path} strokeWidth={3} />,
        )}
      </g>
      <g stroke="currentColor" strokeWidth={1} strokeOpacity={0.6} pointerEvents="none">
        {[caption.leader, ...regions.map(({ leader }) => leader)].map(
          (line) => line && <line key={line.join()} x1={line[0]} y1={line[1]} x2={line[2]} y2={line[3]} />,
        )}
      </g>
      {regions.map(({ region, count, x, y }) => (
        <text
          key={region}
          data-mark={region}
          x={x}
          y={y + type.count * 0.36}
          textAnchor="middle"
          fontSize={type.count}
          fontWeight={700}
          cursor="pointer"
          textDecoration={active === region ? 'underline' : undefined}
        >
          {count}
        </text>
      ))}
      <text x={caption.x} y={caption.y} textAnchor="middle">
        {words.shared}
      </text>
      {placed.names.map(({ lines, details, x, y, anchor }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the first and the second, always two
        <g key={i} textAnchor={anchor}>
          <RoleMark role={i === 0 ? 'first' : 'second'} x={x + (anchor === 'end' ? -6 : 6)} y={y} size={11} />
          <text lang={words.names[i]?.lang} fontWeight={700}>
            {lines.map((line) => (
              <tspan key={line.y} x={x} y={line.y}>
                {line.text}
              </tspan>
            ))}
          </text>
          <text>
            {details.map((line) => (
              <tspan key={line.y} x={x} y={line.y}>
                {line.text}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
