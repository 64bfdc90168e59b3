import { MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaStrip } from './AreaStrip.tsx';
import { closingWords } from './closingWords.ts';
import { RoleName } from './RoleName.tsx';
import { placeOf } from './roleRows.ts';
import styles from './RolesPage.module.css';
import type { RowProps } from './rowsView.ts';
import { RowTick } from './RowTick.tsx';

/** One role; drawn anew only when something of its own changes, not with every row that scrolling brings. */
export const RoleTableRow = memo(function RoleTableRow(props: RowProps) {
  const { row, index, place, isTicked, onToggle, onActions, measure } = props;
  const { posting, profile, title } = row;
  const { library, format } = useMessages();
  return (
    <tr
      ref={measure}
      data-index={place}
      aria-rowindex={place + 2} // the head is row 1
      className={isTicked ? styles.chosen : undefined}
    >
      <td className="screen-only">
        <RowTick role={posting.id} title={title} isTicked={isTicked} onToggle={onToggle} />
      </td>
      <th scope="row">
        <RoleName row={row} />
      </th>
      <td>{posting.meta.organization ?? '—'}</td>
      <td>{placeOf(posting) || '—'}</td>
      <td>{posting.languages.map((lang) => lang.toUpperCase()).join(', ')}</td>
      <td>{closingWords(row, format.lang) ?? '—'}</td>
      <td className="number">
        <Link to={pathOf.role(posting.id)}>
          {format.number(profile.dutyCount)}
          <span className="visually-hidden"> {library.columns.duties}</span>
        </Link>
      </td>
      <td className="number">
        <Link to={pathOf.role(posting.id, { tab: 'competencies' })}>
          {format.number(profile.competencies.length)}
          <span className="visually-hidden"> {library.columns.competencies}</span>
        </Link>
      </td>
      <td>
        <AreaStrip profile={profile} index={index} />
      </td>
      <td>{library.reviewed(profile.reviewedCount, profile.labelCount)}</td>
      <td className="screen-only">
        <button
          type="button"
          className="icon-button"
          aria-haspopup="dialog"
          aria-label={library.actions.of(title)}
          title={library.columns.actions}
          onClick={() => onActions(posting.id)}
        >
          <MoreHorizontal aria-hidden size={18} />
        </button>
      </td>
    </tr>
  );
});
