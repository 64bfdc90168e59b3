import type { AreaBarsSeries } from '../../charts/areaBars/areaBarsSeries.ts';
import type { AreaId, FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import styles from './CompetenciesTab.module.css';

interface AreasTableProps {
  readonly series: AreaBarsSeries;
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  readonly onOpen: (area: AreaId) => void;
}

/** The same numbers as the bars. */
export function AreasTable({ series, profile, index, onOpen }: AreasTableProps) {
  const { role, shell, format } = useMessages();
  const words = role.competencies;
  const levels = index.framework.involvement;
  return (
    <TableScroll label={words.table}>
      <table className={`data-table ${styles.areas}`}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{shell.words.area}</th>
            <th scope="col" className="number">
              {words.columns.duties}
            </th>
            <th scope="col">{words.columns.levels}</th>
            <th scope="col" className="number">
              {words.columns.competencies}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.rows.map((row) => {
            const area = index.areas.get(row.id);
            const use = profile.areas.find((one) => one.area === row.id);
            return (
              <tr key={row.id}>
                <th scope="row">
                  <span className={styles.name}>
                    {area && <AreaBadge area={area} />} {row.label}
                  </span>
                </th>
                <td className="number">
                  {row.dutyCount > 0 ? (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={words.open(row.label, row.dutyCount)}
                      onClick={() => onOpen(row.id)}
                    >
                      {format.number(row.dutyCount)}
                    </button>
                  ) : (
                    format.number(0)
                  )}
                </td>
                <td>
                  {row.parts.length === 0 ? (
                    <LevelCell level={null} />
                  ) : (
                    <ul className={styles.parts}>
                      {row.parts.map((part) => (
                        <li key={part.rank}>
                          <LevelCell level={levels.find(({ rank }) => rank === part.rank) ?? null} />
                          {format.number(part.count)}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td className="number">
                  {use && use.competencyCount > 0 ? (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={words.openCompetencies(row.label, use.competencyCount)}
                      onClick={() => onOpen(row.id)}
                    >
                      {format.number(use.competencyCount)}
                    </button>
                  ) : (
                    format.number(0)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
