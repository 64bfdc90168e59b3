import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { LibraryAction } from '../../state/library.ts';
import { undoLast, useUndo } from '../../state/undo.ts';
import styles from './UndoToast.module.css';

const SHOWN_FOR_MS = 10_000;

/**
 * Says what was just done to the library and takes it back: for ten seconds by its button, longer while the pointer or
 * the focus is on it, and by Ctrl+Z as long as the page is open.
 */
export function UndoToast() {
  const { library } = useMessages();
  const done = useUndo((state) => state.done);
  const last = done.at(-1);
  /** What was done before this screen was opened is no news here. */
  const [seen, setSeen] = useState(last?.number ?? 0);
  const [isHeld, setHeld] = useState(false);
  /** The step that was the latest once another had been taken back. */
  const [undoneTo, setUndoneTo] = useState<number | null>(null);
  const region = useRef<HTMLDivElement>(null);
  const number = last?.number ?? 0;
  const told = useRef(number);
  const isShown = number > seen;
  const action = isShown ? (last?.what as LibraryAction) : null; // only actions of the library are recorded
  const undo = (): void => {
    undoLast();
    const before = useUndo.getState().done.at(-1)?.number ?? 0;
    setSeen(before);
    setUndoneTo(before);
  };
  useEffect(() => {
    if (!isShown || isHeld) return undefined;
    const timer = setTimeout(() => setSeen(number), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, number]);
  // What had the focus may have gone with its role: from here Tab leads to the button.
  useEffect(() => {
    if (told.current === number) return;
    told.current = number;
    if (document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  }, [number, told, region]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isText) return;
      if (useUndo.getState().done.length === 0) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div
      ref={region}
      tabIndex={-1}
      className={`${styles.toast} ${action ? styles.shown : ''} screen-only`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={(event) => setHeld(event.target !== region.current)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">
        {action ? library.done[action.kind](action.count, action.title) : undoneTo === number ? library.undone : ''}
      </p>
      {action && (
        <>
          <button type="button" className="button" onClick={undo}>
            {library.undo}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={library.dismiss}
            title={library.dismiss}
            onClick={() => {
              setSeen(number);
              region.current?.focus({ preventScroll: true });
            }}
          >
            <X aria-hidden size={18} />
          </button>
        </>
      )}
    </div>
  );
}
