import { Link } from 'react-router';
import type { Competency, CrosswalkEntry, Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './CrosswalkTable.module.css';

interface CrosswalkTableProps {
  readonly framework: Framework;
  readonly competencies: readonly Competency[];
}

interface CrosswalkRow {
  readonly entry: CrosswalkEntry;
  /** Those that lead there. */
  readonly competencies: readonly Competency[];
}

/** Each entry of another framework once, those of one framework together, in the order of their first mention. */
export function crosswalkRows(competencies: readonly Competency[]): CrosswalkRow[] {
  const byFramework = new Map<string, Map<string, CrosswalkRow>>();
  for (const competency of competencies)
    for (const entry of competency.crosswalk) {
      const rows = byFramework.get(entry.framework) ?? new Map<string, CrosswalkRow>();
      byFramework.set(entry.framework, rows);
      const key = `${entry.code ?? ''} ${entry.label}`;
      rows.set(key, { entry, competencies: [...(rows.get(key)?.competencies ?? []), competency] });
    }
  return [...byFramework.values()].flatMap((rows) => [...rows.values()]);
}

/** Where other frameworks speak of the same; an entry that nobody has compared with its source says so. */
export function CrosswalkTable({ framework, competencies }: CrosswalkTableProps) {
  const { explore, format, shell } = useMessages();
  const words = explore.crosswalk;
  const rows = crosswalkRows(competencies);
  const areMany = competencies.length > 1;
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <p className="muted small">{framework.crosswalkNote[format.lang]}</p>
      <TableScroll label={words.title}>
        <table className={`data-table ${styles.table}`}>
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.framework}</th>
              <th scope="col">{words.label}</th>
              {areMany && <th scope="col">{words.competencies}</th>}
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entry, competencies: its }) => (
              <tr key={`${entry.framework} ${entry.code ?? ''} ${entry.label}`}>
                <th scope="row" lang="en">
                  {entry.framework}
                </th>
                <td lang="en">
                  {entry.code && <>{entry.code} · </>}
                  {entry.label}
                  <p className="muted">{entry.source}</p>
                </td>
                {areMany && (
                  <td>
                    {its.length === competencies.length ? (
                      shell.words.competencies(its.length)
                    ) : (
                      <ul>
                        {its.map(({ id, label }) => (
                          <li key={id}>
                            <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                )}
                <td>
                  {entry.checked ? words.checked : <strong className={styles.unchecked}>{words.unchecked}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
