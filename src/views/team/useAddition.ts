import { useEffect, useMemo, useState } from 'react';
import type { MappedPosting, SmallestAddition } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { profileOf } from '../shared/useProfiles.ts';
import { heldBy, teamRoles, type TeamView } from './teamView.ts';

export type FoundAddition = SmallestAddition | 'waiting' | 'failed';

/** The smallest addition to a team, found in the worker; an answer to an earlier question is dropped. */
export function useAddition(view: TeamView, roles: readonly MappedPosting[], reassigns: boolean): FoundAddition {
  const engine = useWorkspace((state) => state.engine);
  const { lang } = useMessages().format;
  const { framework } = view.index;
  const asked = useMemo(
    () => ({
      aims: view.aims,
      team: teamRoles(view.members),
      candidates: roles.map((posting) => heldBy(profileOf(posting, framework, 'all', lang))),
      reassigns,
    }),
    [view, roles, framework, lang, reassigns],
  );
  const [found, setFound] = useState<{ readonly to: typeof asked; readonly answer: FoundAddition } | null>(null);
  useEffect(() => {
    let isOld = false;
    const take = (answer: FoundAddition): void => {
      if (!isOld) setFound({ to: asked, answer });
    };
    const { aims, team, candidates } = asked;
    if (aims.length === 0) return undefined;
    engine?.smallestAddition(aims, team, candidates, { reassigns: asked.reassigns }).then(take, (error: unknown) => {
      console.error(error); // for who looks into the console; the reader gets the sentence
      take('failed');
    });
    return () => {
      isOld = true;
    };
  }, [engine, asked]);
  return found?.to === asked ? found.answer : 'waiting';
}
