import { useCallback, useState, type RefCallback } from 'react';

/** Room for a chart, in CSS pixels; `rem` is the reader's own type size, 16 unless they changed it. */
export interface ChartBox {
  readonly width: number;
  readonly rem: number;
}

// Before it is measured, and where there is nothing to measure with: the width that the layouts are drawn for.
const UNMEASURED: ChartBox = { width: 960, rem: 16 };

const measure = (element: Element): ChartBox => ({
  width: Math.floor(element.clientWidth) || UNMEASURED.width,
  rem: parseFloat(getComputedStyle(document.documentElement).fontSize) || UNMEASURED.rem,
});

/** The room that an element gives its chart, followed as it changes: charts are laid out anew, never scaled. */
export function useChartBox(): readonly [box: ChartBox, ref: RefCallback<HTMLElement>] {
  const [box, setBox] = useState(UNMEASURED);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const update = (): void =>
      setBox((before) => {
        const now = measure(element);
        return now.width === before.width && now.rem === before.rem ? before : now;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, ref];
}
