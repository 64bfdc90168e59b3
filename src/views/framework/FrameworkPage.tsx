import { useState } from 'react';
import { type Note, type OwnFramework, proposals, strayDecisions } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { changeFramework } from '../../state/framework.ts';
import { useKeeping } from '../../state/keeping.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { FrameworkInUse } from './FrameworkInUse.tsx';
import { Problems } from './Problems.tsx';
import { ReadFramework } from './ReadFramework.tsx';
import styles from './framework.module.css';

type State =
  | { readonly kind: 'ready' | 'reading' | 'failed' }
  | { readonly kind: 'refused'; readonly name: string; readonly notes: readonly Note[] }
  | { readonly kind: 'read'; readonly name: string; readonly own: OwnFramework; readonly notes: readonly Note[] }
  | { readonly kind: 'mapping'; readonly done: number }
  | { readonly kind: 'changed'; readonly changedCount: number; readonly strayCount: number };

/** The framework in use, and the way to one of the user's own. */
export function FrameworkPage() {
  const { framework: words } = useMessages();
  return (
    <>
      <PageTitle name={words.title} />
      <p className="muted">{words.purpose}</p>
      <WorkspaceGate>{() => <Frameworks />}</WorkspaceGate>
    </>
  );
}

function Frameworks() {
  const { framework: words, format } = useMessages();
  const engine = useWorkspace((state) => state.engine);
  const count = useWork(({ postings }) => Object.keys(postings).length);
  const isReadOnly = useKeeping(({ status }) => status === 'reader');
  const [state, setState] = useState<State>({ kind: 'ready' });
  const isBusy = isReadOnly || state.kind === 'reading' || state.kind === 'mapping';

  const read = async (file: File): Promise<void> => {
    if (!engine) return;
    setState({ kind: 'reading' });
    try {
      const { notes, ...outcome } = await engine.readFramework(file, file.name);
      const { name } = file;
      setState(outcome.ok ? { kind: 'read', name, own: outcome.value, notes } : { kind: 'refused', name, notes });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const change = async (own: OwnFramework | null, title: string): Promise<void> => {
    setState({ kind: 'mapping', done: 0 });
    try {
      const all = await changeFramework(own, title, (done) => setState({ kind: 'mapping', done }));
      const index = own?.framework ?? (await engine?.frameworkInUse())?.framework;
      const strays = all
        .flatMap(({ kept, now }) => (index ? strayDecisions({ ...kept, mapped: now }, index) : []))
        .filter(({ cause }) => cause === 'no-competency');
      setState({
        kind: 'changed',
        changedCount: all.reduce((sum, { kept, now }) => sum + proposals(kept, now).length, 0),
        strayCount: strays.length,
      });
    } catch {
      setState({ kind: 'failed' });
    }
  };

  return (
    <>
      <FrameworkInUse isBusy={isBusy} onBack={() => void change(null, words.isOurs)} />
      <section className={styles.section} aria-labelledby="framework-open">
        <h2 id="framework-open">{words.open}</h2>
        <p className="muted">{words.formats}</p>
        <ChooseFile isDisabled={isBusy} onChosen={(file) => void read(file)} />
        <div role="status">
          {state.kind === 'reading' && <p>{words.reading}</p>}
          {state.kind === 'mapping' && <p>{words.mapping(state.done, count)}</p>}
          {state.kind === 'changed' && (
            <>
              <p>{words.changed(state.changedCount)}</p>
              {state.strayCount > 0 && <p>{words.strays(state.strayCount)}</p>}
            </>
          )}
        </div>
        {state.kind === 'failed' && <p role="alert">{words.failed}</p>}
        {state.kind === 'refused' && (
          <div role="alert">
            <p>{words.refused(state.name)}</p>
            <Problems notes={state.notes} />
          </div>
        )}
        {state.kind === 'read' && (
          <ReadFramework
            {...state}
            isReadOnly={isReadOnly}
            onUse={() => void change(state.own, state.own.framework.title[format.lang])}
            onCancel={() => setState({ kind: 'ready' })}
          />
        )}
      </section>
    </>
  );
}
