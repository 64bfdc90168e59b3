import { useEffect, useState } from 'react';
import type { ObjectiveVerbs } from '../../../engine/index.ts';
import { useWorkspace } from '../../../state/workspace.ts';

/** The verbs of objectives once they are there; without them objectives are written all the same. */
export function useObjectiveVerbs(): ObjectiveVerbs | null {
  const engine = useWorkspace((state) => state.engine);
  const [verbs, setVerbs] = useState<ObjectiveVerbs | null>(null);
  useEffect(() => {
    engine?.objectiveVerbs().then(setVerbs, (error: unknown) => {
      console.error(error); // for who looks into the console: only the list to choose from is missing
    });
  }, [engine]);
  return verbs;
}
