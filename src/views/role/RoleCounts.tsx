import { Link } from 'react-router';
import { dutyKey } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import styles from './RoleHeader.module.css';
import type { RolePartProps } from './rolePart.ts';

/** The role in numbers; each leads to what it counts. */
export function RoleCounts({ posting, profile, index, query }: RolePartProps) {
  const { role, format } = useMessages();
  const { counts } = role;
  const twins = posting.duties.filter((duty) => duty.twin !== null).length / 2;
  const outside = profile.outside[0];
  const tab = (part: Parameters<typeof pathOf.role>[1]): string =>
    pathOf.role(posting.id, { scope: query.scope, ...part });
  return (
    <ul className={styles.counts} aria-label={counts.label}>
      <li>
        <Link to={tab({ tab: 'duties' })}>
          <strong>{format.number(profile.dutyCount)}</strong> {counts.duties(profile.dutyCount)}
        </Link>
        {twins > 0 && <span className="muted small">{counts.twins(twins)}</span>}
      </li>
      <li>
        <Link to={tab({ tab: 'competencies' })}>
          <strong>{format.number(profile.competencies.length)}</strong>{' '}
          {counts.competencies(profile.competencies.length, index.competencies.size)}
        </Link>
      </li>
      <li>
        {outside ? (
          <Link to={tab({ tab: 'duties', duty: dutyKey(outside) })}>
            <strong>{format.number(profile.outsideCount)}</strong> {counts.outside(profile.outsideCount)}
          </Link>
        ) : (
          <span>
            <strong>{format.number(0)}</strong> {counts.outside(0)}
          </span>
        )}
      </li>
      <li>{counts.reviewed(profile.reviewedCount, profile.labelCount)}</li>
    </ul>
  );
}
