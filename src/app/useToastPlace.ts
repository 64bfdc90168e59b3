import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** From the edge of the screen, or from what stands at its foot; CSS pixels. */
const GAP = 12;
/** Room for what comes next below what is worked on; CSS pixels. */
const NEXT_HEIGHT = 72;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

type Edge = 'head' | 'foot';

/** The edge where less of what is worked on is covered: of two that cover nothing the one it has, else the foot. */
function edgeFor(edge: Edge, worked: Extent, height: number, foot: number): Edge {
  const coveredFrom = (top: number): number =>
    Math.max(0, Math.min(worked.bottom, top + height) - Math.max(worked.top, top));
  const atHead = coveredFrom(GAP);
  const atFoot = coveredFrom(window.innerHeight - foot - height);
  if (atHead === 0 && atFoot === 0) return edge;
  return atHead < atFoot ? 'head' : 'foot';
}

function extentOf(element: Element): Extent {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom: bottom + NEXT_HEIGHT };
}

function moveTo(toast: HTMLElement, edge: Edge, foot: number): void {
  toast.style.inset = edge === 'head' ? `${GAP}px var(--gutter) auto` : `auto var(--gutter) ${foot}px`;
}

/**
 * Keeps a message off what the person works on: the row, or else the control, last focused or pressed and what comes
 * next below it, also when that row has gone since.
 */
export function useToastPlace(toast: RefObject<HTMLElement | null>, isShown: boolean): void {
  const edge = useRef<Edge>('foot');
  const worked = useRef<{ readonly element: Element; readonly extent: Extent } | null>(null);
  const settle = (): void => {
    const { current } = toast;
    if (!current || !isShown) {
      edge.current = 'foot';
      return;
    }
    const foot = GAP + (document.querySelector('[data-foot]')?.getBoundingClientRect().height ?? 0);
    if (worked.current) {
      const { element, extent } = worked.current;
      const now = element.isConnected ? extentOf(element) : extent;
      edge.current = edgeFor(edge.current, now, current.offsetHeight, foot);
    }
    moveTo(current, edge.current, foot);
  };
  useLayoutEffect(settle);
  useEffect(() => {
    const onWork = ({ target }: Event): void => {
      if (!(target instanceof Element) || toast.current?.contains(target)) return;
      const control = target.closest('a, button, input, select, textarea, [tabindex="0"]');
      const element = control?.closest('tr, li') ?? control;
      if (element) worked.current = { element, extent: extentOf(element) };
      settle();
    };
    document.addEventListener('focusin', onWork);
    document.addEventListener('pointerdown', onWork);
    document.addEventListener('scroll', settle, { capture: true, passive: true });
    return () => {
      document.removeEventListener('focusin', onWork);
      document.removeEventListener('pointerdown', onWork);
      document.removeEventListener('scroll', settle, { capture: true });
    };
  });
}
