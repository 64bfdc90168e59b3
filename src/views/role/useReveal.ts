import { useEffect, type RefObject } from 'react';
import type { CompetencyId } from '../../engine/index.ts';

/** What is taller than the window is in view while it begins in its upper half. */
const isInView = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  const { innerHeight } = window;
  return top >= 0 && (height > innerHeight ? top < innerHeight / 2 : bottom <= innerHeight);
};

function bringIntoView(element: Element): void {
  const isTall = element.getBoundingClientRect().height > window.innerHeight;
  element.scrollIntoView({ block: isTall ? 'start' : 'center' });
}

/**
 * Brings what the address names into view: the duty, with the focus on it, or else the first duty of the competency.
 * What stands in view already stays where it is. Duties carry their key as `data-duty`, lit ones `data-lit`.
 */
export function useReveal(
  page: RefObject<HTMLElement | null>,
  duty: string | null,
  competency: CompetencyId | null,
): void {
  useEffect(() => {
    // A frame later: a page that just opened first takes the focus and goes to its top.
    const frame = requestAnimationFrame(() => {
      const chosen = duty === null ? null : page.current?.querySelector(`[data-duty="${CSS.escape(duty)}"]`);
      if (chosen) {
        if (!chosen.contains(document.activeElement))
          chosen.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
        if (!isInView(chosen)) bringIntoView(chosen);
      } else if (competency !== null) {
        const lit = [...(page.current?.querySelectorAll('[data-duty][data-lit]') ?? [])];
        if (lit[0] && !lit.some(isInView)) bringIntoView(lit[0]);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [page, duty, competency]);
}
