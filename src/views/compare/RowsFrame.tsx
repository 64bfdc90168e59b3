import { Dumbbell } from '../../charts/dumbbell/Dumbbell.tsx';
import type { MarkShape } from '../../charts/shared/RoleMark.tsx';
import type { CompetencyId, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { CompareQuery, PairQuery } from '../../state/compareQuery.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import type { Pair } from './comparePair.ts';
import { dumbbellSeries, type UnitId } from './dumbbellSeries.ts';
import { limited } from './limits.ts';
import { PART_IDS } from './parts.ts';
import { WithTitles } from './RoleName.tsx';
import { RowsControls } from './RowsControls.tsx';
import { RowsTable } from './RowsTable.tsx';
import { rowsFinding, sayUse } from './rowsWords.ts';
import { unitRows, type AreaGroup } from './unitRows.ts';

interface RowsFrameProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly query: PairQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
  readonly onSelect: (competency: CompetencyId) => void;
  readonly tableShown: boolean;
}

/** Area by area, open areas competency by competency: what each role does, and the gap between them. */
export function RowsFrame({ pair, index, query, onChange, onSelect, tableShown }: RowsFrameProps) {
  const messages = useMessages();
  const { compare, shell } = messages;
  const groups = unitRows(pair, index.framework, query);
  const say = (a: string, b: string): string =>
    limited(rowsFinding(groups, query.measure, messages, [a, b]), pair, index.framework, messages);
  const finding = say(roleTitle(pair.postings[0], messages), roleTitle(pair.postings[1], messages));
  const toggle = (unit: UnitId): void => {
    const area = index.framework.areas.find(({ id }) => id === unit);
    const row = groups.flatMap((group) => group.competencies).find(({ competency }) => competency.id === unit);
    if (row) onSelect(row.competency.id);
    else if (area && query.open.includes(area.id)) onChange({ open: query.open.filter((id) => id !== area.id) });
    else if (area) onChange({ open: [...query.open, area.id] });
  };
  return (
    <ChartFrame
      title={compare.rows.title}
      headingId={PART_IDS.rows}
      finding={finding}
      shownFinding={<WithTitles postings={pair.postings} say={say} />}
      controls={
        <RowsControls
          {...{ query, onChange, groups }}
          postings={pair.postings}
          framework={index.framework}
          isTable={tableShown}
        />
      }
      words={{ ...shell.chart, keysList: [...shell.chart.keysList, ...compare.rows.keys] }}
      tableShown={tableShown}
      onTableShown={(shown) => onChange({ rows: shown ? 'table' : 'picture' })}
      picture={
        <RowsPicture
          {...{ pair, index, query, groups }}
          label={`${compare.rows.title}. ${finding}`}
          onToggle={toggle}
        />
      }
      table={<RowsTable {...{ pair, index, query, groups, onChange }} onToggle={toggle} />}
    />
  );
}

interface RowsPictureProps extends Pick<RowsFrameProps, 'pair' | 'index' | 'query'> {
  readonly groups: readonly AreaGroup[];
  readonly label: string;
  readonly onToggle: (unit: UnitId) => void;
}

function RowsPicture({ pair, index, query, groups, label, onToggle }: RowsPictureProps) {
  const messages = useMessages();
  const { compare, format } = messages;
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  const [first, second] = pair.postings;
  const describe = (unit: UnitId, shape: MarkShape | null): string => {
    const group = groups.find(({ area }) => area.id === unit);
    const row = groups.flatMap((one) => one.competencies).find(({ competency }) => competency.id === unit);
    const use = row ?? group;
    const name = (row?.competency ?? group?.area)?.label[format.lang];
    if (!use || name === undefined) return '';
    const titles = [roleTitle(first, messages), roleTitle(second, messages)] as const;
    const said = [sayUse(use, 0, index.framework, messages), sayUse(use, 1, index.framework, messages)] as const;
    if (shape === 'first') return compare.rows.cell(titles[0], name, said[0]);
    if (shape === 'second') return compare.rows.cell(titles[1], name, said[1]);
    const both = compare.rows.say(name, titles[0], said[0], titles[1], said[1]);
    return shape === 'both' ? compare.rows.opens(both) : both;
  };
  return (
    <div ref={ref}>
      <Dumbbell
        series={dumbbellSeries(groups, query, index.framework, messages)}
        box={{ width, rem, target }}
        words={{ label, description: compare.rows.description, note: compare.rows.difference }}
        describe={describe}
        onOpen={(unit, shape) => {
          const roles = shape === 'both' ? [first, second] : [shape === 'first' ? first : second];
          openQuotes({ unit, roles: roles.map(({ id }) => id) });
        }}
        onToggle={onToggle}
      />
    </div>
  );
}
