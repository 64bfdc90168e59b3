import { useEffect, type RefObject } from 'react';
import type { CompetencyId } from '../../engine/index.ts';

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

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
        if (!isInView(chosen)) chosen.scrollIntoView({ block: 'center' });
      } else if (competency !== null) {
        const lit = [...(page.current?.querySelectorAll('[data-duty][data-lit]') ?? [])];
        if (!lit.some(isInView)) lit[0]?.scrollIntoView({ block: 'center' });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [page, duty, competency]);
}
