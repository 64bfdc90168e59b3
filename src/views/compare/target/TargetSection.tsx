import { Bullet } from '../../../charts/bullet/Bullet.tsx';
import type { AreaId, CompetencyId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { useChartBox } from '../../../ui/useChartBox.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { useQuotes } from '../../shared/useQuotes.ts';
import shared from '../compare.module.css';
import { OwnProfile } from './OwnProfile.tsx';
import { TargetControls } from './TargetControls.tsx';
import { bulletSeries, countGaps } from './targetRows.ts';
import { TargetTable } from './TargetTable.tsx';
import {
  type GapsProps,
  type HeldAgainst,
  type TargetInput,
  type TargetPartProps,
  useHeldAgainst,
  useTargetQuery,
} from './useTarget.ts';

/** Roles held against a target: what is lacking, what is beyond, and by how much. */
export function TargetSection(input: TargetInput) {
  const { target } = useMessages();
  const { query, change } = useTargetQuery();
  const held = useHeldAgainst(input, query);
  return (
    <section className={shared.section} aria-labelledby="target-heading">
      <h2 id="target-heading">{target.title}</h2>
      <p className={shared.lead}>{target.purpose}</p>
      <TargetControls {...input} query={query} change={change} held={held} />
      {query.kind === 'own' && <OwnProfile {...input} query={query} change={change} />}
      {held && held.groups.length > 0 && <Gaps {...input} query={query} change={change} held={held} />}
    </section>
  );
}

function Gaps({ index, query, change, held }: TargetPartProps & { readonly held: HeldAgainst }) {
  const messages = useMessages();
  const { target, shell, format } = messages;
  const { posting, profile, goal, groups } = held;
  const prefersTable = useMediaQuery('(max-width: 639px), (forced-colors: active)');
  const tableShown = query.table ?? prefersTable;
  const { required, met, missing, lower, extra } = countGaps(groups);
  const finding = target.finding(roleTitle(posting, messages), goal, met, required, missing.length, lower.length);
  const names = (found: typeof missing): string[] => found.map(({ label }) => label[format.lang]);
  const openable = groups.filter(({ competencies }) => competencies.length > 0);
  const allOpen = openable.every(({ isOpen }) => isOpen);
  const toggle = (unit: AreaId | CompetencyId): void => {
    const area = openable.find(({ area: { id } }) => id === unit)?.area.id;
    if (area)
      change({ open: query.open.includes(area) ? query.open.filter((id) => id !== area) : [...query.open, area] });
  };
  return (
    <ChartFrame
      title={`${roleTitle(posting, messages)} → ${goal}`}
      finding={finding}
      words={shell.chart}
      controls={
        <>
          <div className="small muted">
            {missing.length > 0 && <p>{target.missing(names(missing))}</p>}
            {lower.length > 0 && <p>{target.lower(names(lower))}</p>}
            {extra > 0 && <p>{target.extra(extra)}</p>}
          </div>
          <div className={`${shared.controls} screen-only`}>
            <button
              type="button"
              className="button"
              onClick={() => change({ open: allOpen ? [] : openable.map(({ area }) => area.id) })}
            >
              {allOpen ? target.closeAll : target.openAll}
            </button>
          </div>
        </>
      }
      tableShown={tableShown}
      onTableShown={(shown) => change({ table: shown })}
      picture={
        <GapsPicture {...{ index, groups, posting, profile }} label={`${target.title}. ${finding}`} onToggle={toggle} />
      }
      table={<TargetTable {...{ index, groups, posting, profile }} onToggle={toggle} />}
      legend={
        <ul className={`${shared.legend} muted`}>
          <li>┃ {target.legend.required}</li>
          <li>● {target.legend.held}</li>
          <li>−1 ▨ {target.legend.deficit}</li>
          <li>+1 ▬ {target.legend.surplus}</li>
        </ul>
      }
    />
  );
}

function GapsPicture({ index, groups, posting, label, onToggle }: GapsProps & { readonly label: string }) {
  const messages = useMessages();
  const { target, shell, format } = messages;
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const pointer = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  const say = (rank: number | null): string => {
    const level = index.framework.involvement.find((one) => one.rank === rank);
    return level ? shell.words.level(level.rank, level.label[format.lang]) : shell.words.none;
  };
  const describe = (unit: AreaId | CompetencyId): string => {
    const group = groups.find(({ area }) => area.id === unit);
    const row = groups.flatMap(({ competencies }) => competencies).find(({ competency }) => competency.id === unit);
    const values = row ?? group;
    const name = (row?.competency ?? group?.area)?.label[format.lang];
    return values && name !== undefined ? target.say(name, say(values.required), say(values.held), values.gap) : '';
  };
  return (
    <div ref={ref}>
      <Bullet
        series={bulletSeries(groups, index.framework, messages)}
        box={{ width, rem, target: pointer }}
        words={{ label, description: target.description, note: target.gap }}
        describe={describe}
        onOpen={(unit) => openQuotes({ unit, roles: [posting.id] })}
        onToggle={onToggle}
      />
    </div>
  );
}
