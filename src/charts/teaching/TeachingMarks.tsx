import { CellMark } from '../matrix/CellMark.tsx';
import type { Box, PlacedHours } from './placeHours.ts';
import type { PlacedRemarks, PlacedTeachingRow } from './placeTeaching.ts';

/** Around what the pointer or the cursor is on. */
function Outline({ of: { x, y, width, height } }: { readonly of: Box }) {
  return <rect {...{ x, y, width, height }} rx={2} fill="none" stroke="currentColor" strokeWidth={2} />;
}

interface CellProps {
  readonly cell: PlacedTeachingRow<string, string>['cells'][number];
  readonly size: { readonly label: number; readonly ring: number };
  readonly isActive: boolean;
}

/** How far a unit leads: assessed plain, else with the empty box that an assessment would tick; too low: in a broken frame. */
export function TeachingCellMark({ cell, size, isActive }: CellProps) {
  const { x, y, width, height, isAssessed, isShort } = cell;
  const shade = isShort ? null : cell.shade;
  const frameWidth = Math.min(size.label * 2, width - 2);
  const frame = {
    x: x + (width - frameWidth) / 2,
    y: y + height / 2 - size.label * 0.8,
    width: frameWidth,
    height: size.label * 1.6,
  };
  const side = Math.min(size.label * 0.5, width / 4);
  // In its upper right corner, or on that of the frame, where it leaves the letter its room.
  const corner = isShort
    ? { x: Math.min(frame.x + frame.width + side / 2, x + width) - side, y: frame.y - side / 2 }
    : { x: x + width - side - 2, y: y + 2 };
  return (
    <g>
      <CellMark cell={{ ...cell, shade }} size={size} isActive={isActive} />
      {isShort && (
        <rect {...frame} rx={2} fill="none" stroke="currentColor" strokeDasharray="3 2" pointerEvents="none" />
      )}
      {!isAssessed && (
        <rect
          {...corner}
          width={side}
          height={side}
          fill={isShort ? 'var(--page, #fff)' : 'none'}
          stroke={shade === null ? 'currentColor' : `var(--level-${shade}-label)`}
          strokeWidth={1.4}
          pointerEvents="none"
        />
      )}
    </g>
  );
}

interface RemarksProps {
  readonly remarks: PlacedRemarks;
  readonly type: number;
  readonly isActive: boolean;
}

/** Not taught in a thick box, not assessed with an empty square, too low in a broken frame: told apart without colour. */
export function Remarks({ remarks, type, isActive }: RemarksProps) {
  const { id, x, y, width, height, lines } = remarks;
  return (
    <g data-mark={id} cursor="pointer" fontSize={type}>
      <rect {...{ x, y, width, height }} fillOpacity={0} />
      {isActive && <Outline of={remarks} />}
      {lines.map(({ text, look, box, textX }) => (
        <g key={text}>
          {(look === 'boxed' || look === 'broken') && (
            <rect
              {...box}
              rx={2}
              fill="none"
              stroke="currentColor"
              strokeWidth={look === 'boxed' ? 3 : 1}
              strokeDasharray={look === 'broken' ? '3 2' : undefined}
            />
          )}
          {look === 'hollow' && (
            <rect
              x={box.x + type * 0.5}
              y={box.y + box.height / 2 - type * 0.3}
              width={type * 0.6}
              height={type * 0.6}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.4}
            />
          )}
          <text x={textX} y={box.y + box.height / 2 + type * 0.36} fontWeight={look === 'boxed' ? 700 : 400}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface HoursProps {
  readonly hours: PlacedHours;
  readonly type: number;
  readonly areTurned?: boolean;
  readonly anchor: 'end' | 'middle';
  readonly isActive: boolean;
}

/** A number of hours and its bar. */
export function HoursMark({ hours, type, areTurned = false, anchor, isActive }: HoursProps) {
  const { id, x, y, width, height, text, textX, textY, bar } = hours;
  return (
    <g data-mark={id}>
      <rect {...{ x, y, width, height }} fillOpacity={0} />
      {bar && bar.width > 0 && bar.height > 0 && <rect {...bar} fillOpacity={0.6} />}
      {isActive && <Outline of={hours} />}
      <text
        x={textX}
        y={textY}
        textAnchor={areTurned ? 'start' : anchor}
        transform={areTurned ? `rotate(-90 ${textX} ${textY})` : undefined}
        fontSize={type}
        fontWeight={bar === null ? 700 : 400}
      >
        {text}
      </text>
    </g>
  );
}
