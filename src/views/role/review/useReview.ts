import { useRef, useState, type KeyboardEvent } from 'react';
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
import { useKeeping } from '../../../state/keeping.ts';
import { decide } from '../../../state/review.ts';
import type { RoleQuery } from '../../../state/roleQuery.ts';
import { useWork } from '../../../state/work.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { findRow, type DutyRow } from '../dutyRows.ts';
import { moveBy } from './moveBy.ts';
import type { RoleReview } from './reviewContext.ts';
import { verdictsFor } from './verdicts.ts';
import { areLettersOn } from '../../../ui/letterKeys.ts';

interface Reviewed {
  readonly posting: MappedPosting;
  readonly postings: readonly MappedPosting[];
  readonly rows: readonly DutyRow[];
  readonly nearMisses: readonly NearMisses[];
  readonly kept: KeptPosting | null;
  readonly limits: DoubtLimits | null;
  /** Key of the chosen duty. */
  readonly chosen: string | null;
  readonly query: RoleQuery;
  readonly change: (query: Partial<RoleQuery>) => void;
}

export interface Review {
  readonly context: RoleReview;
  readonly goNext: () => void;
  readonly stop: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Whether letters pressed there are meant as text. */
const takesText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** The review of a posting: what waits, and the keys; null where nothing can be reviewed. */
export function useReview({
  posting,
  postings,
  rows,
  nearMisses,
  kept,
  limits,
  chosen,
  query,
  change,
}: Reviewed): Review | null {
  const messages = useMessages();
  const levels = useWorkspace((state) => state.framework?.involvement);
  const isBlind = useWork((work) => work.isBlind);
  const isReadOnly = useKeeping(({ status }) => status === 'reader');
  /** What goes with the chosen duty, and with no other. */
  const [draft, setDraft] = useState<{
    readonly of: string | null;
    readonly remark: string;
    readonly isLinking: boolean;
  }>({ of: null, remark: '', isLinking: false });
  /** Duties that were gone by without a decision come again only after all others. */
  const gone = useRef(new Set<string>());
  if (posting.reference || isReadOnly) return null;

  const isOn = query.review;
  const title = roleTitle(posting, messages);
  const own = draft.of === chosen ? draft : { of: chosen, remark: '', isLinking: false };
  const duty = isOn ? (rows.find(({ key }) => key === chosen)?.duty ?? null) : null;

  const goNext = (): void => {
    const keys = reviewQueue(posting, limits, nearMisses)
      // A pair waits in the posting's main language, and stands in the reader's.
      .flatMap((waiting) => findRow(rows, dutyKey(waiting))?.key ?? [])
      .filter((key) => key !== chosen);
    if (chosen !== null && isOn) gone.current.add(chosen);
    let next = keys.find((key) => !gone.current.has(key));
    if (next === undefined) {
      gone.current.clear();
      [next] = keys;
    }
    change({ review: true, competency: null, ...(next === undefined ? {} : { duty: next }) });
  };
  const say: RoleReview['say'] = (it, verdicts) => {
    if (verdicts.length === 0) return;
    decide([{ posting: posting.id, duty: it.span }], verdicts, own.remark.trim() || null, title);
    setDraft({ of: chosen, remark: '', isLinking: false });
  };
  const answer = (key: string, it: Duty, competency: CompetencyId | null): boolean => {
    const level = levels?.find(({ rank }) => String(rank) === key);
    if (key === 'a' || key === 'r') say(it, verdictsFor(key === 'a' ? 'accept' : 'reject', it, competency));
    else if (key === 'l') setDraft({ ...own, isLinking: true });
    else if (key === '0') say(it, it.involvement === null ? [] : [{ kind: 'level', involvement: null }]);
    else if (level) say(it, it.involvement === level.id ? [] : [{ kind: 'level', involvement: level.id }]);
    else return false;
    return true;
  };
  return {
    context: {
      posting,
      postings,
      nearMisses,
      kept,
      isBlind,
      isOn,
      remark: own.remark,
      setRemark: (remark) => setDraft({ ...own, remark }),
      isLinking: own.isLinking,
      setLinking: (isLinking) => setDraft({ ...own, isLinking }),
      say,
      start: () => change({ review: true }),
    },
    goNext,
    stop: () => change({ review: false }),
    onKeyDown(event) {
      const { target } = event;
      if (!isOn || event.ctrlKey || event.metaKey || event.altKey || takesText(target)) return;
      if (event.key.length === 1 && !areLettersOn()) return;
      const key = event.key.toLowerCase();
      const at = target instanceof Element ? target.closest('[data-label]')?.getAttribute('data-label') : null;
      const competency = duty?.labels.find((label) => label.competency === at)?.competency ?? null;
      if (key === 'n') goNext();
      else if (!(duty && answer(key, duty, competency)) && !moveBy(event.key, target)) return;
      event.preventDefault();
    },
  };
}
