import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';

/** Whether the screen is as narrow as the query says; paper never is, whatever the screen it comes from. */
export function useIsNarrow(query: string): boolean {
  const isPrinting = useIsPrinting();
  const isNarrow = useMediaQuery(query);
  return isNarrow && !isPrinting;
}
