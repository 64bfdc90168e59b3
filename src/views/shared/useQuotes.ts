import { readQuotesQuery, writeQuotesQuery, type QuotesQuery } from '../../state/quotesQuery.ts';
import { useAddress } from './useAddress.ts';

/** The drawer of sentences, kept in the address so that a link opens it too. */
export function useQuotes(): { quotes: QuotesQuery | null; openQuotes: (quotes: QuotesQuery | null) => void } {
  const [asked, change] = useAddress();
  return {
    quotes: readQuotesQuery(asked),
    openQuotes: (quotes) =>
      change((now) => {
        const after = new URLSearchParams(now);
        after.delete('quotes');
        for (const [name, value] of writeQuotesQuery(quotes)) after.set(name, value);
        return after;
      }),
  };
}
