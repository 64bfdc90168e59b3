import { useEffect, useState } from 'react';
import type { OwnFramework } from '../../engine/index.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** The framework in use with its terms; null until the engine has told those of the one that comes with the app. */
export function useOwnFramework(): OwnFramework | null {
  const own = useWork((work) => work.framework);
  const engine = useWorkspace((state) => state.engine);
  const [given, setGiven] = useState<OwnFramework | null>(null);
  useEffect(() => {
    if (own || !engine) return undefined;
    let isCurrent = true;
    engine.frameworkInUse().then(
      (inUse) => {
        if (isCurrent) setGiven(inUse);
      },
      () => undefined, // the page says so when something is asked of the engine
    );
    return () => {
      isCurrent = false;
    };
  }, [own, engine]);
  return own ?? given;
}
