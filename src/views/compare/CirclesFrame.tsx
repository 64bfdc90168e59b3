import { useId } from 'react';
import { Link } from 'react-router';
import type { Region } from '../../charts/twoCircles/regionPaths.ts';
import { TwoCircles } from '../../charts/twoCircles/TwoCircles.tsx';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './compare.module.css';
import { pairCounts, type Pair } from './comparePair.ts';
import { JumpList } from './JumpList.tsx';
import { limited } from './limits.ts';
import type { SetName } from './parts.ts';
import { WithTitles } from './RoleName.tsx';

/** Below this number of shared items a figure of likeness is little more than chance. */
const FEW_SHARED = 3;

interface CirclesFrameProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly tableShown: boolean;
  readonly onTableShown: (shown: boolean) => void;
  readonly onOpen: (set: SetName) => void;
}

/** The finding, the two circles and how alike the roles are. */
export function CirclesFrame({ pair, index, tableShown, onTableShown, onOpen }: CirclesFrameProps) {
  const messages = useMessages();
  const { compare, shell } = messages;
  const words = compare.circles;
  const [box, ref] = useChartBox();
  const counts = pairCounts(pair);
  const [first, second] = pair.postings;
  const [titleA, titleB] = [roleTitle(first, messages), roleTitle(second, messages)];
  const say = (a: string, b: string): string => limited(words.finding(counts, a, b), pair, index.framework, messages);
  const finding = say(titleA, titleB);
  const sizes = { first: counts.first + counts.shared, second: counts.second + counts.shared, shared: counts.shared };
  const sets: readonly { readonly set: SetName; readonly name: string; readonly count: number }[] = [
    { set: 'first', name: words.onlyIn(titleA), count: counts.first },
    { set: 'shared', name: words.common, count: counts.shared },
    { set: 'second', name: words.onlyIn(titleB), count: counts.second },
    { set: 'neither', name: words.neither, count: counts.none },
  ];
  const nameOf = (region: Region): string => {
    const found = sets.find(({ set }) => set === region);
    return found ? words.opens(found.name, found.count) : '';
  };
  return (
    <div className={styles.overview}>
      <ChartFrame
        title={words.title}
        finding={finding}
        shownFinding={<WithTitles postings={pair.postings} say={say} />}
        words={shell.chart}
        controls={<JumpList />}
        legend={counts.union > 0 && <p className={`${styles.hint} screen-only`}>{words.hint}</p>}
        tableShown={tableShown}
        onTableShown={onTableShown}
        picture={
          counts.union === 0 ? (
            <p className="muted">{words.nothing}</p>
          ) : (
            <div ref={ref}>
              <TwoCircles
                series={sizes}
                box={box}
                words={{
                  label: `${words.title}. ${finding}`,
                  description: words.description,
                  names: [
                    {
                      name: titleA,
                      lang: titleLang(first),
                      detail: words.detail(sizes.first, counts.first),
                    },
                    {
                      name: titleB,
                      lang: titleLang(second),
                      detail: words.detail(sizes.second, counts.second),
                    },
                  ],
                  shared: words.shared(counts.shared),
                }}
                describe={nameOf}
                onOpen={onOpen}
              />
            </div>
          )
        }
        table={
          <table className="data-table">
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.set}</th>
                <th scope="col" className="number">
                  {words.number}
                </th>
              </tr>
            </thead>
            <tbody>
              {sets.map(({ set, name, count }) => (
                <tr key={set}>
                  <th scope="row">{name}</th>
                  <td className="number">
                    <button type="button" className="link-button" onClick={() => onOpen(set)}>
                      {shell.words.competencies(count)}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <Likeness pair={pair} index={index} />
    </div>
  );
}

function Likeness({ pair, index }: Pick<CirclesFrameProps, 'pair' | 'index'>) {
  const messages = useMessages();
  const { compare, format } = messages;
  const { similarity } = pair;
  const words = compare.similarity;
  const id = useId();
  return (
    <section className={styles.likeness} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {similarity ? (
        <>
          <dl>
            <div>
              <dt>{words.jaccard(similarity.sharedCount, similarity.unionCount)}</dt>
              <dd>{format.decimal(similarity.jaccard)}</dd>
            </div>
            <div>
              <dt>{words.weighted(similarity.sharedCount, similarity.unionCount)}</dt>
              <dd>{format.decimal(similarity.weightedJaccard)}</dd>
            </div>
          </dl>
          {similarity.sharedCount < FEW_SHARED && <p className="muted">{words.few}</p>}
        </>
      ) : (
        <p>{limited(words.none, pair, index.framework, messages)}</p>
      )}
      <p className="screen-only">
        <Link to={pathOf.method()}>{words.method}</Link>
      </p>
    </section>
  );
}
