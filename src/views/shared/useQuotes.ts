import { useSearchParams } from 'react-router';
import { readQuotesQuery, writeQuotesQuery, type QuotesQuery } from '../../state/quotesQuery.ts';

/** The drawer of sentences, kept in the address so that a link opens it too. */
export function useQuotes(): { quotes: QuotesQuery | null; openQuotes: (quotes: QuotesQuery | null) => void } {
  const [query, setQuery] = useSearchParams();
  return {
    quotes: readQuotesQuery(query),
    openQuotes: (quotes) =>
      setQuery((before) => {
        const after = new URLSearchParams(before);
        after.delete('quotes');
        for (const [name, value] of writeQuotesQuery(quotes)) after.set(name, value);
        return after;
      }),
  };
}
