import { useMessages } from '../../../i18n/messages.ts';
import type { Measure } from '../../../state/compareQuery.ts';
import { isUseReviewed } from '../../shared/isUseReviewed.ts';
import { LevelButton } from '../../shared/LevelButton.tsx';
import { LevelCell } from '../../shared/LevelCell.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import { levelAt } from '../rowsWords.ts';
import type { ComparedRole, ManyRoles } from './manyRoles.ts';
import { sayCell, usesByUnit, valueOf } from './matrixCells.ts';
import type { UnitRow } from './matrixSeries.ts';
import { SaidButton } from './SaidButton.tsx';

interface ValueCellProps {
  readonly many: ManyRoles;
  readonly role: ComparedRole;
  readonly row: Pick<UnitRow, 'id' | 'label'>;
  readonly measure: Measure;
}

/** A role's value for an area or competency as a button to its sentences. */
export function ValueCell({ many, role, row, measure }: ValueCellProps) {
  const messages = useMessages();
  const { many: words, format } = messages;
  const { openQuotes } = useQuotes();
  const { framework } = many.index;
  const use = usesByUnit(role.profile).get(row.id);
  if (role.profile.dutyCount === 0) return <span title={words.cell.unknown}>—</span>;
  const level = levelAt(framework, use?.level ?? null);
  if (!use || !level) return <LevelCell level={null} />;
  const label = words.cell.say(role.letter, role.title, row.label, sayCell(role.profile, use, framework, messages));
  if (measure === 'involvement')
    return <LevelButton level={level} unit={row.id} roles={[role.id]} label={label} reviewed={isUseReviewed(use)} />;
  const value = valueOf(use, measure);
  return (
    <SaidButton said={label} onClick={() => openQuotes({ unit: row.id, roles: [role.id] })}>
      {measure === 'presence'
        ? words.cell.mentioned
        : measure === 'share'
          ? words.cell.share(Math.round(value * 100))
          : format.number(value)}
    </SaidButton>
  );
}
