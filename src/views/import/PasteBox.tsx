import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { importFiles } from '../../state/importing.ts';
import styles from './ImportPage.module.css';

/** Takes the text of a posting as it was copied from a page or a message. */
export function PasteBox() {
  const { importing, format } = useMessages();
  const [text, setText] = useState('');
  const read = (): void => {
    const time = new Date().toLocaleTimeString(format.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    importFiles([{ name: importing.paste.name(time), file: new Blob([text], { type: 'text/plain' }) }]);
    setText('');
  };
  return (
    <div className={styles.paste}>
      <label>
        {importing.paste.label}
        <textarea className="field" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="button" className="button" disabled={text.trim() === ''} onClick={read}>
        {importing.paste.read}
      </button>
    </div>
  );
}
