import { useId, useState } from 'react';
import { readCompetencyList, type CompetencyId, type FrameworkIndex } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import styles from './target.module.css';

interface PasteAimsProps {
  readonly index: FrameworkIndex;
  readonly onAdd: (competencies: readonly CompetencyId[]) => void;
}

/** A list of competencies from elsewhere; lines that are not recognised stay, to be corrected. */
export function PasteAims({ index, onAdd }: PasteAimsProps) {
  const { paste: words } = useMessages().team.target;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const saidId = useId();
  const add = (): void => {
    const { competencies, unknown } = readCompetencyList(text, index.framework);
    if (competencies.length > 0) onAdd(competencies);
    setText(unknown.join('\n'));
    setSaid(words.said(competencies.length, unknown.length));
  };
  return (
    <details className="screen-only">
      <summary>{words.title}</summary>
      <div className={styles.paste}>
        <label className="labelled">
          {words.label}
          <textarea
            className="field"
            rows={5}
            value={text}
            aria-describedby={saidId}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="button" className="button" disabled={text.trim() === ''} onClick={add}>
          {words.add}
        </button>
        <p id={saidId} role="status">
          {said}
        </p>
      </div>
    </details>
  );
}
