import { useMemo } from 'react';
import {
  profileRole,
  type Framework,
  type LabelScope,
  type MappedPosting,
  type RoleProfile,
} from '../../engine/index.ts';

/** The profile of each posting, in their order; computed anew only when postings or scope change. */
export function useProfiles(
  postings: readonly MappedPosting[],
  framework: Framework,
  scope: LabelScope = 'all',
): readonly RoleProfile[] {
  return useMemo(() => postings.map((posting) => profileRole(posting, framework, scope)), [postings, framework, scope]);
}
