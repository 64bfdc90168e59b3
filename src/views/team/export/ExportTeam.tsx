import { Download } from 'lucide-react';
import { useState } from 'react';
import { fileName } from '../../../exports/fileName.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { printOn, type Paper } from '../../shared/printOn.ts';
import type { ExportedTeam } from './teamFacts.ts';
import type { FileFormat } from './teamFile.ts';

const FORMATS: readonly FileFormat[] = ['xlsx', 'docx', 'csv'];
const PAPERS: readonly Paper[] = ['a4', 'a3'];

/** Makes the file, hands it to the browser, and says what it is called. */
async function saveTeam(format: FileFormat, team: ExportedTeam, messages: Messages): Promise<string> {
  const { teamFile } = await import('./teamFile.ts');
  const date = new Date();
  const name = fileName(messages.team.take.fileTitle, format, date);
  saveFile(await teamFile(format, team, messages, date), name);
  return name;
}

/** Takes the gaps away: as a workbook, a report, a table, or on paper. */
export function ExportTeam(team: ExportedTeam) {
  const messages = useMessages();
  const { take } = messages.team;
  const [said, setSaid] = useState('');
  const save = async (format: FileFormat): Promise<void> => {
    try {
      setSaid(take.done(await saveTeam(format, team, messages)));
    } catch (error) {
      console.error(error); // for who looks into the console; the reader gets the sentence
      setSaid(take.failed);
    }
  };
  const action = (format: FileFormat | Paper, run: () => void) => {
    const [name, what] = take.formats[format];
    return { name, what, run };
  };
  return (
    <>
      <ActionMenu
        look="button primary"
        label={take.menu}
        icon={<Download aria-hidden size={16} />}
        actions={[
          ...FORMATS.map((format) => action(format, () => void save(format))),
          ...PAPERS.map((paper) => action(paper, () => void printOn(paper))),
        ]}
      />
      <p role="status" className="small muted">
        {said}
      </p>
    </>
  );
}
