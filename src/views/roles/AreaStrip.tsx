import type { FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import styles from './RolesPage.module.css';

interface AreaStripProps {
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  /** Each cell with its area's badge, and areas not mentioned left out: where no column head names them. */
  readonly named?: boolean;
}

/** One cell an area: the role's highest involvement in it; each opens its sentences. */
export function AreaStrip({ profile, index, named = false }: AreaStripProps) {
  const { library, format, shell } = useMessages();
  return (
    <span className={styles.strip}>
      {profile.areas.map((use) => {
        const area = index.areas.get(use.area);
        const label = area?.label[format.lang] ?? use.area;
        const level = index.framework.involvement.find(({ rank }) => rank === use.level);
        if (!level)
          return named ? null : (
            <span key={use.area} title={library.emptyCell(label)}>
              <LevelCell level={null} />
            </span>
          );
        return (
          <span key={use.area} className={styles.numbered}>
            {named && area && <AreaBadge area={area} />}
            <LevelButton
              level={level}
              unit={use.area}
              roles={[profile.role]}
              reviewed={profile.reviewedCount > 0}
              label={library.cell(label, shell.words.level(level.rank, level.label[format.lang]), use.dutyCount)}
            />
          </span>
        );
      })}
    </span>
  );
}
