import { countTicks } from '../../charts/dumbbell/countTicks.ts';
import type { DumbbellRow, DumbbellSeries, DumbbellTick } from '../../charts/dumbbell/placeDumbbell.ts';
import type { AreaId, CompetencyId, Framework } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PairMeasure } from '../../state/compareQuery.ts';
import { gapOf, type AreaGroup, type PairValues } from './unitRows.ts';
import { areaColour, areaLabelColour } from '../../charts/shared/areaColours.ts';

export type UnitId = AreaId | CompetencyId;

/** The gap as the chart writes it beside the shape of the role that leads; nothing where there is none to measure. */
export function noteOf(values: PairValues, measure: PairMeasure, { compare, format }: Messages): string {
  if (measure === 'presence' || (values[0] === null && values[1] === null)) return '';
  const gap = Math.abs(gapOf(values));
  return gap === 0 ? compare.rows.equal : `+${format.number(gap)}`;
}

function ticksOf(
  groups: readonly AreaGroup[],
  measure: PairMeasure,
  framework: Framework,
  { shell, compare, format }: Messages,
): DumbbellTick[] {
  if (measure === 'duties')
    return countTicks(Math.max(0, ...groups.flatMap((group) => group.values.map((value) => value ?? 0)))).map(
      (value) => ({
        value,
        label: format.number(value),
        short: format.number(value),
      }),
    );
  const named =
    measure === 'presence'
      ? [{ value: 1, label: compare.rows.mentioned, short: compare.rows.mentioned }]
      : framework.involvement.map(({ rank, label }) => ({
          value: rank,
          label: shell.words.level(rank, label[format.lang]),
          short: format.number(rank),
        }));
  return [{ value: 0, label: shell.words.none, short: measure === 'presence' ? shell.words.none : '0' }, ...named];
}

/** The rows as the chart takes them: areas, and below the open ones their competencies. */
export function dumbbellSeries(
  groups: readonly AreaGroup[],
  { measure, competency: selected }: { readonly measure: PairMeasure; readonly competency: CompetencyId | null },
  framework: Framework,
  messages: Messages,
): DumbbellSeries<UnitId> {
  const { lang } = messages.format;
  const rows = groups.flatMap(({ area, values, isOpen, competencies }): DumbbellRow<UnitId>[] => {
    const colours = { colour: areaColour(area.number), badgeColour: areaLabelColour(area.number) };
    return [
      {
        id: area.id,
        label: area.label[lang],
        badge: area.number,
        isOpen: competencies.length > 0 ? isOpen : null,
        isSelected: false,
        values,
        note: noteOf(values, measure, messages),
        ...colours,
      },
      ...(isOpen ? competencies : []).map((row) => ({
        id: row.competency.id,
        label: row.competency.label[lang],
        badge: null,
        isOpen: null,
        isSelected: row.competency.id === selected,
        values: row.values,
        note: noteOf(row.values, measure, messages),
        ...colours,
      })),
    ];
  });
  return { rows, ticks: ticksOf(groups, measure, framework, messages) };
}
