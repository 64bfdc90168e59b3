import { useMessages } from '../../i18n/messages.ts';
import { markText, type Mark } from './markText.ts';
import styles from './MarkedText.module.css';

const MASKED = /█+/g;

interface MaskedTextProps {
  readonly text: string;
  /** What a screen reader says instead; "masked" where nobody knows what was. */
  readonly says?: string;
}

/** Text of a posting in which what was masked is drawn as a bar and read as one word. */
export function MaskedText({ text, says }: MaskedTextProps) {
  const { shell } = useMessages();
  const words = says ?? shell.words.masked;
  const bars = [...text.matchAll(MASKED)].map(({ 0: bar, index }): Mark<'bar'> => ({
    span: [index, index + bar.length],
    kind: 'bar',
  }));
  return markText(text, bars).map((piece) =>
    piece.kinds.length === 0 ? (
      piece.text
    ) : (
      <span key={piece.start} className={styles.masked} title={words}>
        <span aria-hidden>{piece.text}</span>
        <span className="visually-hidden">[{words}]</span>
      </span>
    ),
  );
}
