import { useState } from 'react';
import type { Note, OwnFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { changeFramework, rolesToMap } from '../../state/framework.ts';
import { useKeeping } from '../../state/keeping.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { EditFramework } from './EditFramework.tsx';
import { FrameworkInUse } from './FrameworkInUse.tsx';
import { Problems } from './Problems.tsx';
import { ReadFramework } from './ReadFramework.tsx';
import { Remap } from './Remap.tsx';
import { useOwnFramework } from './useOwnFramework.ts';
import { useRemapping } from './useRemapping.ts';
import styles from './framework.module.css';

type Opening =
  | { readonly kind: 'ready' | 'reading' | 'failed' }
  | { readonly kind: 'refused'; readonly name: string; readonly notes: readonly Note[] }
  | { readonly kind: 'read'; readonly name: string; readonly own: OwnFramework; readonly notes: readonly Note[] };

/** The framework in use, what may be changed in it, and the way to one of the user's own. */
export function FrameworkPage() {
  const { framework: words } = useMessages();
  return (
    <>
      <PageTitle name={words.title} />
      <p className="muted">{words.purpose}</p>
      <WorkspaceGate>{(workspace) => <Frameworks {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Frameworks({ index, postings, hidden }: OpenWorkspace) {
  const { framework: words, format } = useMessages();
  const engine = useWorkspace((state) => state.engine);
  const given = useWorkspace((state) => state.postings);
  const isBlind = useWork((work) => work.isBlind);
  const isFixed = useKeeping(({ status }) => status === 'reader') || isBlind;
  const own = useOwnFramework();
  const mapping = useRemapping();
  const [opening, setOpening] = useState<Opening>({ kind: 'ready' });
  const isBusy = isFixed || opening.kind === 'reading' || mapping.state.kind === 'mapping';

  const read = async (file: File): Promise<void> => {
    if (!engine) return;
    setOpening({ kind: 'reading' });
    try {
      const { notes, ...outcome } = await engine.readFramework(file, file.name);
      const { name } = file;
      setOpening(outcome.ok ? { kind: 'read', name, own: outcome.value, notes } : { kind: 'refused', name, notes });
    } catch {
      setOpening({ kind: 'failed' });
    }
  };
  const use = (next: OwnFramework | null, title: string): void => {
    setOpening({ kind: 'ready' });
    const total = rolesToMap({ postings: useWork.getState().postings }, given);
    void mapping.run(total, (onDone, signal) => changeFramework(next, title, onDone, signal));
  };

  return (
    <>
      {isBlind && <p>{words.editing.blind}</p>}
      <FrameworkInUse
        framework={own?.framework ?? index.framework}
        isBusy={isBusy}
        onBack={() => use(null, words.isOurs)}
      />
      <Remap {...mapping} framework={own?.framework ?? index.framework} given={given} isReadOnly={isFixed} />
      <section className={styles.section} aria-labelledby="framework-open">
        <h2 id="framework-open">{words.open}</h2>
        <p className="muted">{words.formats}</p>
        <ChooseFile isDisabled={isBusy} onChosen={(file) => void read(file)} />
        <p role="status">{opening.kind === 'reading' && words.reading}</p>
        {opening.kind === 'failed' && <p role="alert">{words.failed}</p>}
        {opening.kind === 'refused' && (
          <div role="alert">
            <p>{words.refused(opening.name)}</p>
            <Problems notes={opening.notes} />
          </div>
        )}
        {opening.kind === 'read' && (
          <ReadFramework
            {...opening}
            isReadOnly={isFixed}
            onUse={() => use(opening.own, opening.own.framework.title[format.lang])}
            onCancel={() => setOpening({ kind: 'ready' })}
          />
        )}
      </section>
      {own && <EditFramework own={own} roles={[...postings, ...hidden]} isReadOnly={isBusy} />}
    </>
  );
}
