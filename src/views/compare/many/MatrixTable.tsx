import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMessages } from '../../../i18n/messages.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import shared from '../compare.module.css';
import styles from './many.module.css';
import type { MatrixPartProps } from './manyProps.ts';
import { ValueCell } from './ValueCell.tsx';

/** The same rows and columns as the picture, in the same order. */
export function MatrixTable({ many, query, ordered, rows, onToggle }: MatrixPartProps) {
  const { many: words } = useMessages();
  return (
    <TableScroll label={words.matrix.caption}>
      <table className={`data-table ${styles.matrix}`}>
        <caption className="visually-hidden">{words.matrix.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.matrix.unit}</th>
            {ordered.roles.map(({ id, letter, title, lang }) => (
              <th key={id} scope="col">
                {letter} <span lang={lang}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const area = many.index.areas.get(row.area);
            return (
              <tr key={row.id} className={row.isSelected ? shared.selected : undefined}>
                <th scope="row">
                  {row.isArea && area ? (
                    <span className={shared.unit}>
                      <AreaBadge area={area} />
                      {row.isOpen === null ? (
                        row.label
                      ) : (
                        <button
                          type="button"
                          className={shared.disclose}
                          aria-expanded={row.isOpen}
                          onClick={() => onToggle(row.id)}
                        >
                          {row.label}
                          {row.isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
                        </button>
                      )}
                    </span>
                  ) : (
                    <button
                      type="button"
                      className={`link-button ${shared.inner}`}
                      aria-pressed={row.isSelected}
                      onClick={() => onToggle(row.id)}
                    >
                      {row.label}
                    </button>
                  )}
                </th>
                {ordered.roles.map((role) => (
                  <td key={role.id}>
                    <ValueCell many={many} role={role} row={row} measure={query.measure} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
