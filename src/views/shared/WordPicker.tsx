import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Lang, Span } from '../../engine/index.ts';
import styles from './WordPicker.module.css';

interface WordPickerProps {
  readonly label: string;
  readonly text: string;
  readonly lang: Lang;
  /** The chosen words, from the first letter of the first to the last of the last. */
  readonly value: Span | null;
  readonly onChange: (value: Span | null) => void;
  /** Several words that follow one another may be chosen, or a single one. */
  readonly many?: boolean;
}

/** The words of a sentence, of which some are chosen: by arrows and Shift, or by a click on the first and one on the last. */
export function WordPicker({ label, text, lang, value, onChange, many = false }: WordPickerProps) {
  const id = useId();
  const words = useMemo(
    () => [...text.matchAll(/\S+/g)].map((match): Span => [match.index, match.index + match[0].length]),
    [text],
  );
  const first = value ? words.findIndex((word) => word[1] > value[0]) : -1;
  const end = value?.[1] ?? 0;
  const last = first < 0 ? first : words.filter(([start]) => start < end).length - 1;
  /** Where the choice was begun, and the word the keys are on. */
  const [{ anchor, at }, setPlace] = useState({ anchor: first, at: last });
  const choose = (from: number, to: number): void => {
    const [head, tail] = [words[Math.min(from, to)], words[Math.max(from, to)]];
    if (!head || !tail) return;
    setPlace({ anchor: from, at: to });
    onChange([head[0], tail[1]]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Delete' || key === 'Backspace') {
      onChange(null);
      setPlace({ anchor: -1, at: -1 });
    } else {
      const from = first < 0 ? -1 : at;
      const to = { ArrowRight: from + 1, ArrowLeft: Math.max(0, from - 1), Home: 0, End: words.length - 1 }[key];
      if (to === undefined) return;
      const place = Math.min(to, words.length - 1);
      choose(many && event.shiftKey && first >= 0 ? anchor : place, place);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const place = event.target instanceof Element ? event.target.getAttribute('data-word') : null;
    if (place === null) return;
    const word = Number(place);
    // One word stands: the second click says how far.
    choose(many && first >= 0 && first === last ? first : word, word);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- it has the focus, its words are named by it
    <div
      role="listbox"
      aria-label={label}
      aria-multiselectable={many}
      aria-activedescendant={first < 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      className={styles.words}
      lang={lang}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {words.map((span, i) => (
        <span
          key={span[0]}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i >= first && i <= last}
          className={styles.word}
          data-word={i}
          data-at={(i === at && first >= 0) || undefined}
        >
          {text.slice(...span)}
        </span>
      ))}
    </div>
  );
}
