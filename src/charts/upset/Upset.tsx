import type { ChartBox } from '../shared/chartBox.ts';
import { ChartSurface } from '../shared/ChartSurface.tsx';
import { RoleMark, type MarkShape } from '../shared/RoleMark.tsx';
import { placeUpset, type PlacedCombination, type PlacedUpset, type UpsetSeries } from './placeUpset.ts';

/** The diamond that stands for what is in several roles. */
const MARK: MarkShape = 'both';

interface UpsetProps<Role extends string> {
  readonly series: UpsetSeries<Role>;
  readonly box: ChartBox;
  readonly label: string;
  readonly description: string;
  /** What a combination says. */
  readonly describe: (row: string) => string;
  readonly onOpen: (row: string) => void;
}

/** What each combination of three to ten roles holds. After Lex et al., UpSet, IEEE TVCG 20(12), 2014. */
export function Upset<Role extends string>({ series, box, label, description, describe, onOpen }: UpsetProps<Role>) {
  const placed = placeUpset(series, box);
  return (
    <ChartSurface
      label={label}
      rows={placed.rows.map(({ row }) => [row.id])}
      starts={placed.rows.flatMap(({ heading }, i) => (heading.length > 0 ? [i] : []))}
      describe={describe}
      positionOf={(id) => {
        const found = placed.rows.find(({ row }) => row.id === id);
        return found ? { x: found.bar.x, y: found.dotY } : null;
      }}
      width={box.width}
      onOpen={onOpen}
    >
      {(active) => <UpsetPicture placed={placed} label={label} description={description} active={active} />}
    </ChartSurface>
  );
}

interface PictureProps<Role extends string> {
  readonly placed: PlacedUpset<Role>;
  readonly label: string;
  readonly description: string;
  readonly active: string | null;
}

/** Only the SVG. */
export function UpsetPicture<Role extends string>({ placed, label, description, active }: PictureProps<Role>) {
  const { width, height, columns, headY, rows, size } = placed;
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
      {columns.map(({ id, letter, x }) => (
        <text key={id} x={x} y={headY} textAnchor="middle" fontWeight={700}>
          {letter}
        </text>
      ))}
      {rows.map((row) => (
        <Combination key={row.row.id} placed={row} width={width} size={size} isActive={row.row.id === active} />
      ))}
    </svg>
  );
}

interface CombinationProps<Role extends string> extends Pick<PlacedUpset<Role>, 'width' | 'size'> {
  readonly placed: PlacedCombination<Role>;
  readonly isActive: boolean;
}

function Combination<Role extends string>({ placed, width, size, isActive }: CombinationProps<Role>) {
  const { row, y, height, heading, dotY, dots, link, bar, countX, markX } = placed;
  const top = y + (heading.length > 0 ? (heading.at(-1)?.y ?? y) - y + size.label * 0.5 : 0);
  return (
    <g>
      {heading.map((line) => (
        <text key={line.y} x={0} y={line.y} fontWeight={700}>
          {line.text}
        </text>
      ))}
      <g data-mark={row.id} cursor="pointer">
        <rect
          y={top}
          width={width}
          height={y + height - top}
          fillOpacity={isActive ? 0.09 : row.isSelected ? 0.05 : 0}
        />
        <line x1={0} x2={width} y1={y + height} y2={y + height} stroke="currentColor" strokeOpacity={0.12} />
        {row.isSelected && <rect y={top} width={4} height={y + height - top} />}
        {link && <line x1={link.from} x2={link.to} y1={dotY} y2={dotY} stroke="currentColor" strokeWidth={2} />}
        {dots.map(({ x, isIn }) => (
          <circle
            key={x}
            cx={x}
            cy={dotY}
            r={isIn ? size.dot / 2 : size.dot / 2 - 1}
            fill={isIn ? 'currentColor' : 'var(--page, #fff)'}
            stroke="currentColor"
            strokeOpacity={isIn ? 1 : 0.4}
          />
        ))}
        <rect x={bar.x} y={dotY - size.bar / 2} width={bar.width} height={size.bar} fillOpacity={isActive ? 1 : 0.75} />
        <text x={countX} y={dotY + size.label * 0.36} fontWeight={row.isSelected ? 700 : 400}>
          {row.count}
        </text>
        {row.isMarked && <RoleMark role={MARK} x={markX} y={dotY} size={size.dot} />}
      </g>
    </g>
  );
}
