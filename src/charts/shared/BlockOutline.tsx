interface BlockOutlineProps {
  /** The columns and rows that the block covers, in their order. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly rows: readonly { readonly y: number; readonly height: number }[];
}

/** Around cells taken together: light and dark, so that it stands out from any shade, in print and in forced colours. */
export function BlockOutline({ columns, rows }: BlockOutlineProps) {
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  if (!left || !right || !top || !bottom) return null;
  const box = {
    x: left.x,
    y: top.y,
    width: right.x + right.width - left.x,
    height: bottom.y + bottom.height - top.y,
    rx: 3,
  };
  return (
    <g pointerEvents="none" fill="none">
      <rect {...box} stroke="var(--page, #fff)" strokeWidth={5} />
      <rect {...box} stroke="currentColor" strokeWidth={2.5} />
    </g>
  );
}
