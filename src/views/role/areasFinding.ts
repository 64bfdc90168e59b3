import type { FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Names of more areas than this say less than their number would. */
const NAMED_AREAS_MAX = 2;

/** Which areas hold most of the duties, and which hold none. */
export function areasFinding(profile: RoleProfile, index: FrameworkIndex, { role, shell, format }: Messages): string {
  const words = role.competencies;
  if (profile.dutyCount === 0) return words.none;
  const nameOf = (use: RoleProfile['areas'][number]): string =>
    shell.quotes.quoted(index.areas.get(use.area)?.label[format.lang] ?? use.area);
  const touched = profile.areas.filter((use) => use.dutyCount > 0);
  // A stable sort: equals keep the order of the framework.
  const [first, ...others] = [...touched].sort((a, b) => b.dutyCount - a.dutyCount);
  if (!first) return role.finding.nothing(profile.dutyCount);
  const told = (use: RoleProfile['areas'][number]): string => words.areaDuties(nameOf(use), use.dutyCount);
  const missing = profile.areas.filter((use) => use.dutyCount === 0).map(nameOf);
  return words.finding(
    told(first),
    others.length > 0 ? format.list(others.slice(0, NAMED_AREAS_MAX).map(told)) : null,
    missing.length === 0
      ? null
      : missing.length > NAMED_AREAS_MAX
        ? role.finding.areas(missing.length)
        : format.list(missing),
  );
}
