import { useEffect, useState } from 'react';
import type { Framework } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useWorkspace, type Workspace } from '../../../state/workspace.ts';
import { actionNames, roleNames, termNames, topicNames, type Name } from './names.ts';
import type { NameSearch } from './nameSearch.ts';

type Engine = NonNullable<Workspace['engine']>;

const termsOfEngine = new WeakMap<Engine, Promise<readonly Name[]>>();

/** The words of the lexicon for every competency; none where they cannot be had: names are found all the same. */
function loadTerms(engine: Engine, { areas }: Framework): Promise<readonly Name[]> {
  const known = termsOfEngine.get(engine);
  if (known) return known;
  const competencies = areas.flatMap((area) => area.competencies);
  const asked = Promise.all(competencies.map(async (one) => termNames(one, await engine.termsOf(one.id))));
  const loading = asked.then((terms) => terms.flat()).catch(() => []);
  termsOfEngine.set(engine, loading);
  return loading;
}

/** One index, made anew when something has a name that had none: all who search share it. */
let latest: { readonly of: readonly unknown[]; readonly search: Promise<NameSearch> } | null = null;

function nameSearchOf(of: readonly unknown[], make: () => Promise<NameSearch>): Promise<NameSearch> {
  if (latest?.of.every((part, i) => part === of[i])) return latest.search;
  const search = make();
  latest = { of, search };
  // What could not be fetched is asked for again the next time.
  search.catch(() => {
    if (latest?.search === search) latest = null;
  });
  return search;
}

/**
 * The search over all that has a name: areas, competencies with the words of the lexicon, roles, actions. It is fetched
 * and filled when it is first asked for; null until then.
 */
export function useNameSearch(isAsked: boolean): NameSearch | 'failed' | null {
  const { framework, postings, references, engine } = useWorkspace();
  const messages = useMessages();
  const [search, setSearch] = useState<NameSearch | 'failed' | null>(null);
  useEffect(() => {
    if (!isAsked || !engine || !framework) return undefined;
    let current = true;
    const make = async (): Promise<NameSearch> => {
      const [{ createNameSearch }, terms] = await Promise.all([
        import('./nameSearch.ts'),
        loadTerms(engine, framework),
      ]);
      const roles = [...postings, ...references].flatMap(roleNames);
      return createNameSearch([...actionNames(messages), ...topicNames(framework), ...terms, ...roles]);
    };
    nameSearchOf([messages, engine, framework, postings, references], make).then(
      (made) => current && setSearch(made),
      () => current && setSearch('failed'),
    );
    return () => {
      current = false;
    };
  }, [isAsked, engine, framework, postings, references, messages]);
  return search;
}
