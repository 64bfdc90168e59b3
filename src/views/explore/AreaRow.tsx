import { Link } from 'react-router';
import { LANGS } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import type { AreaRowData } from './areaRows.ts';
import styles from './ExplorePage.module.css';
import { areaPatternStyle } from '../../charts/shared/areaPatterns.tsx';
import { useAreaPatterns } from '../shared/useAreaPatterns.ts';

interface AreaRowProps {
  readonly row: AreaRowData;
  /** Of the library: the full length of a bar. */
  readonly roleCount: number;
}

export function AreaRow({ row: { area, total, top }, roleCount }: AreaRowProps) {
  const { explore, format, shell } = useMessages();
  const { openQuotes } = useQuotes();
  const other = LANGS.find((lang) => lang !== format.lang) ?? format.lang;
  const isPatterned = useAreaPatterns();
  return (
    <li className={styles.row} data-area={area.number}>
      <AreaBadge area={area} large />
      <div>
        <h3>
          <Link to={pathOf.area(area.id)}>{area.label[format.lang]}</Link>
        </h3>
        <p className="muted small">
          <span lang={other}>{area.label[other]}</span> · {shell.words.competencies(area.competencies.length)}
        </p>
      </div>
      <ul className={styles.top} aria-label={explore.top}>
        {top.map(({ id, label }) => (
          <li key={id}>
            <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
          </li>
        ))}
      </ul>
      <div className={styles.amount}>
        <span className={styles.track} aria-hidden>
          <span
            className={styles.bar}
            style={{
              width: `${(100 * total.roleCount) / Math.max(1, roleCount)}%`,
              ...(isPatterned ? areaPatternStyle(area.number) : {}),
            }}
          />
        </span>
        <span className={styles.numbers}>
          <span>{explore.areaCount(total.roleCount, roleCount)}</span>
          {total.dutyCount > 0 ? (
            <button
              type="button"
              className="link-button"
              aria-label={explore.openDuties(total.dutyCount, area.label[format.lang])}
              onClick={() => openQuotes({ unit: area.id, roles: [] })}
            >
              {shell.words.duties(total.dutyCount)}
            </button>
          ) : (
            <span className="muted">{explore.noDuty}</span>
          )}
        </span>
      </div>
    </li>
  );
}
