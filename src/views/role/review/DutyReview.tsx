import { useContext, useLayoutEffect, useRef } from 'react';
import type { Duty, FrameworkIndex, Label } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { CompetencyLink } from './CompetencyLink.tsx';
import { History } from './History.tsx';
import { LabelReview } from './LabelReview.tsx';
import { LevelReview } from './LevelReview.tsx';
import styles from './review.module.css';
import { ReviewContext, type RoleReview } from './reviewContext.ts';
import { SameDuties } from './SameDuties.tsx';
import { Structure } from './Structure.tsx';
import { useChosenWords } from './useChosenWords.ts';
import { LABELS_MOST } from './verdicts.ts';

interface DutyReviewProps {
  readonly duty: Duty;
  readonly number: number;
  readonly index: FrameworkIndex;
}

/** What a person decides on a duty: its competencies, its level, where it begins and ends. */
export function DutyReview(props: DutyReviewProps) {
  const context = useContext(ReviewContext);
  return context?.isOn && <Review {...props} context={context} />;
}

function Review({ duty, number, index, context }: DutyReviewProps & { readonly context: RoleReview }) {
  const { review } = useMessages();
  const { kept, isBlind, remark, setRemark, isLinking, setLinking, say } = context;
  const panel = useRef<HTMLDivElement>(null);
  const chosen = useChosenWords(duty, panel);
  const standing = duty.labels.filter(({ review: status }) => status !== 'rejected');
  // What had the focus may have gone with the decision: the keys go on working from the duty's number.
  const seen = useRef({ duty, isLinking });
  useLayoutEffect(() => {
    if (seen.current.duty === duty && seen.current.isLinking === isLinking) return;
    seen.current = { duty, isLinking };
    if (document.activeElement === document.body)
      panel.current?.closest('[data-duty]')?.querySelector('button')?.focus({ preventScroll: true });
  }, [duty, isLinking, seen, panel]);
  return (
    <div ref={panel} className={`${styles.review} screen-only`} role="group" aria-label={review.of(number)} data-review>
      {duty.labels.length > 0 && (
        <ul className={styles.labels}>
          {inFirstOrder(duty, context).map((label) => (
            <LabelReview key={label.competency} label={label} duty={duty} index={index} context={context} />
          ))}
        </ul>
      )}
      {standing.length > LABELS_MOST && <p className={styles.warned}>{review.tooMany}</p>}
      {standing.length > 0 && <LevelReview duty={duty} index={index} context={context} />}
      <div className={styles.actions}>
        {!isLinking && (
          <button type="button" className="button" onClick={() => setLinking(true)}>
            {review.link}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={duty.outside === 'reviewed'}
          onClick={() => duty.outside !== 'reviewed' && say(duty, [{ kind: 'outside' }])}
        >
          {duty.outside === 'reviewed'
            ? review.isOutside
            : standing.length > 0 || isBlind
              ? review.outside
              : review.confirmOutside}
        </button>
      </div>
      {isLinking && (
        <CompetencyLink
          duty={duty}
          index={index}
          context={context}
          chosen={chosen}
          onLink={(competency) =>
            say(duty, [{ kind: 'add', competency, words: chosen.words ?? [0, duty.text.length] }])
          }
          onClose={() => setLinking(false)}
        />
      )}
      <label className={styles.remark}>
        {review.why}
        <input
          className="field"
          value={remark}
          maxLength={300}
          onChange={(event) => setRemark(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
        />
      </label>
      <SameDuties duty={duty} context={context} />
      <Structure duty={duty} chosen={chosen} context={context} />
      {kept && <History kept={kept} duty={duty} index={index} isBlind={isBlind} />}
    </div>
  );
}

/** The labels as the engine had them, then those added: what is decided does not move under the hand. */
function inFirstOrder({ labels, span }: Duty, { kept }: RoleReview): readonly Label[] {
  const said = kept?.mapped.duties.find((one) => one.span[0] === span[0] && one.span[1] === span[1])?.labels;
  if (!said) return labels;
  const placeOf = ({ competency }: Label): number => {
    const place = said.findIndex((one) => one.competency === competency);
    return place < 0 ? said.length : place;
  };
  return [...labels].sort((a, b) => placeOf(a) - placeOf(b));
}
