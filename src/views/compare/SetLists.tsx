import type { ReactNode } from 'react';
import type { Region } from '../../charts/twoCircles/regionPaths.ts';
import type { ComparisonRow, CompetencyId, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import styles from './compare.module.css';
import { pairCounts, type Pair } from './comparePair.ts';
import { listId, PART_IDS } from './parts.ts';
import { RoleShape, WithTitles } from './RoleName.tsx';
import { levelAt, sayUse } from './rowsWords.ts';
import { unitUse } from './unitRows.ts';

interface SetListsProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly selected: CompetencyId | null;
  readonly onSelect: (competency: CompetencyId) => void;
}

/** Longer than this, a list of one role alone is folded on a phone. */
const LONG = 6;

/** Only in the first, common, only in the second: every competency that either role uses stands in one of them. */
export function SetLists({ pair, index, selected, onSelect }: SetListsProps) {
  const { compare } = useMessages();
  const words = compare.lists;
  const { rows, onlyIn, shared, deeper } = pair.competencies;
  const rowsOf = (ids: readonly CompetencyId[]): ComparisonRow<'competency'>[] =>
    rows.filter((row) => ids.includes(row.id));
  const [first, second] = pair.postings;
  const counts = pairCounts(pair);
  const isNarrow = useMediaQuery('(max-width: 639px)');
  const [deeperFirst, deeperSecond] = [deeper[0]?.ids.length ?? 0, deeper[1]?.ids.length ?? 0];
  const sets: { region: Region; ids: readonly CompetencyId[]; title: ReactNode }[] = [
    {
      region: 'first',
      ids: onlyIn[0]?.ids ?? [],
      title: (
        <>
          <RoleShape side="first" /> <WithTitles postings={pair.postings} say={(a) => compare.circles.onlyIn(a)} />
        </>
      ),
    },
    {
      region: 'shared',
      ids: shared,
      title: (
        <>
          <RoleShape side="both" /> {compare.circles.common}
        </>
      ),
    },
    {
      region: 'second',
      ids: onlyIn[1]?.ids ?? [],
      title: (
        <>
          <RoleShape side="second" /> <WithTitles postings={pair.postings} say={(_, b) => compare.circles.onlyIn(b)} />
        </>
      ),
    },
  ];
  return (
    <section className={styles.section}>
      <h2 id={PART_IDS.lists} tabIndex={-1}>
        {words.title}
      </h2>
      {counts.shared > 0 && (
        <p className={styles.lead}>
          <WithTitles
            postings={[first, second]}
            say={(a, b) =>
              words.balance(counts.shared, deeperFirst, deeperSecond, counts.shared - deeperFirst - deeperSecond, a, b)
            }
          />
        </p>
      )}
      <div className={styles.lists}>
        {sets.map(({ region, ids, title }) => (
          <section key={region} className={styles.list} aria-labelledby={listId(region)}>
            <h3 id={listId(region)} tabIndex={-1}>
              {title} <span className={styles.listCount}>{ids.length}</span>
            </h3>
            {ids.length === 0 ? (
              <p className="muted">{words.none}</p>
            ) : (
              <Folded summary={isNarrow && region !== 'shared' && ids.length > LONG ? words.show(ids.length) : null}>
                <ul>
                  {rowsOf(ids).map((row) => (
                    <Item key={row.id} {...{ row, pair, index, onSelect }} isSelected={row.id === selected} />
                  ))}
                </ul>
              </Folded>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

/** Folded away below its summary; without one, simply there. */
function Folded({ summary, children }: { readonly summary: string | null; readonly children: ReactNode }) {
  return summary === null ? (
    children
  ) : (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface ItemProps extends Pick<SetListsProps, 'pair' | 'index' | 'onSelect'> {
  readonly row: ComparisonRow<'competency'>;
  readonly isSelected: boolean;
}

function Item({ row, pair, index, onSelect, isSelected }: ItemProps) {
  const messages = useMessages();
  const { compare, format } = messages;
  const area = index.areas.get(row.area);
  const name = index.competencies.get(row.id)?.label[format.lang] ?? row.id;
  const gap = row.difference ?? 0;
  const isShared = row.levels.every((level) => level !== null);
  return (
    <li className={isSelected ? styles.selected : undefined}>
      {area && <AreaBadge area={area} named />}
      <div>
        <button
          type="button"
          className="link-button"
          title={compare.lists.select}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => onSelect(row.id)}
        >
          {name}
        </button>
        {isShared && (
          <p className="muted small">
            {gap === 0 ? (
              compare.lists.equal
            ) : (
              <WithTitles
                postings={pair.postings}
                say={(a, b) => compare.lists.deeper(gap > 0 ? a : b, Math.abs(gap))}
              />
            )}
          </p>
        )}
      </div>
      <span className={styles.levels}>
        {pair.postings.map((posting, i) => {
          const level = levelAt(index.framework, row.levels[i] ?? null);
          const use = pair.profiles[i]?.competencies.find(({ competency }) => competency === row.id);
          return (
            level &&
            use && (
              <span key={posting.id}>
                {isShared && <RoleShape side={i === 0 ? 'first' : 'second'} />}
                <LevelButton
                  level={level}
                  unit={row.id}
                  roles={[posting.id]}
                  reviewed={isUseReviewed(use)}
                  label={compare.rows.cell(
                    roleTitle(posting, messages),
                    name,
                    sayUse(unitUse(row), i === 0 ? 0 : 1, index.framework, messages),
                  )}
                />
              </span>
            )
          );
        })}
      </span>
    </li>
  );
}
