import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { beginTyping, endTyping } from '../../state/work.ts';

/** Nothing typed waits longer to be kept, unless one types on. */
const PAUSE_MS = 500;

/**
 * A field whose text is taken over at each pause and when one leaves it, so that a power cut takes at most the last words;
 * all that is typed in it is one step.
 * @param take  may be called with the same text again; what it does not accept is forgotten when one leaves the field
 */
export function useDraft(take: (draft: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const taken = useRef<string | null>(null);
  const isIn = useRef(false);
  useEffect(() => {
    waiting.current = null;
    if (draft === null || draft === taken.current) return undefined;
    const takeNow = (): void => {
      waiting.current = null;
      taken.current = draft;
      take(draft);
    };
    waiting.current = takeNow;
    const timer = setTimeout(takeNow, PAUSE_MS);
    // Asked whether one means to leave, one leaves it the time to be kept.
    const onLeave = (event: BeforeUnloadEvent): void => {
      takeNow();
      event.preventDefault();
      event.returnValue = true; // Chrome before 119 asks only where this is set
    };
    addEventListener('beforeunload', onLeave);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeunload', onLeave);
    };
  });
  // A field that goes away while one types is not left.
  useEffect(
    () => () => {
      waiting.current?.();
      if (isIn.current) endTyping();
    },
    [],
  );
  return {
    draft,
    field: {
      onFocus: () => {
        isIn.current = true;
        beginTyping();
      },
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(target.value),
      onBlur: () => {
        if (draft !== null) take(draft);
        taken.current = null;
        setDraft(null);
        isIn.current = false;
        endTyping();
      },
      onKeyDown: ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
        if (draft !== null && (key === 'Enter' || ctrlKey || metaKey)) take(draft); // also before Ctrl+S saves
      },
    },
  };
}
