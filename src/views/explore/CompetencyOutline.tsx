import { Link } from 'react-router';
import type { AreaId, CompetencyId, Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { ExploreQuery } from '../../state/exploreQuery.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import styles from './CompetencyOutline.module.css';
import type { LibraryUse } from './libraryUse.ts';
import { areaPatternStyle } from '../../charts/shared/areaPatterns.tsx';
import { useAreaPatterns } from '../shared/useAreaPatterns.ts';

interface CompetencyOutlineProps {
  readonly framework: Framework;
  readonly use: LibraryUse;
  readonly measure: ExploreQuery['measure'];
}

/** Competencies indented under their areas: the picture where there is no room for one. */
export function CompetencyOutline({ framework, use, measure }: CompetencyOutlineProps) {
  const { format, shell } = useMessages();
  const isPatterned = useAreaPatterns();
  const most = Math.max(1, ...framework.areas.flatMap((area) => area.competencies.map(({ id }) => use(id).dutyCount)));
  return (
    <ol className={styles.outline}>
      {framework.areas.map((area) => (
        <li key={area.id} data-area={area.number}>
          <h3 className={styles.area}>
            <AreaBadge area={area} large />
            <Link to={pathOf.area(area.id)}>{area.label[format.lang]}</Link>
            {measure === 'competencies' ? (
              <span className="muted small">{shell.words.competencies(area.competencies.length)}</span>
            ) : (
              <DutiesButton unit={area.id} name={area.label[format.lang]} use={use} />
            )}
          </h3>
          <ul className={styles.competencies}>
            {area.competencies.map(({ id, label }) => (
              <li key={id}>
                <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                {measure === 'duties' && (
                  <span className={styles.amount}>
                    <span className={styles.track} aria-hidden>
                      <span
                        className={styles.bar}
                        style={{
                          width: `${(100 * use(id).dutyCount) / most}%`,
                          ...(isPatterned ? areaPatternStyle(area.number) : {}),
                        }}
                      />
                    </span>
                    <DutiesButton unit={id} name={label[format.lang]} use={use} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface DutiesButtonProps extends Pick<CompetencyOutlineProps, 'use'> {
  readonly unit: AreaId | CompetencyId;
  readonly name: string;
}

function DutiesButton({ unit, name, use }: DutiesButtonProps) {
  const { explore, shell } = useMessages();
  const { openQuotes } = useQuotes();
  const { dutyCount } = use(unit);
  if (dutyCount === 0) return <span className="muted small">{explore.noDuty}</span>;
  return (
    <button
      type="button"
      className="link-button small"
      aria-label={explore.openDuties(dutyCount, name)}
      onClick={() => openQuotes({ unit, roles: [] })}
    >
      {shell.words.duties(dutyCount)}
    </button>
  );
}
