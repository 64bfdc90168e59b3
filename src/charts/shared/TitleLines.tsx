import type { TitleLine } from './placeTitles.ts';

interface TitleLinesProps {
  readonly lines: readonly TitleLine[];
  readonly areTurned: boolean;
}

/** The title of a column, level or running upwards. */
export function TitleLines({ lines, areTurned }: TitleLinesProps) {
  return lines.map(({ text, x, y }) => (
    <text key={`${x} ${y}`} x={x} y={y} transform={areTurned ? `rotate(-90 ${x} ${y})` : undefined}>
      {text}
    </text>
  ));
}
