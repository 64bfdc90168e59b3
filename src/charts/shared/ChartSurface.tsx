import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './ChartSurface.module.css';
import { blockBetween, blockEnd, isInBlock, type FirstCell, type MarkBlock } from './markBlock.ts';
import { firstMark, moveCursor, type MarkRows } from './moveCursor.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A chart of cells in rows and columns, of which many can be taken together. */
export interface BlockChoice {
  readonly firstCell: FirstCell;
  readonly describe: (block: MarkBlock) => string;
  /** Enter, or a click inside the block. */
  readonly onOpen: (block: MarkBlock) => void;
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
  /** Shift with the keys that move, Shift with a click, and dragging take cells together. */
  readonly blocks?: BlockChoice;
  /** The picture; its marks carry their id as `data-mark`. `active` is the mark under the pointer or the cursor. */
  readonly children: (active: Id | null, block: MarkBlock | null) => ReactNode;
}

/**
 * What every chart does with pointer and keyboard: one tab stop, a cursor that the arrows move, one announcement, one
 * tooltip. The marks stay plain SVG.
 */
export function ChartSurface<Id extends string>(props: ChartSurfaceProps<Id>) {
  const { label, rows, starts, positionOf, width, onOpen, onToggle, onPress = onOpen, blocks, children } = props;
  const surface = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Id | null>(null);
  const [hovered, setHovered] = useState<Id | null>(null);
  const [focused, setFocused] = useState(false);
  /** Where the block began; it ends at the cursor. */
  const [anchor, setAnchor] = useState<Id | null>(null);
  const drag = useRef<{ readonly from: Id; readonly isOn: boolean } | null>(null);
  const marks = rows.flat();
  const known = (id: Id | null): Id | null => (id !== null && marks.includes(id) ? id : null);
  const here = known(cursor) ?? firstMark(rows);
  const active = known(hovered) ?? (focused ? here : null);
  const block = blocks && anchor !== null && here !== null ? blockBetween(rows, anchor, here, blocks.firstCell) : null;
  const tip = active === null ? null : positionOf(active);
  const describe = (id: Id): string => (blocks && block ? blocks.describe(block) : props.describe(id));

  const markAt = (target: EventTarget): Id | null => {
    const name = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
    return marks.find((id) => id === name) ?? null;
  };
  const extendTo = (id: Id, from: Id | null): void => {
    if (!blocks || from === null) return;
    setAnchor(from);
    setCursor(blockEnd(rows, from, id, blocks.firstCell));
  };
  const moveTo = (id: Id): void => {
    setAnchor(null);
    setCursor(id);
  };
  // Not React's own event: a drawer that goes gives the focus back while React listens to none.
  useEffect(() => {
    const element = surface.current;
    const onFocus = (): void => setFocused(element?.matches(':focus-visible') ?? true);
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || here === null) return;
    const next = moveCursor(rows, here, event, starts);
    if (next !== null) {
      if (event.shiftKey && blocks) extendTo(next, anchor ?? here);
      else moveTo(next);
      setHovered(null);
      surface.current?.querySelector(`[data-mark="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && block) setAnchor(null);
    else if (event.key === 'Enter' && blocks && block) blocks.onOpen(block);
    else if (event.key === 'Enter') onOpen(here);
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
      className={blocks ? `${styles.surface} ${styles.cells}` : styles.surface}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => {
        setFocused(true);
        onKeyDown(event);
      }}
      onClick={(event) => {
        const id = markAt(event.target);
        if (id === null) return;
        if (blocks && event.shiftKey) extendTo(id, anchor ?? here);
        else if (blocks && block && isInBlock(rows, block, id)) blocks.onOpen(block);
        else {
          moveTo(id);
          onPress(id);
        }
      }}
      onPointerDown={(event) => {
        // A finger that moves scrolls.
        const begins = event.pointerType !== 'touch' && event.button === 0 && !event.shiftKey;
        const from = begins ? markAt(event.target) : null;
        drag.current = from === null ? null : { from, isOn: false };
      }}
      onPointerMove={(event) => {
        if (event.pointerType === 'touch') return;
        const id = markAt(event.target);
        setHovered(id);
        if (event.buttons !== 1) drag.current = null;
        if (id === null || !drag.current) return;
        const { from, isOn } = drag.current;
        if (!isOn && id === from) return;
        drag.current = { from, isOn: true };
        extendTo(id, from);
      }}
      onPointerLeave={() => setHovered(null)}
    >
      {children(active, block)}
      <span className="visually-hidden" aria-live="polite">
        {(focused || block) && here !== null ? describe(here) : ''}
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
