import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function AreaPage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
