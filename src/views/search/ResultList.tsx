import { History, Search } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useMessages } from '../../i18n/messages.ts';
import { forgetSearches, useRecentSearches } from '../../state/recentSearches.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { Find } from '../shared/search/finds.ts';
import type { Searched } from '../shared/search/useSearch.ts';
import { ResultRow, type Found } from './ResultRow.tsx';
import type { Filter, RowGroup } from './searchRows.ts';
import styles from './SearchPalette.module.css';

/** What a row leads to: what was found, or another query. */
export type Choice =
  { readonly kind: 'found'; readonly found: Found } | { readonly kind: 'query'; readonly text: string };

interface ListRow {
  readonly id: string;
  readonly textValue: string;
  readonly choice: Choice;
  readonly content: ReactNode;
}
interface ListGroup {
  readonly name: string;
  readonly title: string;
  readonly aside: string | null;
  readonly rows: readonly ListRow[];
}

interface ResultListProps {
  /** The words in the box, without blanks around them. */
  readonly text: string;
  readonly filter: Filter;
  readonly searched: Searched | 'failed' | null;
  readonly groups: readonly RowGroup[];
  readonly resolve: (hit: Find) => Found | null;
  readonly onChoose: (choice: Choice) => void;
}

/** The finds in their groups; before anything is typed what was looked for lately, and where nothing is found what comes near. */
export function ResultList({ text, filter, searched, groups, resolve, onChoose }: ResultListProps) {
  const { search, shell } = useMessages();
  const status = useWorkspace((state) => state.status);
  const { queries } = useRecentSearches();
  const list = useRef<HTMLDivElement>(null);
  const answer = searched === 'failed' ? null : searched;
  const offers = (name: 'recent' | 'examples' | 'near', texts: readonly string[]): ListGroup => ({
    name,
    title: search.groups[name],
    aside: name === 'recent' ? search.recentNote : null,
    rows: texts.map((words) => ({
      id: `${name} ${words}`,
      textValue: words,
      choice: { kind: 'query', text: words },
      content: <Offer text={words} isRecent={name === 'recent'} />,
    })),
  });
  const found = groups.map(({ name, count, hits }): ListGroup => ({
    name,
    title: search.groups[name],
    aside: count > hits.length ? search.shown(hits.length, count) : null,
    rows: hits.flatMap((hit) => {
      const it = resolve(hit);
      // Named by the query too: a row of a new answer is a new row, and is read out as one.
      const id = `${answer?.query ?? ''} ${hit.key} ${hit.lang}`;
      return it
        ? [
            {
              id,
              textValue: hit.text,
              choice: { kind: 'found', found: it },
              content: <ResultRow hit={hit} found={it} />,
            },
          ]
        : [];
    }),
  }));
  const isEmpty = answer !== null && groups.length === 0;
  const offered = text === '' ? [offers('recent', queries), offers('examples', search.examples)] : [];
  const near = isEmpty ? [offers('near', answer.near)] : [];
  const shown = [...offered, ...(text === '' ? [] : found), ...near].filter(({ rows }) => rows.length > 0);
  const choices = new Map(shown.flatMap(({ rows }) => rows.map(({ id, choice }) => [id, choice] as const)));
  const rowCount = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div className={styles.status} role="status">
        {text !== '' && (searched === 'failed' || status === 'failed') && <p>{search.failed}</p>}
        {text !== '' && status === 'loading' && <p>{shell.loading}</p>}
        {text !== '' && answer && !isEmpty && <p className="visually-hidden">{search.found(rowCount)}</p>}
        {text !== '' && isEmpty && (
          <>
            <p>{filter === 'all' ? search.none(text) : search.noneOfKind(text, search.filter[filter])}</p>
            <p className="muted small">{search.tryOther}</p>
          </>
        )}
      </div>
      <FirstMarked list={list} query={answer?.query ?? ''} />
      <ListBox
        ref={list}
        aria-label={search.results}
        className={styles.list ?? ''}
        items={shown.map((group) => ({ ...group, id: group.name }))}
        onAction={(id) => {
          const choice = choices.get(String(id));
          if (choice) onChoose(choice);
        }}
      >
        {({ name, title, aside, rows }) => (
          <ListBoxSection id={name} className={styles.group ?? ''} aria-label={title}>
            <Header className={styles.groupTitle ?? ''}>
              {title} {aside !== null && <span className={styles.aside}>{aside}</span>}
            </Header>
            {rows.map(({ id, textValue, content }) => (
              <ListBoxItem key={id} id={id} textValue={textValue} className={styles.row ?? ''}>
                {content}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
      {text === '' && queries.length > 0 && (
        <button type="button" className={`quiet-button ${styles.forget}`} onClick={forgetSearches}>
          {search.forget}
        </button>
      )}
    </>
  );
}

/**
 * The list marks its first row in the answer that follows a letter, and in that one only: where answers to several letters
 * come one after the other, the row marked would be one that is gone. Stands before the list, which looks for this first.
 */
function FirstMarked({ list, query }: { readonly list: RefObject<HTMLDivElement | null>; readonly query: string }) {
  useLayoutEffect(() => {
    if (query === '' || document.activeElement?.getAttribute('role') !== 'combobox') return;
    list.current?.dispatchEvent(new CustomEvent('react-aria-focus', { detail: { focusStrategy: 'first' } }));
  }, [list, query]);
  return null;
}

function Offer({ text, isRecent }: { readonly text: string; readonly isRecent: boolean }) {
  const Icon = isRecent ? History : Search;
  return (
    <>
      <span className={styles.icon}>
        <Icon aria-hidden size={18} />
      </span>
      <span className={styles.words}>{text}</span>
    </>
  );
}
