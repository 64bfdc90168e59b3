import type { MappedPosting, RoleProfile } from '../../engine/index.ts';
import type { RoleQuery } from '../../state/roleQuery.ts';
import type { FoundNearMisses } from './useNearMisses.ts';
import type { OpenWorkspace } from '../shared/WorkspaceGate.tsx';

/** What each part of the profile is given. */
export interface RolePartProps extends Pick<OpenWorkspace, 'index' | 'postings'> {
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
  readonly nearMisses: FoundNearMisses;
  readonly query: RoleQuery;
  readonly change: (part: Partial<RoleQuery>) => void;
}
