import { useMemo, type ReactNode } from 'react';
import type { Duty, Evidence, FrameworkIndex, Label } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { evidenceMarks, hasTopicOfTitle } from './evidenceMarks.ts';
import { LevelCell } from './LevelCell.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './DutyQuote.module.css';

interface DutyQuoteProps {
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  /** Whose words to mark; left out, those of every label. */
  readonly labels?: readonly Label[];
  /** Source line under the quotation. */
  readonly source?: ReactNode;
}

/** One of them that nobody has reviewed leaves all of them proposed. */
const statusOf = (labels: readonly Label[]): 'proposed' | 'reviewed' | 'added' => {
  if (labels.some(({ review }) => review === 'proposed')) return 'proposed';
  return labels.every(({ review }) => review === 'added') ? 'added' : 'reviewed';
};

/** A duty in its own words, the proof marked, with why it was mapped below: a number always opens this. */
export function DutyQuote({ duty, index, labels = duty.labels, source }: DutyQuoteProps) {
  const { shell, format } = useMessages();
  const level = duty.involvement ? (index.levels.get(duty.involvement) ?? null) : null;
  const first = labels[0];
  const area = first ? index.areas.get(first.area) : undefined;
  const evidence = useMemo(() => evidenceMarks(labels, index), [labels, index]);
  const wordsOf = (from: Evidence['from'], text: string | null): string =>
    format.list([
      ...new Set(
        labels.flatMap((label) =>
          label.evidence
            .filter((piece) => piece.from === from && piece.topic === undefined)
            .map((piece) => shell.quotes.quoted(text?.slice(...piece.span) ?? '')),
        ),
      ),
    ]);
  const own = wordsOf('duty', duty.text);
  const given = wordsOf('heading', duty.section);
  const verb = duty.involvementEvidence;
  const reasons = [
    ...(own === '' ? [] : [shell.quotes.because[statusOf(labels)](own)]),
    ...(given === '' ? [] : [shell.quotes.fromHeading(given)]),
    ...(labels.some(hasTopicOfTitle) ? [shell.quotes.fromTitle] : []),
    ...(level && verb ? [shell.quotes.verb(duty.text.slice(...verb), level.label[format.lang])] : []),
  ];
  return (
    <blockquote className={styles.quote} data-area={area?.number}>
      <p>
        <MarkedText text={duty.text} lang={duty.lang} evidence={evidence} verb={verb} />
      </p>
      <footer className={styles.why}>
        <LevelCell level={level} withWord />
        {reasons.length > 0 && <span>{reasons.join(' · ')}</span>}
        {source}
      </footer>
    </blockquote>
  );
}
