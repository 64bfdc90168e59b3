import { Fragment, useState } from 'react';
import type { AreaBalance, AreaId, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './ConsistencyTab.module.css';
import { RequirementQuote } from './RequirementQuote.tsx';

interface BalanceTableProps {
  readonly areas: readonly AreaBalance[];
  readonly index: FrameworkIndex;
  readonly onOpenDuties: (area: AreaId) => void;
}

/** Duties beside requirements, area by area, each number with its sentences; where one side is empty, in words. */
export function BalanceTable({ areas, index, onOpenDuties }: BalanceTableProps) {
  const { role, shell, format } = useMessages();
  const words = role.consistency;
  const [opened, setOpened] = useState<AreaId | null>(null);
  return (
    <TableScroll label={words.areasTable}>
      <table className={`data-table ${styles.balance}`}>
        <caption className="visually-hidden">{words.areasTable}</caption>
        <thead>
          <tr>
            <th scope="col">{shell.words.area}</th>
            <th scope="col" className="number">
              {words.columns.duties}
            </th>
            <th scope="col" className="number">
              {words.columns.requirements}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area: id, duties, requirements }) => {
            const area = index.areas.get(id);
            const label = area?.label[format.lang] ?? id;
            const remark =
              requirements.length === 0 ? words.withoutRequirement : duties.length === 0 ? words.withoutDuty : null;
            return (
              <Fragment key={id}>
                <tr>
                  <th scope="row">
                    <span className={styles.name}>
                      {area && <AreaBadge area={area} />}
                      <span>
                        {label}
                        {remark !== null && <span className={styles.remark}>{remark}</span>}
                      </span>
                    </span>
                  </th>
                  <td className="number">
                    {duties.length === 0 ? (
                      format.number(0)
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={words.openDuties(label, duties.length)}
                        onClick={() => onOpenDuties(id)}
                      >
                        {format.number(duties.length)}
                      </button>
                    )}
                  </td>
                  <td className="number">
                    {requirements.length === 0 ? (
                      format.number(0)
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={words.openRequirements(label, requirements.length)}
                        aria-expanded={opened === id}
                        onClick={() => setOpened(opened === id ? null : id)}
                      >
                        {format.number(requirements.length)}
                      </button>
                    )}
                  </td>
                </tr>
                {opened === id && (
                  <tr>
                    <td colSpan={3}>
                      <ul className={styles.quotes}>
                        {requirements.map((requirement) => (
                          <li key={`${requirement.lang}-${requirement.index}`}>
                            <RequirementQuote requirement={requirement} index={index} />
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
