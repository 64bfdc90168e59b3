import type { FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Names of more areas than this say less than their number would. */
const NAMED_AREAS_MAX = 2;

/** What the role asks for, in one sentence. */
export function roleFinding(profile: RoleProfile, index: FrameworkIndex, { role, shell, format }: Messages): string {
  const { finding } = role;
  if (profile.dutyCount === 0) return finding.noDuties;
  if (profile.competencies.length === 0)
    return profile.outsideCount === profile.dutyCount
      ? finding.nothing(profile.dutyCount)
      : finding.unread(profile.dutyCount - profile.outsideCount);
  const labelsOf = (areas: RoleProfile['areas']): string => {
    const labels = areas.map((use) => shell.quotes.quoted(index.areas.get(use.area)?.label[format.lang] ?? use.area));
    return labels.length > NAMED_AREAS_MAX ? finding.areas(labels.length) : format.list(labels);
  };
  const most = Math.max(...profile.areas.map((use) => use.dutyCount));
  const highest = Math.max(...profile.areas.map((use) => use.level ?? 0));
  const level = index.framework.involvement.find(({ rank }) => rank === highest);
  return finding.covers(
    profile.competencies.length,
    index.competencies.size,
    labelsOf(profile.areas.filter((use) => use.dutyCount === most)),
    most,
    profile.dutyCount,
    level ? shell.words.level(level.rank, level.label[format.lang]) : '—',
    labelsOf(profile.areas.filter((use) => use.level === highest)),
  );
}
