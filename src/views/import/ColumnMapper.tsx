import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { previewTables, readAgain } from '../../state/importing.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import type { ColumnMapping, ColumnRole, TablePreview } from '../../worker/protocol.ts';
import styles from './ImportPage.module.css';

/** Which column of a table holds what, told by its heads and first rows; read again as a person says. */
export function ColumnMapper({ document, onRead }: { readonly document: string; readonly onRead: () => void }) {
  const [tables, setTables] = useState<readonly TablePreview[]>([]);
  useEffect(() => {
    let current = true;
    previewTables(document).then(
      (found) => current && setTables(found),
      () => undefined, // the row says already what is wrong
    );
    return () => {
      current = false;
    };
  }, [document]);
  const [table] = tables;
  return table ? <Columns key={table.sheet} table={table} document={document} onRead={onRead} /> : null;
}

interface ColumnsProps {
  readonly table: TablePreview;
  readonly document: string;
  readonly onRead: () => void;
}

function Columns({ table, document, onRead }: ColumnsProps) {
  const { importing } = useMessages();
  const words = importing.checking;
  const roles = Object.keys(words.roles) as ColumnRole[]; // its keys are the roles
  const [mapping, setMapping] = useState<ColumnMapping>(table.mapping);
  const roleOf = (column: number): ColumnRole | '' => roles.find((role) => mapping[role] === column) ?? '';
  const assign = (column: number, role: string): void => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([of, at]) => at !== column && of !== role));
    setMapping(role === '' ? others : { ...others, [role]: column });
  };
  const hasText = mapping.body !== undefined || mapping.duties !== undefined;
  return (
    <section className={styles.columns}>
      <h3>{words.columns}</h3>
      <TableScroll label={words.columns}>
        <table className="data-table">
          <thead>
            <tr>
              {table.columns.map((head, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- two columns may have one head
                <th key={column} scope="col">
                  {head}
                  <select
                    className="field"
                    aria-label={words.column(head)}
                    value={roleOf(column)}
                    onChange={(event) => assign(column, event.target.value)}
                  >
                    <option value="">{words.ignored}</option>
                    {roles.map((role) => (
                      <option key={role} value={role}>
                        {words.roles[role]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no name, and stay where they are
              <tr key={i}>
                {table.columns.map((_, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <td key={column} className={styles.sample}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {!hasText && <p className="small">{words.needsText}</p>}
      <button
        type="button"
        className="button"
        disabled={!hasText}
        onClick={() => {
          readAgain(document, { mapping });
          onRead();
        }}
      >
        {words.readColumns}
      </button>
    </section>
  );
}
