import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ChartExport, type ExportWords } from './ChartExport.tsx';
import styles from './ChartFrame.module.css';
import { areLettersOn } from './letterKeys.ts';

export interface ChartWords {
  readonly table: string;
  readonly picture: string;
  readonly keys: string;
  readonly keysList: readonly (readonly [key: string, does: string])[];
  readonly copy: string;
  readonly copied: string;
  readonly export: ExportWords;
}

interface ChartFrameProps {
  readonly title: string;
  /** What the picture says, in one or two plain sentences: caption, alternative text and the line one copies. */
  readonly finding: string;
  /** The same sentence as it is shown, where parts of it are in another language. */
  readonly shownFinding?: ReactNode;
  /** What to show and how: between the finding and the picture. */
  readonly controls?: ReactNode;
  readonly words: ChartWords;
  readonly picture: ReactNode;
  /** A list stands for the picture, which on paper goes over as many pages as it needs. */
  readonly isList?: boolean;
  readonly table: ReactNode;
  readonly tableShown: boolean;
  readonly onTableShown: (shown: boolean) => void;
  readonly legend?: ReactNode;
  /** Names the heading for those who lead to it: it can then take the focus. */
  readonly headingId?: string;
}

const SAID_FOR_MS = 6000;

/** The same frame around every chart: finding first, then the picture or the table that says the same. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, finding, words, tableShown, onTableShown, headingId, isList = false } = props;
  const ownId = useId();
  const id = headingId ?? ownId;
  const [keysShown, setKeysShown] = useState(false);
  const [said, setSaid] = useState('');
  const sentence = useRef<HTMLParagraphElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(finding);
      setSaid(words.copied);
    } catch {
      // Refused, or not a secure page: the sentence is marked, Ctrl+C does the rest.
      if (sentence.current) window.getSelection()?.selectAllChildren(sentence.current);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !areLettersOn()) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    if (event.key === 't' || event.key === 'T') {
      onTableShown(!tableShown);
      content.current?.focus(); // what had the focus may go away with its picture
    } else if (event.key === '?') setKeysShown((shown) => !shown);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the letters work while the focus is inside
    <section
      className={tableShown || isList ? styles.frame : `${styles.frame} ${styles.whole}`}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <h2 id={id} {...(headingId === undefined ? {} : { tabIndex: -1 })}>
          {title}
        </h2>
        <div className={`${styles.tools} screen-only`}>
          <button
            type="button"
            className="quiet-button"
            aria-expanded={keysShown}
            onClick={() => setKeysShown((shown) => !shown)}
          >
            {words.keys}
          </button>
          <button type="button" className="quiet-button" onClick={() => onTableShown(!tableShown)}>
            {tableShown ? words.picture : words.table}
          </button>
          <ChartExport
            title={title}
            finding={finding}
            shownFinding={props.shownFinding ?? finding}
            controls={props.controls}
            picture={props.picture}
            legend={props.legend}
            table={props.table}
            words={words.export}
            copy={{ name: words.copy, run: () => void copy() }}
            onSaid={setSaid}
          />
        </div>
      </header>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <p ref={sentence} className={styles.finding}>
        {props.shownFinding ?? finding}
      </p>
      {props.controls}
      {keysShown && (
        <dl className={styles.keys}>
          {words.keysList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
      <div ref={content} tabIndex={-1}>
        {tableShown ? props.table : props.picture}
      </div>
      {!tableShown && props.legend}
    </section>
  );
}
