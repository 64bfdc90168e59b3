import { Download } from 'lucide-react';
import { useState } from 'react';
import { fileName } from '../../../exports/fileName.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import type { RoleOfSheet } from './roleSheet.ts';

/** Makes the sheet, hands it to the browser, and says what it is called. */
async function saveSheet(role: RoleOfSheet, messages: Messages): Promise<string> {
  const [{ writeTextDocument }, { roleSheet }] = await Promise.all([
    import('../../../exports/textDocument.ts'),
    import('./roleSheet.ts'),
  ]);
  const date = new Date();
  const { fileTitle } = messages.jobSheets.roleSheet;
  const name = fileName(`${fileTitle} ${roleTitle(role.posting, messages)}`, 'docx', date);
  saveFile(await writeTextDocument(roleSheet(role, messages, messages.format.longDate(date))), name);
  return name;
}

/** Takes the role away as a sheet to be completed. */
export function ExportRole(role: RoleOfSheet) {
  const messages = useMessages();
  const { roleSheet: words } = messages.jobSheets;
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    try {
      setSaid(words.done(await saveSheet(role, messages)));
    } catch (error) {
      console.error(error); // for who looks into the console; the reader gets the sentence
      setSaid(words.failed);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        <Download aria-hidden size={16} /> {words.button}
      </button>
      <span role="status" className="small muted">
        {said}
      </span>
    </>
  );
}
