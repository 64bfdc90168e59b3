import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CompetencyId, Duty, FrameworkIndex } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useWork } from '../../../state/work.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { idOfKey } from '../../shared/search/searchKeys.ts';
import { useNameSearch } from '../../shared/search/useNameSearch.ts';
import { WordPicker } from '../../shared/WordPicker.tsx';
import { linkOffers, lastLinked, type LinkOffer } from './linkOffers.ts';
import styles from './review.module.css';
import type { RoleReview } from './reviewContext.ts';
import type { useChosenWords } from './useChosenWords.ts';

const HIT_LIMIT = 8;

interface CompetencyLinkProps {
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  readonly context: RoleReview;
  readonly chosen: ReturnType<typeof useChosenWords>;
  readonly onLink: (competency: CompetencyId) => void;
  readonly onClose: () => void;
}

/**
 * A competency that the engine did not see: looked up by any word. Before one is typed, what the duty came near, what
 * was linked lately and its neighbours are offered.
 */
export function CompetencyLink({ duty, index, context, chosen, onLink, onClose }: CompetencyLinkProps) {
  const { review, search, format } = useMessages();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const isAsked = text.trim().length > 1;
  const names = useNameSearch(isAsked);
  const postings = useWork((work) => work.postings);
  const recent = useMemo(() => lastLinked(Object.values(postings)), [postings]);
  const { nearMisses } = context;
  const first = useMemo(() => linkOffers(duty, index, nearMisses, recent), [duty, index, nearMisses, recent]);
  useEffect(() => box.current?.focus(), [box]);

  const held = new Set(
    duty.labels.flatMap(({ review: status, competency }) => (status === 'rejected' ? [] : [competency])),
  );
  const found =
    isAsked && names && names !== 'failed'
      ? names
          .find(text, HIT_LIMIT, format.lang)
          .filter(({ kind }) => kind === 'competency')
          .flatMap(({ hits }) =>
            hits.map(({ key }): LinkOffer => ({ competency: idOfKey(key) as CompetencyId, because: null })),
          ) // an unknown one is none
          .filter(({ competency }) => index.competencies.has(competency) && !held.has(competency))
      : null;
  const offers = isAsked ? (found ?? []) : first;
  const at = Math.min(place, offers.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setPlace(Math.max(0, Math.min(at + step, offers.length - 1)));
    else if (event.key === 'Enter') {
      const offer = offers[at];
      if (offer) onLink(offer.competency);
    } else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what stands inside
    <div
      className={styles.link}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.words}>
        <span className="muted small" aria-hidden>
          {review.words}
        </span>
        <WordPicker
          label={review.words}
          text={duty.text}
          lang={duty.lang}
          value={chosen.words}
          onChange={chosen.setWords}
          many
        />
        <p className="small" role="status">
          {chosen.words ? review.chosen(duty.text.slice(...chosen.words)) : review.whole}
        </p>
        <p className="small muted">{review.wordsHint}</p>
      </div>
      <label className={styles.search}>
        {review.linkSearch}
        <input
          ref={box}
          type="search"
          className="field"
          role="combobox"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
          placeholder={review.linkHint}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={found?.length === 0 || names === 'failed' ? 'small' : 'visually-hidden'} role="status">
        {isAsked && names === 'failed' && search.failed}
        {found && (found.length > 0 ? review.linkFound(found.length) : review.linkNone(text.trim()))}
      </p>
      <div id={`${id}-offers`} role="listbox" aria-label={review.linkOffers} className={styles.offers}>
        {offers.map(({ competency, because }, i) => {
          const known = index.competencies.get(competency);
          const area = known && index.areas.get(known.area);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box above has the focus and the keys
            <div
              key={competency}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onClick={() => onLink(competency)}
            >
              {area && <AreaBadge area={area} />}
              <span>{known?.label[format.lang]}</span>
              {because && <span className="muted small">{review.because[because]}</span>}
            </div>
          );
        })}
      </div>
      <button type="button" className="quiet-button" onClick={onClose}>
        {review.close}
      </button>
    </div>
  );
}
