import { useEffect, useMemo, useState } from 'react';
import type { SearchAnswer } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { dutySource } from './dutySource.ts';
import type { FindGroup } from './finds.ts';
import { handOver, hasBeenGiven, noticeLoss } from './handOver.ts';
import { useNameSearch } from './useNameSearch.ts';

/** The answer to a query, which the words in the box may have left behind. */
export interface Searched {
  readonly query: string;
  readonly groups: readonly FindGroup[];
  /** Words that come near those asked for; only where nothing was found. */
  readonly near: readonly string[];
}

const NEAR_LIMIT = 5;

/**
 * Searches all that has a name, here, and the sentences of all duties, in the worker. Everything is brought there when
 * something is first asked for (or at once: `isOpen`); until all of it is there the answer grows. Answers to older
 * queries are dropped.
 * @param query  as typed, or "" where nothing is asked: a blank behind the last word says that it is whole
 */
export function useSearch(query: string, limit: number, isOpen = false): Searched | 'failed' | null {
  const { engine, postings, references } = useWorkspace();
  const isAsked = isOpen || query !== '';
  const names = useNameSearch(isAsked);
  const sources = useMemo(
    () => [...postings, ...references].map(dutySource).filter(({ texts }) => texts.length > 0),
    [postings, references],
  );
  const [searched, setSearched] = useState<Searched | 'failed' | null>(null);
  const { lang } = useMessages().format;
  useEffect(() => {
    if (!engine || !isAsked || !names || names === 'failed') return undefined;
    let current = true;
    const named = query === '' ? [] : names.find(query, limit, lang);
    const fail = (): void => {
      if (current) setSearched('failed');
    };
    const give = (): Promise<void> => handOver(engine, sources, ask).catch(fail);
    const ask = (): void => {
      if (!current || query === '') return;
      engine.search(query, limit, lang).then((duties) => {
        if (!current) return;
        const groups = [...named, ...groupOf(duties)];
        const near = groups.length > 0 ? [] : [...names.near(query, NEAR_LIMIT), ...duties.near];
        setSearched({ query, groups, near: [...new Set(near)].slice(0, NEAR_LIMIT) });
        if (noticeLoss(engine, duties.sourceCount)) void give();
      }, fail);
    };
    const wasGiven = hasBeenGiven(engine);
    if (wasGiven) ask();
    // What was on its way for the letters before is no progress of these: they ask when all of it is there.
    void give().then(() => (wasGiven ? undefined : ask()));
    return () => {
      current = false;
    };
  }, [engine, isAsked, names, sources, query, limit, lang]);
  if (query === '') return null;
  return names === 'failed' ? 'failed' : searched;
}

const groupOf = ({ share, count, hits }: SearchAnswer): FindGroup[] =>
  count > 0 ? [{ kind: 'duty', share, count, hits: hits.map((hit) => ({ ...hit, kind: 'duty' })) }] : [];
