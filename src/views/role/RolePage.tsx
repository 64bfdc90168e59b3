import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function RolePage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
