import { useContext, useEffect, useState } from 'react';
import {
  mergeZones,
  retypeZone,
  sameSentences,
  splitZone,
  zonesOf,
  type CompetencyId,
  type Duty,
  type FrameworkIndex,
  type Span,
  type Verdict,
  type Zone,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { decide, setZones } from '../../../state/review.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { LabelBadge } from '../LabelBadge.tsx';
import { CompetencyLink } from './CompetencyLink.tsx';
import { History } from './History.tsx';
import { ReviewContext, type RoleReview } from './reviewContext.ts';
import styles from './review.module.css';
import { LABELS_MOST } from './verdicts.ts';

interface DutyReviewProps {
  readonly duty: Duty;
  readonly number: number;
  readonly index: FrameworkIndex;
}

/** What a person decides on a duty: its competencies, its level, where it begins and ends. */
export function DutyReview(props: DutyReviewProps) {
  const context = useContext(ReviewContext);
  return context && <Review {...props} context={context} />;
}

function Review({ duty, number, index, context }: DutyReviewProps & { readonly context: RoleReview }) {
  const messages = useMessages();
  const { review, shell, format } = messages;
  const { posting, postings, kept } = context;
  const [why, setWhy] = useState('');
  const [last, setLast] = useState<Verdict | null>(null);
  const [said, setSaid] = useState('');
  const words = useChosenWords(duty);
  const title = roleTitle(posting, messages);
  const nameOf = (id: CompetencyId): string => index.competencies.get(id)?.label[format.lang] ?? id;
  const say = (verdict: Verdict): void => {
    decide([{ posting: posting.id, duty: duty.span }], [verdict], why.trim() || null, title);
    setLast(verdict);
    setWhy('');
    setSaid('');
  };
  const standing = duty.labels.filter(({ review: status }) => status !== 'rejected');
  const same = last ? sameSentences(postings, { posting: posting.id, duty }) : [];
  return (
    <div className={`${styles.review} screen-only`} role="group" aria-label={review.of(number)} data-review>
      <ul className={styles.labels}>
        {duty.labels.map((label) => (
          <li key={label.competency} data-label={label.competency}>
            <span className={label.review === 'rejected' ? styles.rejected : undefined}>
              <LabelBadge label={label} index={index} /> {nameOf(label.competency)}{' '}
              <span className="muted small">{shell.words[label.review]}</span>
            </span>
            <span className={styles.actions}>
              <button
                type="button"
                className="button"
                aria-label={review.label(review.accept, nameOf(label.competency))}
                aria-pressed={label.review === 'reviewed' || label.review === 'added'}
                onClick={() => say({ kind: 'accept', competency: label.competency })}
              >
                {review.accept}
              </button>
              <button
                type="button"
                className="button"
                aria-label={review.label(review.reject, nameOf(label.competency))}
                aria-pressed={label.review === 'rejected'}
                onClick={() => say({ kind: 'reject', competency: label.competency })}
              >
                {review.reject}
              </button>
              {label.review !== 'rejected' && label.rank === 'secondary' && (
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={review.label(review.main, nameOf(label.competency))}
                  onClick={() => say({ kind: 'primary', competency: label.competency })}
                >
                  {review.main}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet-button"
        aria-pressed={duty.outside === 'reviewed'}
        onClick={() => say({ kind: 'outside' })}
      >
        {standing.length > 0 ? review.outside : review.confirmOutside}
      </button>
      {standing.length > LABELS_MOST && <p className={styles.warned}>{review.tooMany}</p>}
      <div className={styles.fields}>
        <label>
          {review.level}
          <select
            className="field"
            value={duty.involvement ?? ''}
            onChange={(event) => {
              const level = index.framework.involvement.find(({ id }) => id === event.target.value);
              say({ kind: 'level', involvement: level?.id ?? null });
            }}
          >
            <option value="">—</option>
            {index.framework.involvement.map(({ id, rank, label }) => (
              <option key={id} value={id}>
                {shell.words.level(rank, label[format.lang])}
              </option>
            ))}
          </select>
        </label>
        <CompetencyLink
          duty={duty}
          index={index}
          onLink={(competency) => say({ kind: 'add', competency, words: words ?? [0, duty.text.length] })}
        />
        <label>
          {review.why}
          <input className="field" value={why} maxLength={300} onChange={(event) => setWhy(event.target.value)} />
        </label>
      </div>
      <p className="muted small">{words ? review.words(duty.text.slice(...words)) : review.noWords}</p>
      {last && same.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            decide(
              same.map(({ posting: id, duty: { span } }) => ({ posting: id, duty: span })),
              [last],
              null,
              title,
            );
            setSaid(review.sameDone(same.length));
            setLast(null);
          }}
        >
          {review.same(same.length)}
        </button>
      )}
      <p role="status" className="small">
        {said}
      </p>
      <Structure duty={duty} words={words} context={context} title={title} />
      {kept && <History kept={kept} duty={duty} index={index} />}
    </div>
  );
}

/** Cutting, joining, and saying that something is no duty at all: the posting is read again. */
function Structure({
  duty,
  words,
  context: { posting, kept },
  title,
}: {
  readonly duty: Duty;
  readonly words: Span | null;
  readonly context: RoleReview;
  readonly title: string;
}) {
  const { review } = useMessages();
  const [hasFailed, setFailed] = useState(false);
  const change = (update: (zones: readonly Zone[], at: number) => readonly Zone[]): void => {
    const zones = kept?.zones ?? zonesOf(posting);
    const at = zones.findIndex(({ span }) => span[0] === duty.span[0]);
    if (at < 0) return;
    setZones(posting, update(zones, at), title).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div className={styles.actions} role="group" aria-label={review.structure}>
      <button
        type="button"
        className="quiet-button"
        onClick={() => change((zones, at) => retypeZone(zones, at, 'context'))}
      >
        {review.notDuty}
      </button>
      <button type="button" className="quiet-button" onClick={() => change((zones, at) => mergeZones(zones, at))}>
        {review.merge}
      </button>
      {words && words[0] > 0 && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => change((zones, at) => splitZone(posting.text, zones, at, duty.span[0] + words[0]))}
        >
          {review.split}
        </button>
      )}
      {hasFailed && <p role="alert">{review.failed}</p>}
    </div>
  );
}

/** The words of the duty's sentence that are selected, or were last: choosing a button may take the selection away. */
function useChosenWords({ text }: Duty): Span | null {
  const [chosen, setChosen] = useState<{ readonly of: string; readonly words: Span } | null>(null);
  useEffect(() => {
    const read = (): void => {
      const words = window.getSelection()?.toString().trim() ?? '';
      const at = words === '' ? -1 : text.indexOf(words);
      if (at >= 0) setChosen({ of: text, words: [at, at + words.length] });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text]);
  return chosen?.of === text ? chosen.words : null;
}
