import { useCallback, useState } from 'react';

/**
 * Whether an element stands in a chart that is shown once more for a file, out of sight: nobody scrolls it or asks it
 * for more, so all must be there.
 */
export function useStaged(): readonly [isStaged: boolean, ref: (element: HTMLElement | null) => void] {
  const [isStaged, setIsStaged] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element) setIsStaged(element.closest('[inert]') !== null);
  }, []);
  return [isStaged, ref];
}
