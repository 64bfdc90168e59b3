import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';

/** So few rows are all drawn: nothing to gain, and the browser's own search finds them. */
const WHOLE_COUNT = 60;
/** Rows beyond the screen's edge that are drawn already, so that fast scrolling meets no blank. */
const OVERSCAN = 8;
/** More rows than these nobody prints on purpose: a dozen pages. */
export const PRINTED_COUNT = 300;

/** A row to be drawn. */
export interface ShownRow {
  readonly index: number;
  /** Room of the rows between it and the one drawn before, in CSS pixels. */
  readonly before: number;
}

interface ShownRows {
  readonly shown: readonly ShownRow[];
  /** Room of the rows after the last one drawn. */
  readonly after: number;
  /** For each row drawn, with its place as `data-index`: its height is known from then on. */
  readonly measure: ((row: Element | null) => void) | undefined;
}

/** Of many rows that the page scrolls, those in sight; on paper all of them, up to a limit. */
export function useShownRows(count: number, estimate: number, list: RefObject<HTMLElement | null>): ShownRows {
  const isPrinting = useIsPrinting();
  const isWhole = isPrinting || count <= WHOLE_COUNT;
  const top = useTop(list);
  const focused = useFocused(list);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const kept = focused.current;
      if (kept === null || kept >= range.count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    [focused],
  );
  // oxlint-disable-next-line react/incompatible-library -- what it returns changes in place; only this hook reads it, at each drawing
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: top,
    enabled: !isWhole,
    rangeExtractor,
    useFlushSync: false,
  });
  if (isWhole) {
    const drawn = Math.min(count, isPrinting ? PRINTED_COUNT : WHOLE_COUNT);
    return { shown: Array.from({ length: drawn }, (_, index) => ({ index, before: 0 })), after: 0, measure: undefined };
  }
  let end = top;
  const shown = virtualizer.getVirtualItems().map((item): ShownRow => {
    const before = item.start - end;
    ({ end } = item);
    return { index: item.index, before };
  });
  return { shown, after: virtualizer.getTotalSize() + top - end, measure: virtualizer.measureElement };
}

/** How far below the top of the page the list begins; followed, as filters and notes above it come and go. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** The place of the row that has the focus: it stays drawn wherever the page is scrolled to. */
function useFocused(list: RefObject<HTMLElement | null>): RefObject<number | null> {
  const focused = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const follow = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
      focused.current = row && event.type === 'focusin' ? Number(row.getAttribute('data-index')) : null;
    };
    element.addEventListener('focusin', follow);
    element.addEventListener('focusout', follow);
    return () => {
      element.removeEventListener('focusin', follow);
      element.removeEventListener('focusout', follow);
    };
  }, [list]);
  return focused;
}
