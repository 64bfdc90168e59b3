import { useMemo, type ReactNode } from 'react';
import { indexFramework, type FrameworkIndex, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useLibrary } from '../../state/library.ts';
import { useWorkspace } from '../../state/workspace.ts';
import styles from './WorkspaceGate.module.css';

export interface OpenWorkspace {
  readonly index: FrameworkIndex;
  /** The roles of the library: postings, and the reference roles added to them. */
  readonly postings: readonly MappedPosting[];
  /** Reference roles that are at hand but no part of the library. */
  readonly references: readonly MappedPosting[];
}

/** Shows its content once framework and postings are there; until then says what is going on, or what went wrong. */
export function WorkspaceGate({ children }: { readonly children: (workspace: OpenWorkspace) => ReactNode }) {
  const { status, failure, framework, postings, references } = useWorkspace();
  const { shell } = useMessages();
  const { addedReferences } = useLibrary();
  const library = useMemo(() => {
    const isAdded = ({ id }: MappedPosting): boolean => addedReferences.includes(id);
    return {
      postings: [...postings, ...references.filter(isAdded)],
      references: references.filter((role) => !isAdded(role)),
    };
  }, [postings, references, addedReferences]);
  if (status === 'failed')
    return (
      <div className={styles.failed} role="alert">
        <h1>{shell.failed.title}</h1>
        <p>{shell.failed.body}</p>
        <p className="small">
          {shell.failed.code} : <code>{failure}</code>
        </p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {shell.failed.reload}
        </button>
      </div>
    );
  if (!framework)
    return (
      <p className={styles.loading} role="status">
        {shell.loading}
      </p>
    );
  return children({ index: indexFramework(framework), ...library });
}
