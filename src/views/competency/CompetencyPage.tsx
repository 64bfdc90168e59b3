import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function CompetencyPage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
