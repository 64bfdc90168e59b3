import type { NeedCoverage } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { levelOf, nameOf } from './coverageSeries.ts';
import styles from './team.module.css';
import type { ShownMember, TeamView } from './teamView.ts';

interface HeldLevelProps {
  readonly one: NeedCoverage;
  readonly member: ShownMember;
  readonly view: TeamView;
}

/** The level at which a role holds what is asked, as a button to its sentences; in a broken frame where it does not count. */
export function HeldLevel({ one, member, view }: HeldLevelProps) {
  const messages = useMessages();
  const { team: words, shell, format } = messages;
  const level = levelOf(one.levels[view.members.indexOf(member)] ?? null, view);
  if (!level) return member.profile.dutyCount === 0 ? '—' : <LevelCell level={null} />;
  const { competency } = one.need;
  const use = member.profile.competencies.find((held) => held.competency === competency);
  const isShort = level.rank < one.need.level;
  return (
    <span className={isShort || member.posts === 0 ? styles.short : undefined}>
      <LevelButton
        level={level}
        unit={competency}
        roles={[member.id]}
        reviewed={use !== undefined && isUseReviewed(use)}
        label={words.coverage.holds(
          member.title,
          nameOf(one, view, messages),
          shell.words.level(level.rank, level.label[format.lang]),
          isShort,
        )}
      />
    </span>
  );
}
