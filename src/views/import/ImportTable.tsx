import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { fold, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { addImports, discardImports, tickImports } from '../../state/importing.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork } from '../../state/work.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import type { OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { CheckDrawer } from './CheckDrawer.tsx';
import styles from './ImportPage.module.css';
import { ImportRows } from './ImportRows.tsx';

/** The same title of the same organisation may well be the same posting in other words. */
const likenessKey = ({ id, meta }: MappedPosting): string =>
  meta.title === null ? id : fold(`${meta.title} · ${meta.organization ?? ''}`);

/** What was read, one posting a row, to be checked before it enters the library. */
export function ImportTable({ postings }: OpenWorkspace) {
  const messages = useMessages();
  const { importing } = messages;
  const isNarrow = useMediaQuery('(max-width: 639px)');
  const imports = useWork((work) => work.imports);
  const rows = useMemo(() => Object.entries(imports), [imports]);
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
  // A note on a document of several postings is a row too; it was read all the same.
  const documents = new Set(read.map(([, { document }]) => document));
  const refused = rows.filter(([, { kept, document }]) => kept === null && !documents.has(document));
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
      <p className="muted">{importing.shown(read.length, refused.length)}</p>
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
              {!isNarrow && (
                <>
                  <th scope="col">{importing.columns.organization}</th>
                  <th scope="col">{importing.columns.language}</th>
                  <th scope="col" className="number">
                    {importing.columns.duties}
                  </th>
                  <th scope="col" className="number">
                    {importing.columns.requirements}
                  </th>
                  <th scope="col">{importing.columns.notes}</th>
                </>
              )}
              <th scope="col">
                <span className="visually-hidden">{importing.columns.remove}</span>
              </th>
            </tr>
          </thead>
          <ImportRows rows={rows} isNarrow={isNarrow} duplicateOf={duplicateOf} onOpen={setOpened} />
        </table>
      </div>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button primary"
          disabled={ticked.length === 0}
          onClick={() => {
            setHasAdded(true);
            void addImports(first ? postedTitle(first, messages) : '');
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
