import type { MappedPosting, RoleProfile } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** How much of what is shown was read by a person, and by which versions it was made; of no posting there is nothing to say. */
export function sourceOf(
  postings: readonly MappedPosting[],
  profiles: readonly RoleProfile[],
  { exporting }: Messages,
): string {
  if (postings.length === 0) return '';
  const total = (pick: (profile: RoleProfile) => number): number =>
    profiles.reduce((sum, profile) => sum + pick(profile), 0);
  const versions = (pick: (posting: MappedPosting) => string): string => [...new Set(postings.map(pick))].join(', ');
  return exporting.source(
    versions(({ framework }) => framework.version),
    versions(({ engine }) => engine.version),
    total(({ reviewedCount }) => reviewedCount),
    total(({ labelCount }) => labelCount),
  );
}
