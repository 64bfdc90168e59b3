import { useRef } from 'react';
import { writeCsv } from '../../exports/csv.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import styles from './framework.module.css';

interface ChooseFileProps {
  readonly isDisabled: boolean;
  readonly onChosen: (file: File) => void;
}

/** Asks for a file with a framework; the template is filled in with the first area of the one in use. */
export function ChooseFile({ isDisabled, onChosen }: ChooseFileProps) {
  const { framework: words, format } = useMessages();
  const area = useWorkspace((state) => state.framework?.areas[0]);
  const input = useRef<HTMLInputElement>(null);
  const saveTemplate = (): void => {
    const columns = words.templateHeads.map((head) => ({ head, width: 24, kind: 'text' as const }));
    const rows = (area?.competencies ?? []).map(({ id, label, definition, includes }) => ({
      cells: [
        id,
        area?.label.fr ?? '',
        area?.label.en ?? '',
        label.fr,
        label.en,
        definition.fr,
        definition.en,
        includes.fr.join('; '),
        includes.en.join('; '),
      ],
    }));
    saveFile(new Blob([writeCsv({ columns, rows }, format.lang)], { type: 'text/csv' }), words.templateName);
  };
  return (
    <p className={styles.buttons}>
      <button type="button" className="button" disabled={isDisabled} onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonld,.csv,.tsv,.xlsx"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // the same file can be chosen again
          if (file) onChosen(file);
        }}
      />
      <button type="button" className="link-button" onClick={saveTemplate}>
        {words.template}
      </button>
    </p>
  );
}
