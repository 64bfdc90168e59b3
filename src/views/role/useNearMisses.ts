import { useEffect, useState } from 'react';
import type { MappedPosting, NearMisses } from '../../engine/index.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Empty until the engine has answered, and where it did not. */
export interface FoundNearMisses {
  readonly found: readonly NearMisses[];
  readonly hasFailed: boolean;
}

const NOTHING: FoundNearMisses = { found: [], hasFailed: false };

/** What the duties without a label came near, asked of the engine once; nothing is asked where every duty has one. */
export function useNearMisses(posting: MappedPosting): FoundNearMisses {
  const engine = useWorkspace((state) => state.engine);
  // A second reader shall not be led by what the engine nearly said.
  const isBlind = useWork((work) => work.isBlind);
  const [answer, setAnswer] = useState<{ readonly asked: MappedPosting; readonly outcome: FoundNearMisses } | null>(
    null,
  );
  useEffect(() => {
    if (isBlind || !engine || posting.duties.every(({ labels }) => labels.length > 0)) return undefined;
    let isCurrent = true;
    const answerWith = (outcome: FoundNearMisses): void => {
      if (isCurrent) setAnswer({ asked: posting, outcome });
    };
    engine.nearMisses(posting).then(
      (found) => answerWith({ found, hasFailed: false }),
      () => answerWith({ found: [], hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, isBlind, posting]);
  return answer?.asked === posting ? answer.outcome : NOTHING;
}
