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

const FORMATS = ['xlsx', 'docx', 'csv'] as const satisfies readonly FileFormat[];
/** Documents on the roles themselves. */
const SHEETS = ['harmonised', 'consistency'] as const satisfies readonly FileFormat[];
const PAPERS: readonly Paper[] = ['a4', 'a3'];

/** Makes the file, hands it to the browser, and says what it is called. */
async function saveComparison(format: FileFormat, roles: ComparedRoles, messages: Messages): Promise<string> {
  const { comparisonFile } = await import('./comparisonFile.ts');
  const date = new Date();
  const { exporting, jobSheets } = messages;
  const isSheet = format === 'harmonised' || format === 'consistency';
  const name = fileName(isSheet ? jobSheets[format].fileTitle : exporting.fileTitle, isSheet ? 'docx' : format, date);
  saveFile(await comparisonFile(format, roles, messages, date), name);
  return name;
}

const action = ([name = '', what = '']: readonly string[], run: () => void) => ({ name, what, run });

/** Takes the comparison away, two roles or many: as a workbook, a text, a table, or on paper. */
export function ExportComparison(roles: ComparedRoles) {
  const messages = useMessages();
  const { exporting, jobSheets } = messages;
  const [said, setSaid] = useState('');
  const save = async (format: FileFormat): Promise<void> => {
    try {
      setSaid(exporting.done(await saveComparison(format, roles, messages)));
    } catch (error) {
      console.error(error); // for who looks into the console; the reader gets the sentence
      setSaid(exporting.failed);
    }
  };
  return (
    <>
      <p className={styles.printed}>{sourceOf(roles.postings, roles.profiles, messages)}</p>
      <div className={`${styles.export} screen-only`}>
        <ActionMenu
          look="button primary"
          label={exporting.menu}
          icon={<Download aria-hidden size={16} />}
          actions={[
            ...FORMATS.map((format) => action(exporting.formats[format], () => void save(format))),
            ...SHEETS.map((format) => action(jobSheets[format].format, () => void save(format))),
            ...PAPERS.map((paper) => action(exporting.formats[paper], () => void printOn(paper))),
          ]}
        />
        <p role="status" className="small muted">
          {said}
        </p>
      </div>
    </>
  );
}
