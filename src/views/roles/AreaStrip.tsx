import type { FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './RolesPage.module.css';
import { UnitCell } from './UnitCell.tsx';

interface AreaStripProps {
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  /** Each cell with its area's badge, and areas not mentioned left out: where no column head names them. */
  readonly named?: boolean;
}

/** One cell an area: the role's highest involvement in it; each opens its sentences. */
export function AreaStrip({ profile, index, named = false }: AreaStripProps) {
  return (
    <span className={styles.strip}>
      {profile.areas.map((use) => {
        const area = index.areas.get(use.area);
        if (!area || (named && use.level === null)) return null;
        return (
          <span key={use.area} className={styles.numbered}>
            {named && <AreaBadge area={area} />}
            <UnitCell unit={area} use={use} profile={profile} index={index} />
          </span>
        );
      })}
    </span>
  );
}
