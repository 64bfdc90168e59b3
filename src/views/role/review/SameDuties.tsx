import { useMemo, useState } from 'react';
import { historyOf, type Duty } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { decide } from '../../../state/review.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import type { RoleReview } from './reviewContext.ts';
import { unlikeTwins, verdictsOf } from './verdicts.ts';

interface SameDutiesProps {
  readonly duty: Duty;
  readonly context: RoleReview;
}

/** The same words elsewhere in the library: what was decided here can be decided there too, when asked. */
export function SameDuties({ duty, context: { posting, postings, kept } }: SameDutiesProps) {
  const messages = useMessages();
  const { review } = messages;
  const [doneCount, setDoneCount] = useState(0);
  const history = useMemo(() => (kept ? historyOf(kept, duty) : []), [kept, duty]);
  const same = useMemo(
    () => (history.length > 0 ? unlikeTwins(postings, { posting: posting.id, duty }) : []),
    [history, postings, posting.id, duty],
  );
  if (same.length === 0)
    return (
      <p role="status" className={doneCount > 0 ? 'small' : 'visually-hidden'}>
        {doneCount > 0 && review.sameDone(doneCount)}
      </p>
    );
  const holders = new Set(same.map((one) => one.posting));
  const roles = postings.filter(({ id }) => holders.has(id)).map((one) => roleTitle(one, messages));
  return (
    <div>
      <button
        type="button"
        className="button"
        onClick={() => {
          const places = same.map(({ posting: id, duty: { span } }) => ({ posting: id, duty: span }));
          decide(places, verdictsOf(history, duty), history.at(-1)?.why ?? null, roleTitle(posting, messages));
          setDoneCount(same.length);
        }}
      >
        {review.same(same.length)}
      </button>
      <p className="small muted">{review.sameIn(roles)}</p>
    </div>
  );
}
