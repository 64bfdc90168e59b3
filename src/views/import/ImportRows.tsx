import { X } from 'lucide-react';
import { Fragment, useRef } from 'react';
import { countedDuties, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { discardImports, tickImports } from '../../state/importing.ts';
import type { ImportRow } from '../../state/work.ts';
import { noteWords } from '../shared/noteWords.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import { useShownRows } from '../shared/useShownRows.ts';
import styles from './ImportPage.module.css';

const ROW_HEIGHT = 61;

interface ImportRowsProps {
  readonly rows: readonly (readonly [key: string, row: ImportRow])[];
  /** All about a posting stands under its name, as there is no room beside it. */
  readonly isNarrow: boolean;
  readonly duplicateOf: (posting: MappedPosting) => string | null;
  readonly onOpen: (key: string) => void;
}

/** The rows in sight; of many, the others are only room. */
export function ImportRows({ rows, isNarrow, duplicateOf, onOpen }: ImportRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, after, measure } = useShownRows(rows.length, ROW_HEIGHT, body);
  return (
    <tbody ref={body}>
      {shown.map(({ index, before }) => {
        const entry = rows[index];
        if (!entry) return null;
        const [key, row] = entry;
        return (
          <Fragment key={key}>
            {before > 0 && <tr aria-hidden style={{ height: before }} />}
            <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
              <Cells
                id={key}
                row={row}
                isNarrow={isNarrow}
                duplicate={row.kept ? duplicateOf(row.kept.mapped) : null}
                onOpen={() => onOpen(key)}
              />
            </tr>
          </Fragment>
        );
      })}
      {after > 0 && <tr aria-hidden style={{ height: after }} />}
    </tbody>
  );
}

interface CellsProps {
  readonly id: string;
  readonly row: ImportRow;
  readonly isNarrow: boolean;
  readonly duplicate: string | null;
  readonly onOpen: () => void;
}

function Cells({ id, row, isNarrow, duplicate, onOpen }: CellsProps) {
  const messages = useMessages();
  const { importing, review, format } = messages;
  const { name, kept, isTicked } = row;
  const posting = kept?.mapped;
  const title = posting ? postedTitle(posting, messages) : name;
  const languages = posting?.languages.map((lang) => lang.toUpperCase()).join(', ');
  const [dutyCount, requirementCount] = [posting && countedDuties(posting).length, posting?.requirements.length];
  const notes = (
    <>
      {duplicate && <p className={styles.warned}>{duplicate}</p>}
      {noteWords([...row.notes, ...(posting?.notes ?? [])], messages).map((words) => (
        <p key={words} className={posting ? undefined : styles.refused}>
          {words}
        </p>
      ))}
    </>
  );
  const about = [
    posting?.meta.organization,
    languages,
    dutyCount !== undefined && requirementCount !== undefined && review.zones.counts(dutyCount, requirementCount),
  ];
  return (
    <>
      <td>
        {posting && (
          <input
            type="checkbox"
            aria-label={importing.tick(title)}
            checked={isTicked}
            onChange={(event) => tickImports([id], event.target.checked)}
          />
        )}
      </td>
      <th scope="row" className={styles.role}>
        <button type="button" className="link-button" onClick={onOpen} aria-label={importing.checking.open(title)}>
          {title}
        </button>
        {title !== name && <span className="muted small">{name}</span>}
        {isNarrow && (
          <div className={`small ${styles.below}`}>
            {posting && <p>{about.filter((part) => part).join(' · ')}</p>}
            {notes}
          </div>
        )}
      </th>
      {!isNarrow && (
        <>
          <td>{posting?.meta.organization}</td>
          <td>{languages}</td>
          <td className="number">{dutyCount !== undefined && format.number(dutyCount)}</td>
          <td className="number">{requirementCount !== undefined && format.number(requirementCount)}</td>
          <td className="small">{notes}</td>
        </>
      )}
      <td className={styles.remove}>
        <button
          type="button"
          className="icon-button"
          aria-label={importing.remove(title)}
          title={importing.remove(title)}
          onClick={() => discardImports([id])}
        >
          <X aria-hidden size={18} />
        </button>
      </td>
    </>
  );
}
