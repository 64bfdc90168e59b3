import { useMemo, type ReactNode } from 'react';
import type { Duty, FrameworkIndex, Label } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
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

/** A duty in its own words, the proof marked, with why it was mapped below: a number always opens this. */
export function DutyQuote({ duty, index, labels = duty.labels, source }: DutyQuoteProps) {
  const { shell, format } = useMessages();
  const level = duty.involvement ? (index.levels.get(duty.involvement) ?? null) : null;
  const first = labels[0];
  const area = first ? index.areas.get(first.area) : undefined;
  const evidence = useMemo(
    () =>
      labels.flatMap((label) =>
        label.evidence
          .filter((piece) => piece.from === 'duty')
          .map((piece) => ({ span: piece.span, area: index.areas.get(label.area)?.number ?? 0 })),
      ),
    [labels, index],
  );
  const wordsOf = (from: 'duty' | 'heading', text: string | null): string[] => [
    ...new Set(
      labels.flatMap((label) =>
        label.evidence
          .filter((piece) => piece.from === from)
          .map((piece) => `«\u00a0${text?.slice(...piece.span)}\u00a0»`),
      ),
    ),
  ];
  const own = wordsOf('duty', duty.text);
  const given = wordsOf('heading', duty.section);
  return (
    <blockquote className={styles.quote} data-area={area?.number}>
      <p>
        <MarkedText text={duty.text} lang={duty.lang} evidence={evidence} verb={duty.involvementEvidence} />
      </p>
      <footer className={styles.why}>
        <LevelCell level={level} withWord />
        <span>
          {own.length > 0 && shell.quotes.because(format.list(own))}
          {given.length > 0 && <> {shell.quotes.fromHeading(format.list(given))}</>}
          {level && duty.involvementEvidence && (
            <> · {shell.quotes.verb(duty.text.slice(...duty.involvementEvidence), level.label[format.lang])}</>
          )}
        </span>
        {source}
      </footer>
    </blockquote>
  );
}
