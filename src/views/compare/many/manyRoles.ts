import {
  compareProfiles,
  fromLevel,
  INCLUSIVE_ROLE_LIMIT,
  seriate,
  SERIATED_ROLE_LIMIT,
  type Comparison,
  type Framework,
  type FrameworkIndex,
  type LabelScope,
  type Lang,
  type MappedPosting,
  type RoleId,
  type RoleProfile,
  type RoleTree,
} from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ColumnOrder } from '../../../state/compareQuery.ts';
import { letterOf } from '../../shared/letterOf.ts';
import { roleTitle, titleLang } from '../../shared/roleTitle.ts';

/** Up to here a picture shows every competency of every role; up to `SERIATED_ROLE_LIMIT` areas; above that, counts. */
export const MATRIX_ROLE_LIMIT = 40;
export { INCLUSIVE_ROLE_LIMIT, SERIATED_ROLE_LIMIT };

export interface ComparedRole {
  readonly id: RoleId;
  /** "A", "B" …, by its place in the address. */
  readonly letter: string;
  readonly title: string;
  readonly lang: Lang | undefined;
  readonly posting: MappedPosting;
  /** What counts of it. */
  readonly profile: RoleProfile;
}

/** Roles and all that the pictures say of them. */
export interface ManyRoles {
  readonly roles: readonly ComparedRole[];
  readonly byId: ReadonlyMap<RoleId, ComparedRole>;
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  readonly minLevel: number;
  readonly reviewedOnly: boolean;
}

/** What counts, and what is compared. */
export interface ManyInput {
  readonly postings: readonly MappedPosting[];
  /** In the order of `postings`. */
  readonly profiles: readonly RoleProfile[];
  /** Their places in the address, which give them their letters. */
  readonly places: readonly number[];
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  readonly minLevel: number;
  readonly reviewedOnly: boolean;
}

export function manyRoles({ postings, profiles, places, ...rest }: ManyInput, messages: Messages): ManyRoles {
  const roles = profiles.flatMap((profile, i): ComparedRole[] => {
    const posting = postings[i];
    if (!posting) return [];
    return [
      {
        id: posting.id,
        letter: letterOf(places[i] ?? i),
        title: roleTitle(posting, messages),
        lang: titleLang(posting),
        posting,
        profile: fromLevel(profile, rest.minLevel),
      },
    ];
  });
  return { roles, byId: new Map(roles.map((role) => [role.id, role])), ...rest };
}

/** All that up to `MATRIX_ROLE_LIMIT` roles have in common and apart. */
export interface ManyComparison {
  readonly competencies: Comparison<'competency'>;
  readonly areas: Comparison<'area'>;
}
export function compareMany({ roles }: ManyRoles, framework: Framework): ManyComparison {
  const profiles = roles.map(({ profile }) => profile);
  return {
    competencies: compareProfiles(profiles, framework, { unit: 'competency' }),
    areas: compareProfiles(profiles, framework, { unit: 'area' }),
  };
}

export interface OrderedRoles {
  readonly roles: readonly ComparedRole[];
  /** Who was joined with whom; only where they stand by likeness. */
  readonly tree: RoleTree | null;
}

/**
 * The roles in an order; ties go by their place in the address.
 * @param order  by likeness only up to `SERIATED_ROLE_LIMIT` roles: above, they stay as chosen
 */
export function inOrder(many: ManyRoles, order: ColumnOrder, lang: Lang): OrderedRoles {
  const { roles, byId } = many;
  if (order === 'likeness' && roles.length <= SERIATED_ROLE_LIMIT) {
    const { order: ids, tree } = seriate(
      roles.map(({ profile }) => profile),
      'competency',
    );
    return { roles: ids.flatMap((id) => byId.get(id) ?? []), tree };
  }
  const sorted = [...roles];
  if (order === 'name') {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    sorted.sort((a, b) => compare(a.title, b.title));
  } else if (order === 'count') sorted.sort((a, b) => b.profile.competencies.length - a.profile.competencies.length);
  return { roles: sorted, tree: null };
}

/** "A", "A + C": how a combination is called where its roles have letters. */
export const lettersOf = (ids: readonly RoleId[], { byId }: ManyRoles): string =>
  ids.flatMap((id) => byId.get(id)?.letter ?? []).join(' + ');
