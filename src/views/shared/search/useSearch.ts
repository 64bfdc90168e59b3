import { useEffect, useMemo, useState } from 'react';
import type { Framework, SearchAnswer, SearchSource } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useWorkspace, type Workspace } from '../../../state/workspace.ts';
import { handOver, hasBeenGiven, noticeLoss } from './handOver.ts';
import { actionSource, postingSource, termSource, topicSources } from './searchSources.ts';

/** The answer to a query, which the words in the box may have left behind. */
export interface Searched extends SearchAnswer {
  readonly query: string;
}

/**
 * Searches all that has a name or a sentence, in the worker. Everything is handed over when something is first asked
 * for (or at once: `isOpen`); until all of it is there the answer grows. Answers to older queries are dropped.
 * @param query  as typed, or "" where nothing is asked: a blank behind the last word says that it is whole
 */
export function useSearch(query: string, limit: number, isOpen = false): Searched | 'failed' | null {
  const engine = useWorkspace((state) => state.engine);
  const sources = useSources(isOpen || query !== '');
  const [searched, setSearched] = useState<Searched | 'failed' | null>(null);
  const { lang } = useMessages().format;
  useEffect(() => {
    if (!engine || !sources) return undefined;
    let current = true;
    const fail = (): void => {
      if (current) setSearched('failed');
    };
    const give = (): Promise<void> => handOver(engine, sources, ask).catch(fail);
    const ask = (): void => {
      if (!current || query === '') return;
      engine.search(query, limit, lang).then((answer) => {
        if (!current) return;
        setSearched({ ...answer, query });
        if (noticeLoss(engine, answer.sourceCount)) void give();
      }, fail);
    };
    const wasGiven = hasBeenGiven(engine);
    if (wasGiven) ask();
    // What was on its way for the letters before is no progress of these: they ask when all of it is there.
    void give().then(() => (wasGiven ? undefined : ask()));
    return () => {
      current = false;
    };
  }, [engine, sources, query, limit, lang]);
  return query === '' ? null : searched;
}

const termsOfEngine = new WeakMap<object, Promise<readonly SearchSource[]>>();

/** The words of the lexicon for every competency; none where they cannot be had: names are found all the same. */
function loadTerms(engine: NonNullable<Workspace['engine']>, { areas }: Framework): Promise<readonly SearchSource[]> {
  const known = termsOfEngine.get(engine);
  if (known) return known;
  const competencies = areas.flatMap((area) => area.competencies);
  const asked = Promise.all(competencies.map(async (one) => termSource(one, await engine.termsOf(one.id))));
  const loading = asked.catch(() => []);
  termsOfEngine.set(engine, loading);
  return loading;
}

/** All that can be found; null until it is asked for and there. */
function useSources(isAsked: boolean): readonly SearchSource[] | null {
  const { framework, postings, references, engine } = useWorkspace();
  const messages = useMessages();
  const [terms, setTerms] = useState<readonly SearchSource[] | null>(null);
  useEffect(() => {
    if (!isAsked || !engine || !framework) return undefined;
    let current = true;
    void loadTerms(engine, framework).then((loaded) => current && setTerms(loaded));
    return () => {
      current = false;
    };
  }, [isAsked, engine, framework]);
  return useMemo(
    () =>
      framework && terms
        ? [
            actionSource(messages),
            ...topicSources(framework),
            ...terms,
            ...[...postings, ...references].map(postingSource),
          ]
        : null,
    [framework, terms, messages, postings, references],
  );
}
