import { MoreHorizontal } from 'lucide-react';
import { memo, useRef } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { AreaStrip } from './AreaStrip.tsx';
import { closingWords } from './closingWords.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { RoleName } from './RoleName.tsx';
import { placeOf } from './roleRows.ts';
import styles from './RolesPage.module.css';
import type { RowProps, RowsView, TickableRows } from './rowsView.ts';
import { RowTick } from './RowTick.tsx';
import { TickAll } from './TickAll.tsx';
import { useShownRows } from '../shared/useShownRows.ts';

const CARD_HEIGHT = 180;

type CardsProps = Pick<RowsView, 'rows' | 'index'> & TickableRows;

/** The roles one below the other, for screens too narrow for the table. */
export function RoleCards({ rows, index, selection, onActions }: CardsProps) {
  const { library } = useMessages();
  return (
    <>
      <div className="screen-only">
        <TickAll rows={rows} selection={selection} withWords />
      </div>
      <CardList rows={rows} index={index} selection={selection} onActions={onActions} />
      <p className={`muted small ${styles.legend}`}>{library.legend}</p>
      <PrintedNote count={rows.length} />
    </>
  );
}

function CardList({ rows, index, selection, onActions }: CardsProps) {
  const { library } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const { shown, after, measure } = useShownRows(rows.length, CARD_HEIGHT, list);
  return (
    <ul ref={list} className={styles.cards} aria-label={library.caption} style={{ paddingBottom: after }}>
      {shown.map(({ index: place, before }) => {
        const row = rows[place];
        return (
          row && (
            <RoleCard
              key={row.posting.id}
              row={row}
              index={index}
              place={place}
              before={before}
              count={rows.length}
              isTicked={selection.has(row.posting.id)}
              onToggle={selection.toggle}
              onActions={onActions}
              measure={measure}
            />
          )
        );
      })}
    </ul>
  );
}

interface CardProps extends RowProps {
  readonly count: number;
  /** Room of the cards above that are not drawn. */
  readonly before: number;
}

const RoleCard = memo(function RoleCard(props: CardProps) {
  const { row, index, place, before, count, isTicked, onToggle, onActions, measure } = props;
  const { posting, profile, title } = row;
  const { library, shell, format } = useMessages();
  const closing = closingWords(row, format.lang);
  const about = [posting.meta.organization, placeOf(posting), closing && library.closes(closing)];
  return (
    <li ref={measure} data-index={place} style={{ marginTop: before }} aria-setsize={count} aria-posinset={place + 1}>
      <RowTick role={posting.id} title={title} isTicked={isTicked} onToggle={onToggle} />
      <div>
        <h2 className="small">
          <RoleName row={row} />
        </h2>
        <p className="muted small">{about.filter((part) => part).join(' · ')}</p>
        <p className="small">
          {format.list([shell.words.duties(profile.dutyCount), shell.words.competencies(profile.competencies.length)])}
          {' · '}
          {library.columns.reviewed.toLocaleLowerCase(format.lang)}{' '}
          {library.reviewed(profile.reviewedCount, profile.labelCount)}
        </p>
        <AreaStrip profile={profile} index={index} named />
      </div>
      <button
        type="button"
        className="icon-button screen-only"
        aria-haspopup="dialog"
        aria-label={library.actions.of(title)}
        title={library.columns.actions}
        onClick={() => onActions(posting.id)}
      >
        <MoreHorizontal aria-hidden size={18} />
      </button>
    </li>
  );
});
