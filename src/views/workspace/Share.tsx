import { Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type RoleId, withoutInitials, withoutTexts } from '../../engine/index.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { LINK_LENGTH_LIMIT, readShared, shareable, type Shared, writeShared } from '../../state/shareLink.ts';
import { changeWork, useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { useBasket } from '../shared/useLibraryRoles.ts';
import { choiceCount } from './OpenFile.tsx';
import { workFile, workNow } from './saveWork.ts';
import { mergedLibrary } from './takeChoices.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** The roles that come with the app, which everybody has. */
function useEverybodys(): ReadonlySet<RoleId> {
  const postings = useWorkspace((state) => state.postings);
  const references = useWorkspace((state) => state.references);
  return useMemo(() => new Set([...postings, ...references].map(({ id }) => id)), [postings, references]);
}

/** The work passed on: what fits in a link, and the rest as a file. */
export function Share() {
  const { share: words } = useMessages().workspace;
  const everybodys = useEverybodys();
  const basket = useBasket();
  const library = useWork((work) => work.library);
  const isEmpty = useWork(({ changedAt }) => changedAt === '');
  const roles = basket.filter((id) => everybodys.has(id));
  const choices = shareable(library, (id) => everybodys.has(id));
  const path = writeShared({ roles, library: choices });
  const base = window.location.href.split('#')[0] ?? '';
  const hasLink = roles.length > 0 || choiceCount(choices) > 0;
  const leftCount = basket.length - roles.length;
  return (
    <section className={styles.section} aria-labelledby="workspace-share">
      <h2 id="workspace-share">{words.title}</h2>
      {hasLink ? (
        base.length + path.length + 1 > LINK_LENGTH_LIMIT ? (
          <p>{words.tooLong}</p>
        ) : (
          <>
            <p className="muted">{words.what}</p>
            <p className={styles.buttons}>
              <CopyLink path={path} words={words} />
            </p>
          </>
        )
      ) : (
        <p>{words.nothing}</p>
      )}
      {leftCount > 0 && <p>{words.notInLink(leftCount)}</p>}
      {!isEmpty && <ShareFile />}
    </section>
  );
}

function ShareFile() {
  const { workspace, work: words } = useMessages();
  const { share } = workspace;
  const [hasTexts, setHasTexts] = useState(true);
  const [hasInitials, setHasInitials] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const make = (): Promise<File> => {
    const named = hasInitials ? workNow() : withoutInitials(workNow());
    return workFile(hasTexts ? named : withoutTexts(named), share.fileName);
  };
  const run = async (pass: (file: File) => void): Promise<void> => {
    try {
      pass(await make());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const sample = { files: [new File([], 'hss.json', { type: 'application/json' })] };
  // Absent in many browsers, whatever the types say.
  const canSend = (navigator as Partial<Navigator>).canShare?.(sample) ?? false;
  return (
    <>
      <h3>{share.fileTitle}</h3>
      <label className={styles.check}>
        <input type="checkbox" checked={!hasTexts} onChange={(event) => setHasTexts(!event.target.checked)} />
        {share.withoutTexts}
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={!hasInitials} onChange={(event) => setHasInitials(!event.target.checked)} />
        {share.withoutInitials}
      </label>
      <p className={styles.buttons}>
        <button type="button" className="button" onClick={() => void run((file) => saveFile(file, file.name))}>
          {share.save}
        </button>
        {canSend && (
          <button
            type="button"
            className="button"
            onClick={
              () => void run((file) => void navigator.share({ files: [file] }).catch(() => undefined)) // closed without a choice
            }
          >
            <Send aria-hidden size={18} />
            {share.send}
          </button>
        )}
      </p>
      {hasFailed && <p role="alert">{words.saveFailed}</p>}
    </>
  );
}

/** What a link that was opened carries, to be taken or left. */
export function SharedLink() {
  const [query] = useSearchParams();
  const shared = useMemo(() => readShared(query), [query]);
  const { share: words } = useMessages().workspace;
  if (shared === undefined) return null;
  return (
    <section className={styles.asked} aria-labelledby="workspace-shared">
      <h2 id="workspace-shared">{words.opened}</h2>
      {shared === null ? <p role="alert">{words.broken}</p> : <SharedContent shared={shared} />}
    </section>
  );
}

function SharedContent({ shared: { roles, library } }: { readonly shared: Shared }) {
  const { share: words } = useMessages().workspace;
  const everybodys = useEverybodys();
  const isReadOnly = useReadOnly();
  const [isTaken, setTaken] = useState(false);
  const known = roles.filter((id) => everybodys.has(id));
  const choices = shareable(library, (id) => everybodys.has(id));
  const take = (): void => {
    changeWork({ kind: 'shared', count: 1, title: '' }, (work) => ({
      ...work,
      library: mergedLibrary(work.library, choices),
    }));
    setTaken(true);
  };
  return (
    <>
      {roles.length > 0 && <p>{words.compares(roles.length)}</p>}
      {known.length < roles.length && <p className={styles.warned}>{words.unknown(roles.length - known.length)}</p>}
      {choiceCount(choices) > 0 && <p>{words.choices(choiceCount(choices))}</p>}
      <p className={styles.buttons}>
        {known.length > 0 && (
          <Link className="button primary" to={pathOf.compare(known)}>
            {words.compare}
          </Link>
        )}
        {choiceCount(choices) > 0 && !isTaken && (
          <button type="button" className="button" disabled={isReadOnly} onClick={take}>
            {words.take}
          </button>
        )}
      </p>
    </>
  );
}
