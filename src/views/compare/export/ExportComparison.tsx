import { Download } from 'lucide-react';
import { useState } from 'react';
import { fileName } from '../../../exports/fileName.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { sourceOf } from '../../shared/sourceOf.ts';
import type { FileFormat } from './comparisonFile.ts';
import type { ComparedRoles } from './comparisonFacts.ts';
import styles from './ExportComparison.module.css';
import { printOn, type Paper } from '../../shared/printOn.ts';

const FORMATS: readonly FileFormat[] = ['xlsx', 'docx', 'csv'];
const PAPERS: readonly Paper[] = ['a4', 'a3'];

/** Makes the file, hands it to the browser, and says what it is called. */
async function saveComparison(format: FileFormat, roles: ComparedRoles, messages: Messages): Promise<string> {
  const { comparisonFile } = await import('./comparisonFile.ts');
  const date = new Date();
  const name = fileName(messages.exporting.fileTitle, format, date);
  saveFile(await comparisonFile(format, roles, messages, date), name);
  return name;
}

/** Takes the comparison away, two roles or many: as a workbook, a text, a table, or on paper. */
export function ExportComparison(roles: ComparedRoles) {
  const messages = useMessages();
  const { exporting } = messages;
  const [said, setSaid] = useState('');
  const save = async (format: FileFormat): Promise<void> => {
    try {
      setSaid(exporting.done(await saveComparison(format, roles, messages)));
    } catch (error) {
      console.error(error); // for who looks into the console; the reader gets the sentence
      setSaid(exporting.failed);
    }
  };
  const action = (format: FileFormat | Paper, run: () => void) => {
    const [name, what] = exporting.formats[format];
    return { name, what, run };
  };
  return (
    <>
      <p className={styles.printed}>{sourceOf(roles.postings, roles.profiles, messages)}</p>
      <div className={`${styles.export} screen-only`}>
        <ActionMenu
          look="button primary"
          side="start"
          label={exporting.menu}
          icon={<Download aria-hidden size={16} />}
          actions={[
            ...FORMATS.map((format) => action(format, () => void save(format))),
            ...PAPERS.map((paper) => action(paper, () => void printOn(paper))),
          ]}
        />
        <p role="status" className="small muted">
          {said}
        </p>
      </div>
    </>
  );
}
