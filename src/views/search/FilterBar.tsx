import type { KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { FILTERS, type Filter } from './searchRows.ts';
import styles from './SearchPalette.module.css';

interface FilterBarProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Enter on a filter. */
  readonly onDone: () => void;
}

/**
 * Kinds of results. The Tab key goes from one to the next and filters by it as it goes; the one that filters nothing is
 * passed over while nothing is filtered.
 */
export function FilterBar({ filter, onFilter, onKeyDown, onDone }: FilterBarProps) {
  const { search } = useMessages();
  return (
    <div className={styles.filters} role="group" aria-label={search.filter.label}>
      {FILTERS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === filter}
          tabIndex={name === 'all' && filter === 'all' ? -1 : 0}
          onFocus={() => onFilter(name)}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            onFilter(name); // not every browser focuses a button that is pressed
            if (event.detail === 0) onDone(); // by key; a tap must not bring the keyboard up again
          }}
        >
          {search.filter[name]}
        </button>
      ))}
    </div>
  );
}
