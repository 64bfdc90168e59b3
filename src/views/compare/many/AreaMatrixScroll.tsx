import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { AreaMatrix } from '../../../charts/areaMatrix/AreaMatrix.tsx';
import { placeAreaMatrix, type AreaMatrixSeries } from '../../../charts/areaMatrix/placeAreaMatrix.ts';
import { useChartBox } from '../../../ui/useChartBox.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import styles from './many.module.css';
import { useStaged } from './useStaged.ts';

interface AreaMatrixScrollProps<Role extends string, Unit extends string> {
  readonly series: AreaMatrixSeries<Role, Unit>;
  readonly label: string;
  readonly description: string;
  readonly describe: (role: Role | null, unit: Unit | null) => string;
  readonly onOpen: (role: Role, unit: Unit | null) => void;
  readonly onToggle: (unit: Unit) => void;
  readonly describeBlock: (roles: readonly Role[], units: readonly Unit[]) => string;
  readonly onOpenBlock: (roles: readonly Role[], units: readonly Unit[]) => void;
}

/** Rows beyond the edge that are drawn all the same, so that a turn of the wheel meets them. */
const OVERSCAN = 8;

/** Roles by areas in a window of its own, which scrolls; in a file all of them. */
export function AreaMatrixScroll<Role extends string, Unit extends string>(props: AreaMatrixScrollProps<Role, Unit>) {
  const { series, ...rest } = props;
  const [{ width, rem }, measure] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 28;
  const [isWhole, stage] = useStaged();
  const placed = useMemo(() => placeAreaMatrix(series, { width, rem, target }), [series, width, rem, target]);
  const scroller = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const { rows, headHeight } = placed;
  // oxlint-disable-next-line react/incompatible-library -- what it returns changes in place; it is read here alone, at each drawing
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => rows[i]?.height ?? target,
    overscan: OVERSCAN,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  // Heights are known, not measured: with other rows they are others.
  const [measured, setMeasured] = useState(rows);
  if (measured !== rows) {
    setMeasured(rows);
    virtualizer.measure();
  }
  const items = virtualizer.getVirtualItems();
  const visible = isWhole
    ? { from: 0, to: rows.length }
    : { from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 };
  const room = useCallback(
    (element: HTMLDivElement | null) => {
      stage(element);
      return measure(element);
    },
    [stage, measure],
  );
  return (
    <div ref={room}>
      <div
        ref={scroller}
        className={isWhole ? undefined : styles.scroller}
        onKeyDownCapture={() => {
          byKey.current = true;
        }}
        onPointerMoveCapture={() => {
          byKey.current = false;
        }}
      >
        <AreaMatrix
          {...rest}
          placed={placed}
          visible={visible}
          onReach={(row) => {
            if (byKey.current) virtualizer.scrollToIndex(Math.max(row, 0), { align: 'auto' });
          }}
        />
      </div>
    </div>
  );
}
