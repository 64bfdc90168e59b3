import { useEffect, useState } from 'react';
import type { CompetencyId, TermsOfCompetency } from '../../engine/index.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** The lexicon's terms of a competency: "loading" until the engine has answered, "failed" where it could not. */
export type FoundTerms = TermsOfCompetency | 'loading' | 'failed';

export function useTerms(competency: CompetencyId): FoundTerms {
  const engine = useWorkspace((state) => state.engine);
  const [answer, setAnswer] = useState<{ readonly asked: CompetencyId; readonly terms: FoundTerms } | null>(null);
  useEffect(() => {
    if (!engine) return undefined;
    let isCurrent = true;
    const answerWith = (terms: FoundTerms): void => {
      if (isCurrent) setAnswer({ asked: competency, terms });
    };
    engine.termsOf(competency).then(answerWith, () => answerWith('failed'));
    return () => {
      isCurrent = false;
    };
  }, [engine, competency]);
  return answer?.asked === competency ? answer.terms : 'loading';
}
