import type { Competency, Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './CompetencyPage.module.css';

/** Where other frameworks speak of the same; an entry that nobody has compared with its source says so. */
export function Crosswalk({
  competency,
  framework,
}: {
  readonly competency: Competency;
  readonly framework: Framework;
}) {
  const { explore, format } = useMessages();
  const words = explore.competency;
  if (competency.crosswalk.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.crosswalk}</h2>
      <p className="muted small">{framework.crosswalkNote[format.lang]}</p>
      <TableScroll label={words.crosswalk}>
        <table className={`data-table ${styles.crosswalk}`}>
          <caption className="visually-hidden">{words.crosswalk}</caption>
          <thead>
            <tr>
              <th scope="col">{words.crosswalkFramework}</th>
              <th scope="col">{words.crosswalkLabel}</th>
              <th scope="col">{words.crosswalkChecked}</th>
            </tr>
          </thead>
          <tbody>
            {competency.crosswalk.map((entry) => (
              <tr key={`${entry.framework} ${entry.code ?? ''} ${entry.label}`}>
                <th scope="row" lang="en">
                  {entry.framework}
                </th>
                <td lang="en">
                  {entry.code && <>{entry.code} · </>}
                  {entry.label}
                  <p className="muted">{entry.source}</p>
                </td>
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
