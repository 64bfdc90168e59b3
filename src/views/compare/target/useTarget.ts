import { useMemo } from 'react';
import {
  profileRole,
  type AreaId,
  type CompetencyId,
  type FrameworkIndex,
  type LabelScope,
  type MappedPosting,
  type RoleProfile,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { readTargetQuery, TARGET_NAMES, writeTargetQuery, type TargetQuery } from '../../../state/targetQuery.ts';
import { useAddress } from '../../shared/useAddress.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { gapGroups, requiredByHand, requiredByRoles, type GapGroup } from './targetRows.ts';

/** The target in the address, beside all else that stands there. */
export function useTargetQuery(): { query: TargetQuery; change: (part: Partial<TargetQuery>) => void } {
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => readTargetQuery(asked), [asked]);
  return {
    query,
    change: (part) =>
      changeAddress(
        (now) => {
          const after = new URLSearchParams(now);
          for (const name of TARGET_NAMES) after.delete(name);
          for (const [name, value] of writeTargetQuery({ ...readTargetQuery(now), ...part })) after.set(name, value);
          return after;
        },
        { replace: true },
      ),
  };
}

export interface TargetInput {
  readonly index: FrameworkIndex;
  /** The roles compared; never empty. */
  readonly compared: readonly MappedPosting[];
  /** Every other role that can be a target. */
  readonly others: readonly MappedPosting[];
  readonly scope: LabelScope;
  readonly minLevel: number;
}

export interface TargetPartProps extends TargetInput {
  readonly query: TargetQuery;
  readonly change: (part: Partial<TargetQuery>) => void;
}

/** A role held against a target. */
export interface HeldAgainst {
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
  /** How a sentence calls the target. */
  readonly goal: string;
  readonly groups: readonly GapGroup[];
}

export interface GapsProps extends Pick<TargetInput, 'index'>, Pick<HeldAgainst, 'posting' | 'profile' | 'groups'> {
  readonly onToggle: (unit: AreaId | CompetencyId) => void;
}

/** `null` where no target is chosen, or one that is not there any more, or no role to hold against it. */
export function useHeldAgainst(
  { index, compared, others, scope, minLevel }: TargetInput,
  query: TargetQuery,
): HeldAgainst | null {
  const messages = useMessages();
  return useMemo(() => {
    const { framework } = index;
    const profileOf = (posting: MappedPosting): RoleProfile =>
      profileRole(posting, framework, scope, messages.format.lang);
    const all = [...compared, ...others];
    const goalRole = query.kind === 'role' ? all.find(({ id }) => id === query.role) : undefined;
    const posting = all.find(({ id }) => id === query.of) ?? compared.find((one) => one !== goalRole);
    if (!posting || query.kind === 'none' || (query.kind === 'role' && !goalRole)) return null;
    const required =
      query.kind === 'own'
        ? requiredByHand(query.levels, framework)
        : requiredByRoles((goalRole ? [goalRole] : compared).map(profileOf), minLevel);
    const profile = profileOf(posting);
    const words = messages.target.goal;
    return {
      posting,
      profile,
      goal: goalRole ? words.role(roleTitle(goalRole, messages)) : query.kind === 'own' ? words.own : words.union,
      groups: gapGroups(profile, required, framework, minLevel, query.open),
    };
  }, [index, compared, others, scope, minLevel, query, messages]);
}
