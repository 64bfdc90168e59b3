import type { KeyboardEvent } from 'react';
import {
  dutyKey,
  reviewQueue,
  type CompetencyId,
  type DoubtLimits,
  type Duty,
  type KeptPosting,
  type MappedPosting,
  type NearMisses,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { decide } from '../../../state/review.ts';
import type { RoleQuery } from '../../../state/roleQuery.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import type { RoleReview } from './reviewContext.ts';
import { verdictsFor } from './verdicts.ts';

interface Reviewed {
  readonly posting: MappedPosting;
  readonly postings: readonly MappedPosting[];
  readonly nearMisses: readonly NearMisses[];
  readonly kept: KeptPosting | null;
  readonly limits: DoubtLimits | null;
  /** Key of the chosen duty. */
  readonly chosen: string | null;
  readonly change: (query: Partial<RoleQuery>) => void;
}

/** Whether letters pressed there are meant as text. */
const takesText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select');

/** The review of a posting: what waits, and the keys; null where nothing is reviewed. */
export function useReview({ posting, postings, nearMisses, kept, limits, chosen, change }: Reviewed): {
  readonly context: RoleReview;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} | null {
  const messages = useMessages();
  const levels = useWorkspace((state) => state.framework?.involvement);
  if (posting.reference) return null;
  const title = roleTitle(posting, messages);
  const goNext = (): void => {
    const queue = reviewQueue(posting, limits, nearMisses);
    const next = queue.find((duty) => dutyKey(duty) !== chosen) ?? queue[0];
    if (next) change({ duty: dutyKey(next), competency: null, doubtful: false });
  };
  const duty = posting.duties.find((one) => dutyKey(one) === chosen);
  const say = (key: string, it: Duty, competency: CompetencyId | null): boolean => {
    const place = [{ posting: posting.id, duty: it.span }];
    const level = levels?.find(({ rank }) => String(rank) === key);
    if (key === 'a' || key === 'r')
      decide(place, verdictsFor(key === 'a' ? 'accept' : 'reject', it, competency), null, title);
    else if (level) decide(place, [{ kind: 'level', involvement: level.id }], null, title);
    else return false;
    return true;
  };
  return {
    context: { posting, postings, nearMisses, kept, goNext },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      const key = event.key.toLowerCase();
      const at = event.target instanceof Element ? event.target.closest('[data-label]') : null;
      const competency = duty?.labels.find((label) => label.competency === at?.getAttribute('data-label'))?.competency;
      if (key === 'n') goNext();
      else if (!duty || !say(key, duty, competency ?? null)) return;
      event.preventDefault();
    },
  };
}
