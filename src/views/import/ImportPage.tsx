import { useMessages } from '../../i18n/messages.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';
import { DropZone } from './DropZone.tsx';
import { ImportTable } from './ImportTable.tsx';
import { PasteBox } from './PasteBox.tsx';
import { Progress } from './Progress.tsx';

/** Postings of the reader's own: dropped, checked, added. */
export function ImportPage() {
  const { importing } = useMessages();
  return (
    <>
      <PageTitle name={importing.title} />
      <p className="muted">{importing.purpose}</p>
      <DropZone />
      <PasteBox />
      <Progress />
      <WorkspaceGate>{(workspace) => <ImportTable {...workspace} />}</WorkspaceGate>
    </>
  );
}
