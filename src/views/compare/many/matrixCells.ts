import type { MatrixCell } from '../../../charts/matrix/placeMatrix.ts';
import type { AreaId, AreaUse, CompetencyId, CompetencyUse, Framework, RoleProfile } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Measure } from '../../../state/compareQuery.ts';
import { isUseReviewed } from '../../shared/isUseReviewed.ts';

type Unit = AreaId | CompetencyId;
type UsedArea = AreaUse & { readonly level: number };
/** What a role does in one area or competency. */
export type RoleUse = CompetencyUse | UsedArea;

const uses = new WeakMap<RoleProfile, ReadonlyMap<Unit, RoleUse>>();

/** What the role does by area and by competency; without those it does not mention. */
export function usesByUnit(profile: RoleProfile): ReadonlyMap<Unit, RoleUse> {
  const known = uses.get(profile);
  if (known) return known;
  const found = new Map<Unit, RoleUse>(profile.competencies.map((use) => [use.competency, use]));
  for (const use of profile.areas) if (use.level !== null) found.set(use.area, { ...use, level: use.level });
  uses.set(profile, found);
  return found;
}

/** A use by a measure; shares are 0–1. */
export function valueOf(use: RoleUse, measure: Measure): number {
  if (measure === 'involvement') return use.level;
  if (measure === 'duties') return use.dutyCount;
  return measure === 'share' ? (use.dutyShare ?? 0) : 1;
}

/** As many shades as the scale of involvement has steps; presence takes the middle one. */
const SHADES = 5;
const PRESENCE = { text: '×', shade: 3 };

/**
 * What stands in a cell of a matrix.
 * @param use   `undefined`: not mentioned
 * @param most  the largest value of the matrix, which gets the darkest shade
 */
export function cellOf(
  profile: RoleProfile,
  use: RoleUse | undefined,
  measure: Measure,
  most: number,
  { format }: Messages,
): MatrixCell {
  if (profile.dutyCount === 0) return { text: null, shade: null, hasRing: false };
  if (!use) return { text: '', shade: null, hasRing: false };
  const hasRing = !isUseReviewed(use);
  if (measure === 'presence') return { ...PRESENCE, hasRing };
  const value = valueOf(use, measure);
  const text = format.number(measure === 'share' ? Math.round(value * 100) : value);
  const shade = measure === 'involvement' ? value : Math.max(1, Math.ceil((value / Math.max(most, value)) * SHADES));
  return { text, shade, hasRing };
}

/** The same in words: "2 Support, 3 duties (12 %), not reviewed". */
export function sayCell(
  profile: RoleProfile,
  use: RoleUse | undefined,
  framework: Framework,
  { many, shell, format }: Messages,
): string {
  if (profile.dutyCount === 0) return many.cell.unknown;
  const level = use && framework.involvement.find(({ rank }) => rank === use.level);
  if (!use || !level) return shell.words.none;
  return many.cell.use(
    shell.words.level(level.rank, level.label[format.lang]),
    use.dutyCount,
    Math.round((use.dutyShare ?? 0) * 100),
    isUseReviewed(use),
  );
}
