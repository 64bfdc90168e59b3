import { useMemo } from 'react';
import {
  profileRole,
  type Framework,
  type LabelScope,
  type MappedPosting,
  type RoleProfile,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';

/**
 * The profile of each posting, in their order, with the duties in the language of the interface where a posting has
 * them so; computed anew only when postings, scope or language change.
 */
export function useProfiles(
  postings: readonly MappedPosting[],
  framework: Framework,
  scope: LabelScope = 'all',
): readonly RoleProfile[] {
  const { lang } = useMessages().format;
  return useMemo(
    () => postings.map((posting) => profileRole(posting, framework, scope, lang)),
    [postings, framework, scope, lang],
  );
}
