import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './ChartSurface.module.css';
import { firstMark, moveCursor, type MarkRows } from './moveCursor.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface ChartSurfaceProps<Id extends string> {
  /** What the chart is: said when the focus arrives. */
  readonly label: string;
  /** Every mark that can be reached, as the keyboard walks them. */
  readonly rows: MarkRows<Id>;
  /** Rows that begin a group, for PageUp and PageDown. */
  readonly starts?: readonly number[];
  /** What the mark says: the words of the tooltip and of the announcement. */
  readonly describe: (id: Id) => string;
  /** Where the tooltip points, in the pixels of the picture. */
  readonly positionOf: (id: Id) => Point | null;
  readonly width: number;
  /** Enter, or a click on the mark. */
  readonly onOpen: (id: Id) => void;
  /** Space. */
  readonly onToggle?: (id: Id) => void;
  /** A click where it means something else than Enter. */
  readonly onPress?: (id: Id) => void;
  /** The picture; its marks carry their id as `data-mark`. `active` is the mark under the pointer or the cursor. */
  readonly children: (active: Id | null) => ReactNode;
}

/**
 * What every chart does with pointer and keyboard: one tab stop, a cursor that the arrows move, one announcement, one
 * tooltip. The marks stay plain SVG.
 */
export function ChartSurface<Id extends string>(props: ChartSurfaceProps<Id>) {
  const { label, rows, starts, describe, positionOf, width, onOpen, onToggle, onPress = onOpen, children } = props;
  const surface = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Id | null>(null);
  const [hovered, setHovered] = useState<Id | null>(null);
  const [focused, setFocused] = useState(false);
  const marks = rows.flat();
  const known = (id: Id | null): Id | null => (id !== null && marks.includes(id) ? id : null);
  const here = known(cursor) ?? firstMark(rows);
  const active = known(hovered) ?? (focused ? here : null);
  const tip = active === null ? null : positionOf(active);

  const markAt = (target: EventTarget): Id | null => {
    const name = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
    return marks.find((id) => id === name) ?? null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || here === null) return;
    const next = moveCursor(rows, here, event, starts);
    if (next !== null) {
      setCursor(next);
      setHovered(null);
      surface.current?.querySelector(`[data-mark="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') onOpen(here);
    else if (event.key === ' ' && onToggle) onToggle(here);
    else if (event.key === 'Escape' && hovered !== null) setHovered(null);
    else return;
    event.preventDefault();
  };

  return (
    // The arrows must reach the chart even while a screen reader is browsing: that is what this role is for.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is one
    <div
      ref={surface}
      role="application"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the chart's one tab stop
      tabIndex={0}
      className={styles.surface}
      onFocus={() => setFocused(surface.current?.matches(':focus-visible') ?? true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => {
        setFocused(true);
        onKeyDown(event);
      }}
      onClick={(event) => {
        const id = markAt(event.target);
        if (id === null) return;
        setCursor(id);
        onPress(id);
      }}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') setHovered(markAt(event.target));
      }}
      onPointerLeave={() => setHovered(null)}
    >
      {children(active)}
      <span className="visually-hidden" aria-live="polite">
        {focused && here !== null ? describe(here) : ''}
      </span>
      {active !== null && tip && (
        <span
          aria-hidden
          className={`${styles.tip} screen-only`}
          style={tip.x > width / 2 ? { right: width - tip.x, top: tip.y } : { left: tip.x, top: tip.y }}
        >
          {describe(active)}
        </span>
      )}
    </div>
  );
}
