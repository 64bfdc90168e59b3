import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function ComparePage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
