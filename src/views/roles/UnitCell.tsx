import type { ReactNode } from 'react';
import type { Area, Competency, FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';

interface UnitCellProps {
  readonly unit: Area | Competency;
  /** What the role asks of it; nothing, or no level: it is not mentioned. */
  readonly use: { readonly level: number | null; readonly dutyCount: number } | undefined;
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  readonly children?: ReactNode;
}

/** A role's highest involvement in one area or competency; opens its sentences. */
export function UnitCell({ unit, use, profile, index, children }: UnitCellProps) {
  const { library, format, shell } = useMessages();
  const label = unit.label[format.lang];
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
      reviewed={profile.reviewedCount > 0}
      label={library.cell(label, shell.words.level(level.rank, level.label[format.lang]), use.dutyCount)}
    >
      {children}
    </LevelButton>
  );
}
