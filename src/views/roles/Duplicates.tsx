import { useMemo, useState } from 'react';
import { duplicatesAmong, type DuplicateGroup } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { hideRoles, keepApart, useLibrary } from '../../state/library.ts';
import { closingWords } from './closingWords.ts';
import styles from './Duplicates.module.css';
import { RoleName } from './RoleName.tsx';
import { placeOf, type RoleRow } from './roleRows.ts';

/** Groups shown at first, and with each press more: a screen or two. */
const STEP = 20;

const alikeShare = ({ sharedDutyCount, dutyCount }: DuplicateGroup): number =>
  dutyCount === 0 ? 0 : sharedDutyCount / dutyCount;

/** Roles that were likely posted more than once: one of them may stay, or all. */
export function Duplicates({ rows }: { readonly rows: readonly RoleRow[] }) {
  const { library } = useMessages();
  const words = library.duplicates;
  const notDuplicates = useLibrary((state) => state.notDuplicates);
  const [limit, setLimit] = useState(STEP);
  const groups = useMemo(
    () =>
      duplicatesAmong(
        rows.map(({ posting }) => posting),
        notDuplicates,
      ).sort((a, b) => alikeShare(b) - alikeShare(a)),
    [rows, notDuplicates],
  );
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.posting.id, row])), [rows]);
  if (groups.length === 0) return <p role="status">{words.none}</p>;
  const roleCount = groups.reduce((sum, { roles }) => sum + roles.length, 0);
  return (
    <>
      <p className={styles.found}>{words.found(groups.length, roleCount)}</p>
      {groups.slice(0, limit).map((group, i) => (
        <Group key={group.roles.join(' ')} group={group} number={i + 1} rowOf={rowOf} />
      ))}
      {groups.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          {words.more(groups.length - limit)}
        </button>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: DuplicateGroup;
  readonly number: number;
  readonly rowOf: ReadonlyMap<string, RoleRow>;
}

function Group({ group, number, rowOf }: GroupProps) {
  const { library, format, shell } = useMessages();
  const words = library.duplicates;
  const rows = group.roles.flatMap((id) => rowOf.get(id) ?? []);
  const title = rows[0]?.title ?? '';
  const { sameTitle, sharedDutyCount, dutyCount } = group;
  const reasons = [
    ...(sameTitle ? [words.sameTitle] : []),
    ...(dutyCount > 0 ? [words.shared(sharedDutyCount, dutyCount, rows.length)] : []),
  ];
  return (
    <section className={`card ${styles.group}`} aria-label={words.group(number, title)}>
      <p className="small muted">{reasons.join(' · ')}</p>
      <ul>
        {rows.map((row, i) => {
          const { posting, profile } = row;
          const closing = closingWords(row, format.lang);
          const about = [
            posting.meta.organization,
            placeOf(posting),
            closing && library.closes(closing),
            shell.words.duties(profile.dutyCount),
            posting.source.name,
          ];
          return (
            <li key={posting.id}>
              <div className="small">
                <RoleName row={row} />
                <p className="muted">{about.filter((part) => part).join(' · ')}</p>
              </div>
              <button
                type="button"
                className="button screen-only"
                aria-label={words.keepLabel(row.title, i + 1, rows.length)}
                onClick={() =>
                  hideRoles(
                    group.roles.filter((id) => id !== posting.id),
                    row.title,
                    'merged',
                  )
                }
              >
                {words.keep}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="quiet-button screen-only"
        aria-label={words.apartLabel(title)}
        onClick={() => keepApart(group.roles, title)}
      >
        {words.apart}
      </button>
    </section>
  );
}
