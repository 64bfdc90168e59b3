import { FileUp, FolderOpen } from 'lucide-react';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { saveFile } from '../../exports/saveFile.ts';
import { useMessages } from '../../i18n/messages.ts';
import { importFiles } from '../../state/importing.ts';
import { chosenFiles, droppedFiles } from './droppedFiles.ts';
import styles from './ImportPage.module.css';
import { TEMPLATE_FORMATS, templateFile } from './templateFile.ts';

const FORMATS = [
  'Word (DOCX)',
  'PDF',
  'ODT',
  'TXT',
  'Markdown',
  'HTML',
  'Excel (XLSX)',
  'CSV',
  'JSON (ReliefWeb)',
  'ZIP',
];

function take(event: ChangeEvent<HTMLInputElement>): void {
  importFiles(chosenFiles(event.target.files));
  event.target.value = ''; // the same file can be chosen again
}

/** Takes files and folders, by dropping them anywhere on it or by its buttons. */
export function DropZone() {
  const { importing, format } = useMessages();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drag = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setOver(over);
  };
  const drop = (event: DragEvent): void => {
    drag(event, false);
    void droppedFiles(event.dataTransfer.items).then(importFiles);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons do the same by keyboard
    <section
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      aria-label={importing.chooseFiles}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <p className={styles.dropTitle}>{isOver ? importing.dropNow : importing.drop}</p>
      <p className={styles.buttons}>
        <button type="button" className="button primary" onClick={() => files.current?.click()}>
          <FileUp aria-hidden size={18} />
          {importing.chooseFiles}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          <FolderOpen aria-hidden size={18} />
          {importing.chooseFolder}
        </button>
      </p>
      <p className="muted small">
        {importing.formats(FORMATS)} <span aria-hidden>{importing.template.label} </span>
        {TEMPLATE_FORMATS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`link-button ${styles.template}`}
            onClick={() =>
              void templateFile(kind, importing, format.lang).then((file) =>
                saveFile(file, importing.template.name(kind)),
              )
            }
          >
            <span className="visually-hidden">{importing.template.label} </span>
            {kind.toUpperCase()}
          </button>
        ))}
      </p>
      <input ref={files} type="file" multiple hidden aria-label={importing.chooseFiles} onChange={take} />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', ''); // React knows no such attribute
        }}
        type="file"
        multiple
        hidden
        aria-label={importing.chooseFolder}
        onChange={take}
      />
    </section>
  );
}
