import type { CompetencyId, CompetencyUse, MappedPosting, RoleProfile } from '../../engine/index.ts';

/** A role that asks for a competency. */
export interface AskingRole {
  readonly posting: MappedPosting;
  readonly use: CompetencyUse;
}

/**
 * The roles that ask for a competency.
 * @param profiles  of the postings, in their order
 * @returns         the most involved first: by level, then by number of duties, then as given
 */
export function askingRoles(
  competency: CompetencyId,
  postings: readonly MappedPosting[],
  profiles: readonly RoleProfile[],
): AskingRole[] {
  return postings
    .flatMap((posting, i): AskingRole[] => {
      const use = profiles[i]?.competencies.find((one) => one.competency === competency);
      return use ? [{ posting, use }] : [];
    })
    .sort((a, b) => b.use.level - a.use.level || b.use.dutyCount - a.use.dutyCount);
}
