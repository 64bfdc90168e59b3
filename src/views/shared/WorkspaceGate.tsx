import { useMemo, type ReactNode } from 'react';
import { indexFramework, type FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useKeeping } from '../../state/keeping.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { useLibraryRoles, type LibraryRoles } from './useLibraryRoles.ts';
import styles from './WorkspaceGate.module.css';

export interface OpenWorkspace extends LibraryRoles {
  readonly index: FrameworkIndex;
}

/** Shows its content once framework, postings and the work kept are there; until then says what is going on, or what went wrong. */
export function WorkspaceGate({ children }: { readonly children: (workspace: OpenWorkspace) => ReactNode }) {
  const status = useWorkspace((state) => state.status);
  const failure = useWorkspace((state) => state.failure);
  const framework = useWorkspace((state) => state.framework);
  const isOpening = useKeeping((state) => state.status === 'opening');
  const index = useMemo(() => framework && indexFramework(framework), [framework]);
  const { shell, work } = useMessages();
  const library = useLibraryRoles();
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
  if (!index || isOpening)
    return (
      <p className={styles.loading} role="status">
        {isOpening ? work.keeping.opening : shell.loading}
      </p>
    );
  return children({ index, ...library });
}
