import { useEffect, useState, type RefObject } from 'react';
import type { FrameworkIndex } from '../../engine/index.ts';
import type { Link } from './dutyRows.ts';
import styles from './LinkLines.module.css';

interface LinkLinesProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly links: readonly Link[];
  readonly index: FrameworkIndex;
}

interface Line {
  readonly link: Link;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Middle of the first line of a duty, below its upper edge. */
const FIRST_LINE = 22;

/** The links whose ends are both in sight, in pixels of the page element. */
function measureLines(page: HTMLElement, links: readonly Link[]): Line[] {
  const origin = page.getBoundingClientRect();
  return links.flatMap((link): Line[] => {
    const duty = page.querySelector(`[data-duty="${CSS.escape(link.duty)}"]`)?.getBoundingClientRect();
    const row = page.querySelector(`[data-competency="${CSS.escape(link.competency)}"]`);
    const list = row?.closest('[data-scroller]')?.getBoundingClientRect();
    if (!duty || !row || !list) return [];
    const end = row.getBoundingClientRect();
    const [fromY, toY] = [duty.top + FIRST_LINE, (end.top + end.bottom) / 2];
    const isInSight = fromY > 0 && fromY < window.innerHeight && toY > list.top && toY < list.bottom;
    if (!isInSight) return [];
    return [
      {
        link,
        from: [duty.right - origin.left, fromY - origin.top],
        to: [end.left - origin.left, toY - origin.top],
      },
    ];
  });
}

/** Lines from duties to competencies, for as long as one looks at either. */
export function LinkLines({ page, links, index }: LinkLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setLines(page.current ? measureLines(page.current, links) : []));
    };
    measure();
    if (links.length > 0) {
      window.addEventListener('scroll', measure, { capture: true, passive: true }); // the list's own scrolling too
      window.addEventListener('resize', measure);
    }
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [page, links]);
  return (
    <svg className={`${styles.lines} screen-only`} aria-hidden>
      {lines.map(({ link, from: [x1, y1], to: [x2, y2] }) => {
        const middle = (x1 + x2) / 2;
        return (
          <path
            key={`${link.duty} ${link.competency}`}
            data-area={index.areas.get(link.area)?.number}
            d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
          />
        );
      })}
    </svg>
  );
}
