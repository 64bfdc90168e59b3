import { Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Autocomplete, I18nProvider, Input, TextField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { rememberSearch } from '../../state/recentSearches.ts';
import { useSearch } from '../shared/search/useSearch.ts';
import { FilterBar } from './FilterBar.tsx';
import { ResultList, type Choice } from './ResultList.tsx';
import { groupHits, ROW_LIMIT, type Filter } from './searchRows.ts';
import { pathOfFound, useFinds } from './useFinds.ts';
import styles from './SearchPalette.module.css';

/** One box over everything that has a name or a sentence. Modal: the browser keeps the focus inside and gives it back. */
export function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const { search, format } = useMessages();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Enter was pressed before these words were answered: the first find is taken when they are. */
  const awaited = useRef<string | null>(null);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const isAsked = text.trim() !== '';
  const searched = useSearch(isAsked ? text : '', ROW_LIMIT, true);
  const finds = useFinds();
  const answer = searched === 'failed' ? null : searched;
  const groups = answer ? groupHits(answer.groups, filter, finds) : [];
  // A layout effect: closed while it still stands in the page, the dialog gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const write = (words: string): void => {
    awaited.current = null;
    setText(words);
  };
  const choose = (choice: Choice): void => {
    if (choice.kind === 'query') {
      write(choice.text);
      input.current?.focus();
      return;
    }
    rememberSearch(text);
    onClose();
    if (choice.found.kind === 'action') choice.found.run();
    else void navigate(pathOfFound(choice.found));
  };
  const takeFirst = (): void => {
    const [hit] = groups[0]?.hits ?? [];
    const found = hit ? finds.resolve(hit) : null;
    if (found) choose({ kind: 'found', found });
  };
  // The list's own way would take nothing before it has marked a row, and a row of an older answer where one types fast.
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== input.current || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    event.preventDefault(); // or, the dialog closed, Enter presses the button that has the focus then, which opens it again
    const marked = dialog.current?.querySelector<HTMLElement>('[role="option"][data-focused]');
    if (isAsked && answer?.query !== text) awaited.current = text;
    else if (marked) marked.click();
    else takeFirst();
  };
  useEffect(() => {
    if (awaited.current !== text || answer?.query !== text) return;
    awaited.current = null;
    takeFirst();
  });
  const backToBox = (event: KeyboardEvent): void => {
    if (event.key.length === 1 || event.key.startsWith('Arrow')) input.current?.focus();
  };
  return (
    // The backdrop belongs to the dialog: a click that meets the dialog itself, not its content, is one on the backdrop.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the keyboard's way
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={search.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <I18nProvider locale={format.lang === 'fr' ? 'fr-FR' : 'en-US'}>
        <search className={styles.content} onKeyDownCapture={onEnter}>
          <Autocomplete inputValue={text} onInputChange={write}>
            <TextField aria-label={search.title} className={styles.box ?? ''}>
              <Search aria-hidden size={20} />
              <Input
                ref={input}
                // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete says which list it controls
                role="combobox"
                aria-expanded={groups.length > 0 || !isAsked}
                placeholder={search.placeholder}
                maxLength={200}
                enterKeyHint="go"
              />
            </TextField>
            <FilterBar
              filter={filter}
              onFilter={setFilter}
              onKeyDown={backToBox}
              onDone={() => input.current?.focus()}
            />
            <button type="button" className={`icon-button ${styles.close}`} aria-label={search.close} onClick={onClose}>
              <X aria-hidden size={20} />
            </button>
            <ResultList
              text={text.trim()}
              filter={filter}
              searched={searched}
              groups={groups}
              resolve={finds.resolve}
              onChoose={choose}
            />
          </Autocomplete>
          <p className={styles.hint}>{search.hint}</p>
        </search>
      </I18nProvider>
    </dialog>
  );
}
