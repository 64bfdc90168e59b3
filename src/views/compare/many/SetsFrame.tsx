import { useMemo, useState } from 'react';
import { Upset } from '../../../charts/upset/Upset.tsx';
import { useMessages } from '../../../i18n/messages.ts';
import { SET_KINDS } from '../../../state/compareQuery.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { useChartBox } from '../../../ui/useChartBox.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import shared from '../compare.module.css';
import { limited } from '../limits.ts';
import { CombinationList } from './CombinationList.tsx';
import { combinationId, combinationsOf, GROUPS, upsetSeries, type Combination } from './combinations.ts';
import { Letters } from './Letters.tsx';
import styles from './many.module.css';
import { lettersOf, type ManyComparison } from './manyRoles.ts';
import { SaidButton } from './SaidButton.tsx';
import { useStaged } from './useStaged.ts';
import type { ManyViewProps } from './manyProps.ts';

interface SetsFrameProps extends ManyViewProps {
  readonly comparison: ManyComparison;
}

/** So many rows are shown at first, and so many more each time. */
const FIRST_ROWS = 20;
const MORE_ROWS = 60;

/** What each combination of the roles has in common, and below it what the chosen one holds. */
export function SetsFrame({ many, comparison, query, onChange }: SetsFrameProps) {
  const messages = useMessages();
  const { many: words, shell, format } = messages;
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isTable = query.form === null ? prefersTable : query.form === 'table';
  const [limit, setLimit] = useState(FIRST_ROWS);
  const all = useMemo(() => combinationsOf(comparison.competencies, query.sets), [comparison.competencies, query.sets]);
  const shown = all.slice(0, limit);
  const chosen = all.find(({ id }) => id === combinationId(query.combination)) ?? null;
  const choose = (id: string): void =>
    onChange({ combination: id === chosen?.id ? [] : (all.find((one) => one.id === id)?.roles ?? []) });
  const describe = ({ roles, ids }: Combination): string =>
    words.sets.say(
      query.sets,
      format.list(
        roles.flatMap((id) => {
          const role = many.byId.get(id);
          return role ? [words.named(role.letter, role.title)] : [];
        }),
      ),
      ids.length,
    );
  const largest = all.reduce<Combination | null>(
    (most, one) => (one.group === 'several' && one.ids.length > (most?.ids.length ?? 0) ? one : most),
    null,
  );
  const finding = limited(
    words.sets.finding(
      query.sets,
      all.find(({ group }) => group === 'all')?.ids.length ?? 0,
      all.filter(({ ids }) => ids.length > 0).length,
      largest ? lettersOf(largest.roles, many) : '',
      largest?.ids.length ?? 0,
      many.roles.length,
    ),
    many,
    many.index.framework,
    messages,
  );
  const parts = { all: shown, many, isChosen: (id: string) => id === chosen?.id, onChoose: choose, describe };
  return (
    <>
      <ChartFrame
        title={words.sets.title[query.sets]}
        finding={finding}
        controls={
          <div className={`${shared.controls} screen-only`}>
            <Choice
              label={words.sets.kind}
              options={SET_KINDS.map((value) => ({ value, label: words.sets.kinds[value] }))}
              value={query.sets}
              onChange={(sets) => onChange({ sets })}
            />
          </div>
        }
        words={{ ...shell.chart, keysList: [...shell.chart.keysList, ...words.sets.keys] }}
        tableShown={isTable}
        onTableShown={(table) => onChange({ form: table ? 'table' : 'picture' })}
        picture={
          isNarrow ? (
            <CombinationChips {...parts} kind={query.sets} />
          ) : (
            <SetsPicture
              series={upsetSeries(
                shown,
                many,
                { combination: chosen?.id ?? '', competency: query.competency },
                query.sets,
                messages,
              )}
              label={`${words.sets.title[query.sets]}. ${finding}`}
              describe={(id) => {
                const found = shown.find((one) => one.id === id);
                return found ? words.sets.opens(describe(found)) : '';
              }}
              onOpen={choose}
            />
          )
        }
        table={<SetsTable {...parts} every={all} />}
        legend={!isNarrow && <Letters roles={many.roles} />}
      />
      {all.length > limit && (
        <p className={`screen-only ${styles.hint}`}>
          <button type="button" className="button" onClick={() => setLimit(limit + MORE_ROWS)}>
            {words.sets.more(Math.min(MORE_ROWS, all.length - limit), all.length - limit)}
          </button>
        </p>
      )}
      <CombinationList many={many} kind={query.sets} chosen={chosen} query={query} onChange={onChange} />
    </>
  );
}

interface SetsPictureProps {
  readonly series: ReturnType<typeof upsetSeries>;
  readonly label: string;
  readonly describe: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

function SetsPicture(props: SetsPictureProps) {
  const { many } = useMessages();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  return (
    <div ref={ref}>
      <Upset {...props} box={{ width, rem, target }} description={many.sets.description} />
    </div>
  );
}

interface SetsPartProps {
  readonly all: readonly Combination[];
  readonly many: ManyViewProps['many'];
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  readonly describe: (combination: Combination) => string;
}

/** "A + C · 6": the combinations where a picture has no room. */
function CombinationChips({
  all,
  many,
  isChosen,
  onChoose,
  describe,
  kind,
}: SetsPartProps & { kind: 'exactly' | 'atLeast' }) {
  const { many: words } = useMessages();
  return GROUPS.map((group) => {
    const its = all.filter((one) => one.group === group);
    return (
      its.length > 0 && (
        <section key={group} className={styles.group}>
          <h3>{words.sets.groups[kind][group]}</h3>
          <ul className={shared.chips}>
            {its.map((one) => (
              <li key={one.id}>
                <SaidButton
                  className="chip"
                  said={describe(one)}
                  pressed={isChosen(one.id)}
                  onClick={() => onChoose(one.id)}
                >
                  {words.sets.chip(lettersOf(one.roles, many), one.ids.length)}
                </SaidButton>
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

function SetsTable({
  all: shown,
  every,
  many,
  isChosen,
  onChoose,
  describe,
}: SetsPartProps & { readonly every: readonly Combination[] }) {
  const { many: words, shell } = useMessages();
  const [isStaged, stage] = useStaged();
  const all = isStaged ? every : shown;
  return (
    <TableScroll label={words.sets.caption}>
      <table ref={stage} className="data-table">
        <caption className="visually-hidden">{words.sets.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sets.combination}</th>
            <th scope="col">{words.sets.roles}</th>
            <th scope="col" className="number">
              {words.sets.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.id} className={isChosen(one.id) ? shared.selected : undefined}>
              <th scope="row">{lettersOf(one.roles, many)}</th>
              <td>
                {one.roles.map((id) => (
                  <div key={id} lang={many.byId.get(id)?.lang}>
                    {many.byId.get(id)?.title}
                  </div>
                ))}
              </td>
              <td className="number">
                <button
                  type="button"
                  className="link-button"
                  aria-pressed={isChosen(one.id)}
                  aria-label={words.sets.opens(describe(one))}
                  onClick={() => onChoose(one.id)}
                >
                  {shell.words.competencies(one.ids.length)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
