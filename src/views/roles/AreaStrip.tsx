import type { FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import styles from './RolesPage.module.css';

/** One cell an area: the role's highest involvement in it; each opens its sentences. */
export function AreaStrip({ profile, index }: { readonly profile: RoleProfile; readonly index: FrameworkIndex }) {
  const { library, format, shell } = useMessages();
  return (
    <span className={styles.strip}>
      {profile.areas.map((use) => {
        const label = index.areas.get(use.area)?.label[format.lang] ?? use.area;
        const level = index.framework.involvement.find(({ rank }) => rank === use.level);
        return level ? (
          <LevelButton
            key={use.area}
            level={level}
            unit={use.area}
            roles={[profile.role]}
            reviewed={profile.reviewedCount > 0}
            label={library.cell(label, shell.words.level(level.rank, level.label[format.lang]), use.dutyCount)}
          />
        ) : (
          <span key={use.area} title={library.emptyCell(label)}>
            <LevelCell level={null} />
          </span>
        );
      })}
    </span>
  );
}
