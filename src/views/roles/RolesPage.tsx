import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function RolesPage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
