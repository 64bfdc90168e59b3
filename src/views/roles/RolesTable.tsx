import { ArrowDown, ArrowUp } from 'lucide-react';
import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import { toggleInBasket, useWorkspace } from '../../state/workspace.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { titleLang } from '../shared/roleTitle.ts';
import { AreaStrip } from './AreaStrip.tsx';
import { placeOf, type RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';

interface RolesTableProps {
  readonly rows: readonly RoleRow[];
  readonly query: RolesQuery;
  readonly onChange: (part: Partial<RolesQuery>) => void;
  readonly index: FrameworkIndex;
}

const ORDER_COUNTS: ReadonlySet<RolesQuery['sort']> = new Set(['duties', 'competencies']);

export function RolesTable({ rows, query, onChange, index }: RolesTableProps) {
  const { library, format } = useMessages();
  const basket = useWorkspace((state) => state.basket);
  const sortable = (sort: RolesQuery['sort']) => {
    const isSorted = query.sort === sort;
    return (
      <th
        scope="col"
        className={ORDER_COUNTS.has(sort) ? 'number' : undefined}
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
  };
  return (
    <TableScroll label={library.caption}>
      <table className={`data-table ${styles.table}`}>
        <caption className="visually-hidden">{library.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="screen-only">
              <span className="visually-hidden">{library.columns.choose}</span>
            </th>
            {sortable('title')}
            {sortable('organization')}
            {sortable('country')}
            <th scope="col">{library.columns.language}</th>
            {sortable('duties')}
            {sortable('competencies')}
            <th scope="col">
              {library.columns.areas}
              <span className={styles.strip}>
                {index.framework.areas.map((area) => (
                  <AreaBadge key={area.id} area={area} named />
                ))}
              </span>
            </th>
            <th scope="col">{library.columns.reviewed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ posting, profile, title }) => (
            <tr key={posting.id} className={basket.includes(posting.id) ? styles.chosen : undefined}>
              <td className="screen-only">
                <input
                  type="checkbox"
                  className={styles.check}
                  aria-label={library.choose(title)}
                  checked={basket.includes(posting.id)}
                  onChange={() => toggleInBasket(posting.id)}
                />
              </td>
              <th scope="row">
                <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
                  {title}
                </Link>
              </th>
              <td>{posting.meta.organization ?? '—'}</td>
              <td>{placeOf(posting) || '—'}</td>
              <td>{posting.languages.map((lang) => lang.toUpperCase()).join(', ')}</td>
              <td className="number">
                <Link to={pathOf.role(posting.id)}>
                  {format.number(profile.dutyCount)}
                  <span className="visually-hidden"> {library.columns.duties}</span>
                </Link>
              </td>
              <td className="number">
                <Link to={pathOf.role(posting.id, { tab: 'competencies' })}>
                  {format.number(profile.competencies.length)}
                  <span className="visually-hidden"> {library.columns.competencies}</span>
                </Link>
              </td>
              <td>
                <AreaStrip profile={profile} index={index} />
              </td>
              <td>{library.reviewed(profile.reviewedCount, profile.labelCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{library.legend}</p>
    </TableScroll>
  );
}
