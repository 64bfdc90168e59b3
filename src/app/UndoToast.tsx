import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { redo, undo, useHistory, type Step } from '../state/work.ts';
import styles from './UndoToast.module.css';
import { useToastPlace } from './useToastPlace.ts';

const SHOWN_FOR_MS = 10_000;

/**
 * Says what was just done and takes it back: for ten seconds by its button, longer while the pointer or the focus is on
 * it, and by Ctrl+Z as long as the page is open; Ctrl+Y does it again.
 */
export function UndoToast() {
  const { work } = useMessages();
  const last = useHistory(({ done }) => done.at(-1));
  const number = last?.number ?? 0;
  /** The step that is said no more: its time is over, or it was done again. */
  const [seen, setSeen] = useState(number);
  const [isHeld, setHeld] = useState(false);
  const [said, setSaid] = useState<{ readonly after: number; readonly words: string } | null>(null);
  const region = useRef<HTMLDivElement>(null);
  const told = useRef(number);
  const step: Step | null = last && number > seen ? last : null;
  useToastPlace(region, step !== null);
  const go = (way: () => void, words: string): void => {
    way();
    const now = useHistory.getState().done.at(-1)?.number ?? 0;
    setSeen(now);
    setSaid({ after: now, words });
  };
  useEffect(() => {
    if (!step || isHeld) return undefined;
    const timer = setTimeout(() => setSeen(number), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [step, isHeld, number]);
  // What had the focus may have gone with its role: from here Tab leads to the button.
  useEffect(() => {
    if (told.current === number) return;
    told.current = number;
    if (document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  }, [number, told, region]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const isText =
        (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio') ||
        target instanceof HTMLTextAreaElement;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText) return;
      const key = event.key.toLowerCase();
      const { done, undone } = useHistory.getState();
      if (key === 'z' && !event.shiftKey && done.length > 0) go(undo, work.undone);
      else if ((key === 'y' || (key === 'z' && event.shiftKey)) && undone.length > 0) go(redo, work.redone);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div
      ref={region}
      tabIndex={-1}
      className={`${styles.toast} ${step ? styles.shown : ''} screen-only`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={(event) => setHeld(event.target !== region.current)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">
        {step ? work.done[step.what.kind](step.what.count, step.what.title) : said?.after === number ? said.words : ''}
      </p>
      {step && (
        <>
          <button type="button" className="button" onClick={() => go(undo, work.undone)}>
            {work.undo}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={work.dismiss}
            title={work.dismiss}
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
