import type { Lang, Span } from '../../engine/index.ts';
import { MaskedText } from '../shared/MaskedText.tsx';
import { markText } from '../shared/markText.ts';
import styles from './SearchPalette.module.css';

interface MarkedWordsProps {
  readonly text: string;
  readonly marks: readonly Span[];
  /** Where it is not the reader's. */
  readonly lang?: Lang | undefined;
}

/** A text with the words that were looked for marked. */
export function MarkedWords({ text, marks, lang }: MarkedWordsProps) {
  const pieces = markText(
    text,
    marks.map((span) => ({ span, kind: 'found' })),
  );
  return (
    <span lang={lang}>
      {pieces.map((piece) =>
        piece.kinds.length > 0 ? (
          <mark key={piece.start} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          <MaskedText key={piece.start} text={piece.text} />
        ),
      )}
    </span>
  );
}
