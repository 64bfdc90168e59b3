import type { ReactNode } from 'react';

interface RowGroundProps {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Rows of their own begin here: the line above is strong. */
  readonly isGroup?: boolean;
  /** Drawn on the ground, under the line. */
  readonly children?: ReactNode;
}

/** Behind the marks of a row: the line above it, a shade where one points at it, a bar where it is selected. */
export function RowGround({ y, width, height, isActive, isSelected, isGroup = false, children }: RowGroundProps) {
  return (
    <>
      <rect y={y} width={width} height={height} fillOpacity={isActive ? 0.07 : isSelected ? 0.05 : 0} />
      {children}
      <line x1={0} x2={width} y1={y} y2={y} stroke="currentColor" strokeOpacity={isGroup ? 0.5 : 0.12} />
      {isSelected && <rect y={y} width={4} height={height} />}
    </>
  );
}
