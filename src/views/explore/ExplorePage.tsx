import { WorkspaceGate } from '../shared/WorkspaceGate.tsx';

export function ExplorePage() {
  return <WorkspaceGate>{({ postings }) => <p>{postings.length}</p>}</WorkspaceGate>;
}
