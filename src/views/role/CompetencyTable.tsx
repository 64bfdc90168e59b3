import { Link } from 'react-router';
import type { Area, CompetencyUse } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import styles from './CompetenciesTab.module.css';
import type { RolePartProps } from './rolePart.ts';

/** The competencies used, by area, each with its sentences one action away; then those not mentioned. */
export function CompetencyTable({ posting, profile, index, query }: RolePartProps) {
  const { role, shell, format } = useMessages();
  const words = role.competencies;
  const used = new Set(profile.competencies.map((use) => use.competency));
  const missing = [...index.competencies.values()].filter(({ id }) => !used.has(id));
  return (
    <section className={styles.section}>
      <h2>{words.list}</h2>
      {profile.competencies.length > 0 && (
        <TableScroll label={words.listTable}>
          <table className={`data-table ${styles.competencies}`}>
            <caption className="visually-hidden">{words.listTable}</caption>
            <thead>
              <tr>
                <th scope="col">{shell.words.competency}</th>
                <th scope="col">{shell.words.involvement}</th>
                <th scope="col" className="number">
                  {words.columns.duties}
                </th>
              </tr>
            </thead>
            {index.framework.areas.map((area) => (
              <AreaRows
                key={area.id}
                area={area}
                uses={profile.competencies.filter((use) => use.area === area.id)}
                role={posting.id}
                selected={query.competency}
                levels={index.framework.involvement}
                competencies={index.competencies}
              />
            ))}
          </table>
        </TableScroll>
      )}
      {missing.length > 0 && (
        <details className={styles.missing}>
          <summary>{words.missing(missing.length)}</summary>
          <ul>
            {missing.map(({ id, area, label }) => {
              const its = index.areas.get(area);
              return (
                <li key={id}>
                  {its && <AreaBadge area={its} named />}
                  <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}

interface AreaRowsProps {
  readonly area: Area;
  readonly uses: readonly CompetencyUse[];
  readonly role: RolePartProps['posting']['id'];
  readonly selected: CompetencyUse['competency'] | null;
  readonly levels: RolePartProps['index']['framework']['involvement'];
  readonly competencies: RolePartProps['index']['competencies'];
}

function AreaRows({ area, uses, role: id, selected, levels, competencies }: AreaRowsProps) {
  const { role, shell, format } = useMessages();
  const { openQuotes } = useQuotes();
  if (uses.length === 0) return null;
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={3} className={styles.areaHead}>
          <span className={styles.name}>
            <AreaBadge area={area} /> {area.label[format.lang]}
          </span>
        </th>
      </tr>
      {uses.map((use) => {
        const label = competencies.get(use.competency)?.label[format.lang] ?? use.competency;
        const isReviewed = isUseReviewed(use);
        return (
          <tr key={use.competency} className={use.competency === selected ? styles.selected : undefined}>
            <th scope="row">
              <Link to={pathOf.competency(use.competency)}>{label}</Link>
            </th>
            <td>
              <LevelCell level={levels.find(({ rank }) => rank === use.level) ?? null} reviewed={isReviewed} withWord />
            </td>
            <td className="number">
              <button
                type="button"
                className="link-button"
                aria-label={role.competencies.open(label, use.dutyCount)}
                onClick={() => openQuotes({ unit: use.competency, roles: [id] })}
              >
                {shell.words.duties(use.dutyCount)}
              </button>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
