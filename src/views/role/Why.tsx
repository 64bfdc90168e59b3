import { useContext } from 'react';
import { Link } from 'react-router';
import { historyOf, isOutside, type FrameworkIndex, type Label, type LabelScope } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import type { DutyRow } from './dutyRows.ts';
import { hasTopicOfTitle } from '../shared/evidenceMarks.ts';
import { NEAR_FROM } from '../shared/nearFrom.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { ProvenanceLine } from './review/ProvenanceLine.tsx';
import { ReviewContext } from './review/reviewContext.ts';
import styles from './Why.module.css';

interface WhyProps {
  readonly row: DutyRow;
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
}

/** Where the mapping of a duty comes from: words and their weights, verb, score, next best reading, twin sentence. */
export function Why({ row, index, scope }: WhyProps) {
  const { role, review, shell, format } = useMessages();
  const { duty, labels, twin, number } = row;
  const words = role.why;
  const level = duty.involvement && index.levels.get(duty.involvement);
  const verb = duty.involvementEvidence;
  const levelWords = level ? shell.words.level(level.rank, level.label[format.lang]) : '';
  const context = useContext(ReviewContext);
  const kept = context?.kept;
  const isChosen = level && kept && historyOf(kept, duty).some(({ kind }) => kind === 'level');
  const hidden =
    scope === 'primary' ? duty.labels.filter((label) => label.review !== 'rejected').length - labels.length : 0;
  const rejected = duty.labels.filter((label) => label.review === 'rejected');
  const told = (
    <div className={styles.why} role="group" aria-label={words.label(number)}>
      {isOutside(duty) && (
        <p>
          {words.outside} {index.framework.outside.definition[format.lang]}
        </p>
      )}
      <ul>
        {labels.map((label) => (
          <li key={label.competency}>
            <LabelWhy label={label} row={row} index={index} />
            {context && !context.isOn && label.review !== 'proposed' && (
              <ProvenanceLine label={label} duty={duty} index={index} context={context} />
            )}
          </li>
        ))}
        {context &&
          !context.isOn &&
          rejected.map((label) => (
            <li key={label.competency}>
              <p className={styles.label}>
                <LabelBadge label={label} index={index} />
                <s>{index.competencies.get(label.competency)?.label[format.lang]}</s>
                <span className="muted">{shell.words.rejected}</span>
              </p>
              <ProvenanceLine label={label} duty={duty} index={index} context={context} />
            </li>
          ))}
      </ul>
      {labels.length > 0 && (
        <p>
          {level && verb
            ? words.verb(duty.text.slice(...verb), levelWords)
            : isChosen
              ? review.decided.level(levelWords)
              : words.noVerb}
        </p>
      )}
      {hidden > 0 && <p className="muted">{words.hidden(hidden)}</p>}
      {twin && (
        <p>
          <span className="muted">{words.twin(shell.words.inLang[twin.lang])}</span> <q lang={twin.lang}>{twin.text}</q>
        </p>
      )}
      {context && !context.isOn && (
        <button type="button" className={`button screen-only ${styles.start}`} onClick={context.start}>
          {review.startOne}
        </button>
      )}
    </div>
  );
  // Who reviews sees the labels above already: how they came about is there when asked for.
  return context?.isOn ? (
    <details className={`small ${styles.asked}`}>
      <summary>{words.label(number)}</summary>
      {told}
    </details>
  ) : (
    told
  );
}

function LabelWhy({ label, row: { duty }, index }: Pick<WhyProps, 'row' | 'index'> & { readonly label: Label }) {
  const { role, shell, format } = useMessages();
  const words = role.why;
  const nameOf = (id: Label['competency']): string => index.competencies.get(id)?.label[format.lang] ?? id;
  const proofs = (from: 'duty' | 'heading', text: string | null): string =>
    label.evidence
      .filter((piece) => piece.from === from && piece.topic === undefined)
      .map((piece) => words.word(text?.slice(...piece.span) ?? '', format.decimal(piece.weight)))
      .join(' · ');
  const own = proofs('duty', duty.text);
  const given = proofs('heading', duty.section);
  const rival =
    label.runnerUp && label.runnerUp.score >= NEAR_FROM && index.competencies.get(label.runnerUp.competency);
  return (
    <>
      <p className={styles.label}>
        <LabelBadge label={label} index={index} />
        <Link to={pathOf.competency(label.competency)}>{nameOf(label.competency)}</Link>
        <span className="muted">
          {shell.words[label.rank]} · {shell.words[label.review]} · {words.score(format.decimal(label.score))}
        </span>
      </p>
      <dl className={styles.proofs}>
        {own !== '' && (
          <div>
            <dt>{words.words}</dt>
            <dd lang={duty.lang}>{own}</dd>
          </div>
        )}
        {given !== '' && (
          <div>
            <dt>{words.heading}</dt>
            <dd lang={duty.lang}>{given}</dd>
          </div>
        )}
        {hasTopicOfTitle(label) && (
          <div>
            <dt>{words.topic}</dt>
            <dd>{words.fromTitle}</dd>
          </div>
        )}
        {rival && label.runnerUp && (
          <div>
            <dt>{words.runnerUp}</dt>
            <dd>
              {rival.label[format.lang]} {format.decimal(label.runnerUp.score)}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
