import type { ReactNode } from 'react';
import type { Area, AreaUse, Competency, CompetencyUse, FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';

interface UnitCellProps {
  readonly unit: Area | Competency;
  /** What the role asks of it; nothing, or no level: it is not mentioned. */
  readonly use: AreaUse | CompetencyUse | undefined;
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  readonly children?: ReactNode;
}

/** A role's highest involvement in one area or competency; opens its sentences. Without duties it is not known. */
export function UnitCell({ unit, use, profile, index, children }: UnitCellProps) {
  const { library, format, shell } = useMessages();
  const label = unit.label[format.lang];
  if (profile.dutyCount === 0) return <span title={library.unknownCell(label)}>—</span>;
  const level = index.framework.involvement.find(({ rank }) => rank === use?.level);
  if (!use || !level)
    return (
      <span title={library.emptyCell(label)}>
        <LevelCell level={null} />
      </span>
    );
  return (
    <LevelButton
      level={level}
      unit={unit.id}
      roles={[profile.role]}
      reviewed={isUseReviewed(use)}
      label={library.cell(label, shell.words.level(level.rank, level.label[format.lang]), use.dutyCount)}
    >
      {children}
    </LevelButton>
  );
}
