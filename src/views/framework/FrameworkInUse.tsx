import { useState } from 'react';
import { encodeOwnFramework, type Framework } from '../../engine/index.ts';
import { fileName } from '../../exports/fileName.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import styles from './framework.module.css';

interface FrameworkInUseProps {
  readonly framework: Framework;
  readonly isBusy: boolean;
  /** To the framework that comes with the app. */
  readonly onBack: () => void;
}

/** The framework that duties are mapped to now. */
export function FrameworkInUse({ framework, isBusy, onBack }: FrameworkInUseProps) {
  const { framework: words, format } = useMessages();
  const engine = useWorkspace((state) => state.engine);
  const isOwn = useWork((work) => work.framework !== null);
  const [hasFailed, setFailed] = useState(false);
  if (!engine) return null;
  const save = async (): Promise<void> => {
    try {
      const own = useWork.getState().framework ?? (await engine.frameworkInUse());
      const file = new Blob([encodeOwnFramework(own)], { type: 'application/json' });
      saveFile(file, fileName(own.framework.title[format.lang], 'json', new Date()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const { areas, title, version } = framework;
  return (
    <section className={styles.section} aria-labelledby="framework-in-use">
      <h2 id="framework-in-use">{words.inUse}</h2>
      <p>
        <strong>{title[format.lang]}</strong>, {words.version(version)}.{' '}
        {words.contents(areas.length, areas.flatMap(({ competencies }) => competencies).length)}.{' '}
        {isOwn ? words.isOwn : words.isOurs}
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button" onClick={() => void save()}>
          {words.save}
        </button>
        {isOwn && (
          <button type="button" className="button" disabled={isBusy} onClick={onBack}>
            {words.back}
          </button>
        )}
      </p>
      {hasFailed && <p role="alert">{words.saveFailed}</p>}
    </section>
  );
}
