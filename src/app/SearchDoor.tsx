import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Shell.module.css';
import { usePreferences } from '../state/preferences.ts';
import { areLettersOn, setLettersOn } from '../ui/letterKeys.ts';

const loadPalette = async () => ({ default: (await import('../views/search/SearchPalette.tsx')).SearchPalette });
const SearchPalette = lazy(loadPalette);

/** So that it is there when it is opened; where it cannot be had, opening it says so. */
const prepare = (): void => void loadPalette().catch(() => undefined);

/** Whether a key that is pressed there is meant as text. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'reset'].includes(target.type)
  );
}

/** The way to the search from every screen: a button, "/" outside text fields, Ctrl+K anywhere. Fetched when first needed. */
export function SearchDoor() {
  const { shell, search } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const hasLetterKeys = usePreferences((preferences) => preferences.hasLetterKeys);
  useEffect(() => setLettersOn(hasLetterKeys), [hasLetterKeys]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
      const isSlash =
        areLettersOn() && event.key === '/' && !event.ctrlKey && !event.metaKey && !takesText(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.search}
        title={search.keysLong}
        aria-keyshortcuts={hasLetterKeys ? '/ Control+K' : 'Control+K'}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setIsOpen(true)}
      >
        <Search aria-hidden size={18} />
        <span className={styles.searchWord}>{search.open}</span>
        {hasLetterKeys && <kbd aria-hidden>{search.keys}</kbd>}
      </button>
      {isOpen && (
        <ErrorBoundary words={shell.failed}>
          <Suspense
            fallback={
              <p className={styles.waiting} role="status">
                {search.waiting}
              </p>
            }
          >
            <SearchPalette onClose={() => setIsOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
