import { Link } from 'react-router';
import type { AreaId, CompetencyId, Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import styles from './ExplorePage.module.css';
import type { LibraryUse } from './libraryUse.ts';

interface CompetencyTableProps {
  readonly framework: Framework;
  readonly use: LibraryUse;
}

/** The same as the picture, in rows: an area, then its competencies. */
export function CompetencyTable({ framework, use }: CompetencyTableProps) {
  const { explore, format, shell } = useMessages();
  const words = explore.map;
  return (
    <TableScroll label={words.title}>
      <table className="data-table">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{shell.words.competency}</th>
            <th scope="col" className="number">
              {words.roles}
            </th>
            <th scope="col" className="number">
              {words.duties}
            </th>
          </tr>
        </thead>
        {framework.areas.map((area) => (
          <tbody key={area.id}>
            <tr className={styles.areaRow}>
              <th scope="rowgroup">
                <AreaBadge area={area} /> <Link to={pathOf.area(area.id)}>{area.label[format.lang]}</Link>
              </th>
              <Amounts unit={area.id} name={area.label[format.lang]} use={use} />
            </tr>
            {area.competencies.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row" className={styles.indented}>
                  <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                </th>
                <Amounts unit={id} name={label[format.lang]} use={use} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableScroll>
  );
}

interface AmountsProps extends Pick<CompetencyTableProps, 'use'> {
  readonly unit: AreaId | CompetencyId;
  readonly name: string;
}

function Amounts({ unit, name, use }: AmountsProps) {
  const { explore, format } = useMessages();
  const { openQuotes } = useQuotes();
  const { roleCount, dutyCount } = use(unit);
  return (
    <>
      <td className="number">{format.number(roleCount)}</td>
      <td className="number">
        {dutyCount === 0 ? (
          format.number(0)
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={explore.openDuties(dutyCount, name)}
            onClick={() => openQuotes({ unit, roles: [] })}
          >
            {format.number(dutyCount)}
          </button>
        )}
      </td>
    </>
  );
}
