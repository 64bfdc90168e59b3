import { useContext, useState } from 'react';
import { dutyKey, type CompetencyId, type Duty, type FrameworkIndex } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { idOfKey } from '../../shared/search/searchKeys.ts';
import { useNameSearch } from '../../shared/search/useNameSearch.ts';
import { ReviewContext } from './reviewContext.ts';
import styles from './review.module.css';

const HIT_LIMIT = 6;

interface CompetencyLinkProps {
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  readonly onLink: (competency: CompetencyId) => void;
}

/** A competency that the engine did not see: looked up by any word; offered first, what the duty came near. */
export function CompetencyLink({ duty, index, onLink }: CompetencyLinkProps) {
  const { review, format } = useMessages();
  const context = useContext(ReviewContext);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const isAsked = text.trim().length > 1;
  const names = useNameSearch(isAsked);
  const held = new Set(
    duty.labels.filter(({ review: status }) => status !== 'rejected').map(({ competency }) => competency),
  );
  const near = [
    ...duty.labels.flatMap(({ runnerUp }) => (runnerUp ? [runnerUp.competency] : [])),
    ...(context?.nearMisses.find((one) => one.duty === dutyKey(duty))?.candidates.map(({ competency }) => competency) ??
      []),
  ];
  const found =
    isAsked && names && names !== 'failed'
      ? names
          .find(text, HIT_LIMIT, format.lang)
          .filter(({ kind }) => kind === 'competency')
          .flatMap(({ hits }) => hits.map(({ key }) => idOfKey(key) as CompetencyId)) // an unknown one is none
      : [];
  const offered = [...new Set(isAsked ? found : near)].filter((id) => !held.has(id)).slice(0, HIT_LIMIT);
  return (
    <div className={styles.link}>
      <label>
        {review.link}
        <input
          type="search"
          className="field"
          placeholder={review.linkHint}
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {isOpen && offered.length > 0 && (
        <ul>
          {offered.map((id) => {
            const name = index.competencies.get(id)?.label[format.lang];
            return (
              name && (
                <li key={id}>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={review.linkTo(name)}
                    onClick={() => {
                      onLink(id);
                      setText('');
                      setOpen(false);
                    }}
                  >
                    {name}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
