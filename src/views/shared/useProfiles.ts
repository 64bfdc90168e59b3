import { useMemo } from 'react';
import {
  profileRole,
  type Framework,
  type LabelScope,
  type Lang,
  type MappedPosting,
  type RoleProfile,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';

const known = new WeakMap<Framework, WeakMap<MappedPosting, Map<string, RoleProfile>>>();

/** The profile of a posting, made once for each scope and language as long as the posting is the same. */
export function profileOf(posting: MappedPosting, framework: Framework, scope: LabelScope, lang: Lang): RoleProfile {
  const postings = known.get(framework) ?? new WeakMap<MappedPosting, Map<string, RoleProfile>>();
  known.set(framework, postings);
  const profiles = postings.get(posting) ?? new Map<string, RoleProfile>();
  postings.set(posting, profiles);
  const key = `${scope} ${lang}`;
  const profile = profiles.get(key) ?? profileRole(posting, framework, scope, lang);
  profiles.set(key, profile);
  return profile;
}

/**
 * The profile of each posting, in their order, with the duties in the language of the interface where a posting has
 * them so; computed anew only where a posting, scope or language changes.
 */
export function useProfiles(
  postings: readonly MappedPosting[],
  framework: Framework,
  scope: LabelScope = 'all',
): readonly RoleProfile[] {
  const { lang } = useMessages().format;
  return useMemo(
    () => postings.map((posting) => profileOf(posting, framework, scope, lang)),
    [postings, framework, scope, lang],
  );
}
