import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMediaQuery } from './useMediaQuery.ts';

/**
 * Whether the page is being put on paper. Known before the browser counts the pages: the media query alone comes after,
 * and what is drawn then leaves empty sheets or falls off the last.
 */
export function useIsPrinting(): boolean {
  const isPaper = useMediaQuery('print');
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setAsked(true));
    const end = (): void => setAsked(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPaper || isAsked;
}
