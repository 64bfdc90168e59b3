import type { CoverageCell, CoverageRow, CoverageSeries } from '../../charts/coverage/placeCoverage.ts';
import { areaColour, areaLabelColour } from '../../charts/shared/areaColours.ts';
import type { AreaId, CompetencyId, InvolvementLevel, NeedCoverage, RoleId } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { holdersOf, type TeamView } from './teamView.ts';

export type UnitId = AreaId | CompetencyId;
/** The column of what is asked for; role ids are never empty. */
export const REQUIRED = '';
export type ColumnId = RoleId | typeof REQUIRED;

/** What a target asks of one area, with the area itself. */
export function byArea({ index, now }: Pick<TeamView, 'index' | 'now'>) {
  return index.framework.areas.flatMap((area) => {
    const its = now.filter(({ need }) => index.competencies.get(need.competency)?.area === area.id);
    return its.length > 0 ? [{ area, coverage: its }] : [];
  });
}

export const nameOf = (
  { need }: Pick<NeedCoverage, 'need'>,
  { index }: Pick<TeamView, 'index'>,
  { format }: Messages,
) => index.competencies.get(need.competency)?.label[format.lang] ?? need.competency;

export const levelOf = (rank: number | null, { index }: Pick<TeamView, 'index'>): InvolvementLevel | null =>
  index.framework.involvement.find((level) => level.rank === rank) ?? null;

const EMPTY: CoverageCell = { text: '', shade: null, hasRing: false, isShort: false };

/** The rows of the picture: each area with what is asked of it. */
export function coverageSeries(view: TeamView, messages: Messages): CoverageSeries<UnitId, ColumnId> {
  const { members } = view;
  const words = messages.team;
  const { lang, number } = messages.format;
  return {
    tree: null,
    countTitle: words.coverage.cover,
    columns: [
      { id: REQUIRED, letter: '', title: words.coverage.required },
      ...members.map(({ id, letter, title, posts, headcount }) => ({
        id,
        letter: posts === 0 ? `(${letter})` : letter,
        title: words.coverage.column(title, posts, headcount),
      })),
    ],
    rows: byArea(view).flatMap(({ area, coverage }): CoverageRow<UnitId>[] => {
      const colours = {
        isSelected: false,
        isOpen: null,
        colour: areaColour(area.number),
        badgeColour: areaLabelColour(area.number),
      };
      return [
        { ...colours, id: area.id, label: area.label[lang], badge: area.number, cells: [], count: null },
        ...coverage.map((one): CoverageRow<UnitId> => ({
          ...colours,
          id: one.need.competency,
          label: nameOf(one, view, messages),
          badge: null,
          cells: [
            { text: number(one.need.level), shade: null, hasRing: false, isShort: false },
            ...members.map(({ profile, posts }, i): CoverageCell => {
              const level = one.levels[i] ?? null;
              if (profile.dutyCount === 0) return { ...EMPTY, text: null };
              if (level === null) return EMPTY;
              const use = profile.competencies.find(({ competency }) => competency === one.need.competency);
              return {
                text: number(level),
                shade: level,
                hasRing: use !== undefined && !isUseReviewed(use),
                isShort: level < one.need.level || posts === 0,
              };
            }),
          ],
          count: {
            text: number(one.count),
            word: one.cover === 'covered' ? '' : words.covers[one.cover].toLowerCase(),
            cover: one.cover,
          },
        })),
      ];
    }),
  };
}

/** What a row says by itself, and what its count says. */
export function sayCount(one: NeedCoverage, view: TeamView, messages: Messages): string {
  const words = messages.team;
  const { enough, below } = holdersOf(one, view);
  return words.coverage.say(
    nameOf(one, view, messages),
    words.covers[one.cover],
    words.count(one.count, one.need.wanted),
    enough.map(({ member }) => member.title),
    below.map(({ member, level }) => words.coverage.lower(member.title, level)),
  );
}
