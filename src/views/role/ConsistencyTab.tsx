import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { consistencyOf, dutyKey, type Duty, type Requirement } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { DutyQuote } from '../shared/DutyQuote.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import { BalanceTable } from './BalanceTable.tsx';
import styles from './ConsistencyTab.module.css';
import { dutyRows } from './dutyRows.ts';
import { FactValue } from './FactValue.tsx';
import { RequirementQuote } from './RequirementQuote.tsx';
import type { RolePartProps } from './rolePart.ts';

/** Whether the posting asks its holder to bring what it asks them to do. */
export function ConsistencyTab({ posting, index, query }: RolePartProps) {
  const { role, shell, format } = useMessages();
  const words = role.consistency;
  const { openQuotes } = useQuotes();
  const consistency = useMemo(
    () => consistencyOf(posting, index.framework, format.lang),
    [posting, index.framework, format.lang],
  );
  const rows = useMemo(() => dutyRows(posting, 'all', format.lang), [posting, format.lang]);
  const { dutiesWithoutRequirement, requirementsWithoutDuty, generalRequirements, areas } = consistency;
  const mapped = rows.filter((row) => row.labels.length > 0).length;
  const specific = new Set(areas.flatMap(({ requirements }) => requirements)).size;
  const dutyLink = (duty: Duty): ReactNode => {
    const key = dutyKey(duty);
    const row = rows.find((one) => one.key === key);
    return (
      row && <Link to={pathOf.role(posting.id, { scope: query.scope, duty: key })}>{words.openDuty(row.number)}</Link>
    );
  };
  const requirementList = (requirements: readonly Requirement[]): ReactNode => (
    <ul className={`${styles.quotes} ${styles.wide}`}>
      {requirements.map((requirement) => (
        <li key={`${requirement.lang}-${requirement.index}`}>
          <RequirementQuote requirement={requirement} index={index} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.method}</p>
      <p className={styles.lead}>
        {posting.requirements.length === 0 ? (
          words.noRequirements
        ) : (
          <strong>
            {words.finding(dutiesWithoutRequirement.length, mapped, requirementsWithoutDuty.length, specific)}
          </strong>
        )}
      </p>
      {areas.length > 0 && (
        <BalanceTable areas={areas} index={index} onOpenDuties={(unit) => openQuotes({ unit, roles: [posting.id] })} />
      )}
      {posting.requirements.length > 0 && (
        <>
          <Part title={words.dutiesAlone} count={dutiesWithoutRequirement.length} none={words.dutiesAloneNone}>
            <ul className={`${styles.quotes} ${styles.wide}`}>
              {dutiesWithoutRequirement.map((duty) => (
                <li key={dutyKey(duty)}>
                  <DutyQuote duty={duty} index={index} source={dutyLink(duty)} />
                </li>
              ))}
            </ul>
          </Part>
          <Part
            title={words.requirementsAlone}
            count={requirementsWithoutDuty.length}
            none={words.requirementsAloneNone}
          >
            {requirementList(requirementsWithoutDuty)}
          </Part>
          <Part
            title={words.general}
            count={generalRequirements.length}
            none={words.generalNone}
            note={words.generalNote}
          >
            {requirementList(generalRequirements)}
          </Part>
        </>
      )}
      <section className={styles.part}>
        <h3>{words.languages}</h3>
        {posting.meta.languagesAsked === null ? (
          <p className="muted">{shell.words.unknown}</p>
        ) : (
          <FactValue posting={posting} value={posting.meta.languagesAsked} />
        )}
      </section>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly none: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ title, count, none, note, children }: PartProps) {
  const { format } = useMessages();
  return (
    <section className={styles.part}>
      <h3>
        {title} <span className={styles.count}>{format.number(count)}</span>
      </h3>
      {count === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <>
          {note && <p className="muted small">{note}</p>}
          {children}
        </>
      )}
    </section>
  );
}
