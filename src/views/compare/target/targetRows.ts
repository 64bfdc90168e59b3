import type { BulletSeries } from '../../../charts/bullet/Bullet.tsx';
import {
  gapsAgainst,
  requiredBy,
  type Area,
  type AreaId,
  type Competency,
  type CompetencyId,
  type Framework,
  type Gap,
  type RequiredLevels,
  type RoleProfile,
} from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { areaColour, areaLabelColour } from '../../../charts/shared/areaColours.ts';

export type GapValues = Pick<Gap<'area'>, 'required' | 'held' | 'gap'>;
/** An area that is asked for or held, with its competencies that are: largest deficit first. */
export interface GapGroup extends GapValues {
  readonly area: Area;
  readonly isOpen: boolean;
  readonly competencies: readonly (GapValues & { readonly competency: Competency })[];
}

export interface Required {
  readonly competencies: RequiredLevels<'competency'>;
  readonly areas: RequiredLevels<'area'>;
}

/** What these roles ask for together. */
export function requiredByRoles(profiles: readonly RoleProfile[], minLevel: number): Required {
  return { competencies: requiredBy(profiles, 'competency', minLevel), areas: requiredBy(profiles, 'area', minLevel) };
}

/** What levels set by hand ask for: of an area the highest of its competencies. */
export function requiredByHand(levels: ReadonlyMap<CompetencyId, number>, framework: Framework): Required {
  const areas = new Map<AreaId, number>();
  const known = new Map<CompetencyId, number>();
  for (const { id, area } of framework.areas.flatMap(({ competencies }) => competencies)) {
    const level = Math.min(levels.get(id) ?? 0, framework.involvement.length);
    if (level === 0) continue;
    known.set(id, level);
    areas.set(area, Math.max(level, areas.get(area) ?? 0));
  }
  return { competencies: known, areas };
}

/** The rows of the picture and of its table, in framework order. */
export function gapGroups(
  profile: RoleProfile,
  required: Required,
  framework: Framework,
  minLevel: number,
  open: readonly AreaId[],
): GapGroup[] {
  const ofAreas = new Map(
    gapsAgainst(profile, required.areas, framework, 'area', minLevel).map((gap): [AreaId, GapValues] => [gap.id, gap]),
  );
  const ofCompetencies = new Map(
    gapsAgainst(profile, required.competencies, framework, 'competency', minLevel).map(
      (gap): [CompetencyId, GapValues] => [gap.id, gap],
    ),
  );
  return framework.areas.flatMap((area): GapGroup[] => {
    const values = ofAreas.get(area.id);
    if (!values) return [];
    const competencies = area.competencies.flatMap((competency) => {
      const its = ofCompetencies.get(competency.id);
      return its ? [{ ...its, competency }] : [];
    });
    competencies.sort((a, b) => a.gap - b.gap); // sort is stable: ties stay in framework order
    return [{ ...values, area, isOpen: open.includes(area.id), competencies }];
  });
}

export interface GapCounts {
  readonly required: number;
  readonly met: number;
  /** Asked for and not held at all. */
  readonly missing: readonly Competency[];
  /** Held at a lower level than asked for. */
  readonly lower: readonly Competency[];
  /** Held and not asked for. */
  readonly extra: number;
}

export function countGaps(groups: readonly GapGroup[]): GapCounts {
  const rows = groups.flatMap(({ competencies }) => competencies);
  const asked = rows.filter(({ required }) => required !== null);
  const short = asked.filter(({ gap }) => gap < 0);
  return {
    required: asked.length,
    met: asked.length - short.length,
    missing: short.filter(({ held }) => held === null).map(({ competency }) => competency),
    lower: short.filter(({ held }) => held !== null).map(({ competency }) => competency),
    extra: rows.length - asked.length,
  };
}

/** "−2", "+1"; a dot where nothing is lacking or left over. */
export function noteOf({ gap }: Pick<GapValues, 'gap'>, { format }: Messages): string {
  return gap === 0 ? '·' : `${gap > 0 ? '+' : '−'}${format.number(Math.abs(gap))}`;
}

export function bulletSeries(
  groups: readonly GapGroup[],
  framework: Framework,
  messages: Messages,
): BulletSeries<AreaId | CompetencyId> {
  const { lang, number } = messages.format;
  return {
    ticks: [
      { value: 0, label: messages.shell.words.none, short: '0' },
      ...framework.involvement.map(({ rank, label }) => ({
        value: rank,
        label: messages.shell.words.level(rank, label[lang]),
        short: number(rank),
      })),
    ],
    rows: groups.flatMap((group) => {
      const { area, competencies, isOpen } = group;
      const common = {
        colour: areaColour(area.number),
        badgeColour: areaLabelColour(area.number),
        isSelected: false,
      };
      const rowOf = (values: GapValues) => ({
        ...common,
        values: [values.required, values.held] as const,
        note: noteOf(values, messages),
      });
      return [
        {
          ...rowOf(group),
          id: area.id,
          label: area.label[lang],
          badge: area.number,
          isOpen: competencies.length > 0 ? isOpen : null,
        },
        ...(isOpen ? competencies : []).map((row) => ({
          ...rowOf(row),
          id: row.competency.id,
          label: row.competency.label[lang],
          badge: null,
          isOpen: null,
        })),
      ];
    }),
  };
}
