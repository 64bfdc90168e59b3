import { X } from 'lucide-react';
import { Fragment, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import { countedDuties, fold, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { addImports, discardImports, tickImports } from '../../state/importing.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork, type ImportRow } from '../../state/work.ts';
import { noteWords } from '../shared/noteWords.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import { useShownRows } from '../shared/useShownRows.ts';
import type { OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { CheckDrawer } from './CheckDrawer.tsx';
import styles from './ImportPage.module.css';

const ROW_HEIGHT = 61;

/** The same title of the same organisation may well be the same posting in other words. */
const likenessKey = ({ id, meta }: MappedPosting): string =>
  meta.title === null ? id : fold(`${meta.title} · ${meta.organization ?? ''}`);

/** What was read, one posting a row, to be checked before it enters the library. */
export function ImportTable({ postings }: OpenWorkspace) {
  const messages = useMessages();
  const { importing } = messages;
  const imports = useWork((work) => work.imports);
  const rows = useMemo(() => Object.entries(imports), [imports]);
  const body = useRef<HTMLTableSectionElement>(null);
  const held = useMemo(() => new Set<string>(postings.map(({ id }) => id)), [postings]);
  const alike = useMemo(() => new Map(postings.map((posting) => [likenessKey(posting), posting])), [postings]);
  const twice = useMemo(() => {
    const counts = new Map<string, number>();
    for (const [, { kept }] of rows) if (kept) counts.set(kept.mapped.id, (counts.get(kept.mapped.id) ?? 0) + 1);
    return counts;
  }, [rows]);
  const [opened, setOpened] = useState<string | null>(null);
  const openedRow = opened === null ? undefined : imports[opened];
  const [hasAdded, setHasAdded] = useState(false);
  if (rows.length === 0) return hasAdded ? <AllAdded /> : null;
  const read = rows.filter(([, { kept }]) => kept !== null);
  const ticked = rows.filter(([, { isTicked }]) => isTicked);
  const first = ticked[0]?.[1].kept?.mapped;
  const duplicateOf = (posting: MappedPosting): string | null => {
    if (held.has(posting.id)) return importing.duplicate.held;
    if ((twice.get(posting.id) ?? 0) > 1) return importing.duplicate.twice;
    const like = alike.get(likenessKey(posting));
    return like ? importing.duplicate.like(postedTitle(like, messages)) : null;
  };
  return (
    <section aria-labelledby="import-check">
      <h2 id="import-check">{importing.check}</h2>
      <p className="muted">{importing.shown(read.length, rows.length - read.length)}</p>
      <div className="table-scroll">
        <table className="data-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={importing.tickAll}
                  checked={read.length > 0 && ticked.length === read.length}
                  onChange={(event) =>
                    tickImports(
                      read.map(([key]) => key),
                      event.target.checked,
                    )
                  }
                />
              </th>
              <th scope="col">{importing.columns.role}</th>
              <th scope="col">{importing.columns.organization}</th>
              <th scope="col">{importing.columns.language}</th>
              <th scope="col" className="number">
                {importing.columns.duties}
              </th>
              <th scope="col" className="number">
                {importing.columns.requirements}
              </th>
              <th scope="col">{importing.columns.notes}</th>
              <th scope="col">
                <span className="visually-hidden">{importing.columns.remove}</span>
              </th>
            </tr>
          </thead>
          <Rows rows={rows} body={body} duplicateOf={duplicateOf} onOpen={setOpened} />
        </table>
      </div>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button primary"
          disabled={ticked.length === 0}
          onClick={() => {
            setHasAdded(true);
            addImports(first ? postedTitle(first, messages) : '');
          }}
        >
          {importing.add(ticked.length)}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            setHasAdded(false);
            discardImports(rows.map(([key]) => key));
          }}
        >
          {importing.discard}
        </button>
        <Link to={pathOf.roles()}>{importing.added}</Link>
      </p>
      {opened !== null && openedRow && (
        <CheckDrawer key={opened} id={opened} row={openedRow} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

/** What was to be added is in the library: the way there, in place of the button that had the focus. */
function AllAdded() {
  const { importing } = useMessages();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), [link]);
  return (
    <p>
      <Link ref={link} to={pathOf.roles()}>
        {importing.added}
      </Link>
    </p>
  );
}

interface RowsProps {
  readonly rows: readonly (readonly [key: string, row: ImportRow])[];
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly duplicateOf: (posting: MappedPosting) => string | null;
  readonly onOpen: (key: string) => void;
}

function Rows({ rows, body, duplicateOf, onOpen }: RowsProps) {
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
  readonly duplicate: string | null;
  readonly onOpen: () => void;
}

function Cells({ id, row, duplicate, onOpen }: CellsProps) {
  const messages = useMessages();
  const { importing, format } = messages;
  const { name, kept, isTicked } = row;
  const posting = kept?.mapped;
  const title = posting ? postedTitle(posting, messages) : name;
  const notes = noteWords([...row.notes, ...(posting?.notes ?? [])], messages);
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
      </th>
      <td>{posting?.meta.organization}</td>
      <td>{posting?.languages.map((lang) => lang.toUpperCase()).join(', ')}</td>
      <td className="number">{posting && format.number(countedDuties(posting).length)}</td>
      <td className="number">{posting && format.number(posting.requirements.length)}</td>
      <td className="small">
        {duplicate && <p className={styles.warned}>{duplicate}</p>}
        {notes.map((words) => (
          <p key={words} className={posting ? undefined : styles.refused}>
            {words}
          </p>
        ))}
      </td>
      <td>
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
