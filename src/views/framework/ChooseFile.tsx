import { useRef } from 'react';
import { saveFile } from '../../exports/saveFile.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import styles from './framework.module.css';
import { templateFile } from './templateFile.ts';

interface ChooseFileProps {
  readonly isDisabled: boolean;
  readonly onChosen: (file: File) => void;
}

/** Asks for a file with a framework; the template is filled in with the first area of the one in use. */
export function ChooseFile({ isDisabled, onChosen }: ChooseFileProps) {
  const { framework: words, format } = useMessages();
  const framework = useWorkspace((state) => state.framework);
  const own = useWork((work) => work.framework);
  const input = useRef<HTMLInputElement>(null);
  const saveTemplate = (): void => {
    if (framework) saveFile(templateFile(framework, own, words, format.lang), words.templateName);
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
