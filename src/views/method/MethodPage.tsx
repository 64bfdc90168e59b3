import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function MethodPage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
