import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMessages } from '../../i18n/messages.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import styles from './RolesPage.module.css';

interface SortHeadProps {
  readonly sort: RolesQuery['sort'];
  readonly query: RolesQuery;
  readonly onChange: (part: Partial<RolesQuery>) => void;
}

const COUNTS: ReadonlySet<RolesQuery['sort']> = new Set(['duties', 'competencies']);

/** A column's head that sorts by it, and the other way round when pressed again. */
export function SortHead({ sort, query, onChange }: SortHeadProps) {
  const { library } = useMessages();
  const isSorted = query.sort === sort;
  return (
    <th
      scope="col"
      className={COUNTS.has(sort) ? 'number' : undefined}
      aria-sort={isSorted ? (query.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onChange({ sort, descending: isSorted && !query.descending })}
      >
        {library.columns[sort]}
        {isSorted && (query.descending ? <ArrowDown aria-hidden size={14} /> : <ArrowUp aria-hidden size={14} />)}
      </button>
    </th>
  );
}
