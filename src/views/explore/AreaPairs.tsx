import { useMemo, type CSSProperties } from 'react';
import { Link } from 'react-router';
import {
  coOccurrenceOf,
  type Area,
  type AreaPairCount,
  type CoOccurrence,
  type Framework,
  type RoleProfile,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { PAIR_MEASURES, type ExploreQuery } from '../../state/exploreQuery.ts';
import { pathOf } from '../../state/paths.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './AreaPairs.module.css';

type Measure = ExploreQuery['pairs'];

interface AreaPairsProps {
  readonly framework: Framework;
  readonly profiles: readonly RoleProfile[];
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}

const countOf = (pair: AreaPairCount | undefined, measure: Measure): number =>
  (measure === 'duties' ? pair?.dutyCount : pair?.roleCount) ?? 0;

interface Pair {
  readonly a: Area;
  readonly b: Area;
  readonly count: number;
}

/** Every pair once, the most frequent first, else in framework order. */
const pairsOf = ({ areas }: Framework, counts: CoOccurrence, measure: Measure): Pair[] =>
  areas
    .flatMap((a, i) => areas.slice(i + 1).map((b) => ({ a, b, count: countOf(counts.get(a.id)?.get(b.id), measure) })))
    .sort((one, other) => other.count - one.count);

/** Which areas come together: a symmetric table, darker where more often. */
export function AreaPairs({ framework, profiles, measure, onMeasure }: AreaPairsProps) {
  const { explore, format, shell } = useMessages();
  const words = explore.pairs;
  const counts = useMemo(() => coOccurrenceOf(framework, profiles), [framework, profiles]);
  const pairs = pairsOf(framework, counts, measure);
  const [first] = pairs;
  const most = first?.count ?? 0;
  const name = (area: Area): string => area.label[format.lang];
  return (
    <section className={styles.pairs}>
      <h2>{words.title}</h2>
      <p className={styles.finding}>
        {first && most > 0
          ? words.finding[measure](
              name(first.a),
              name(first.b),
              most,
              pairs.filter(({ count }) => count === most).length - 1,
            )
          : words.none[measure]}
      </p>
      <div className="screen-only">
        <Choice
          label={words.measure.label}
          options={PAIR_MEASURES.map((value) => ({ value, label: words.measure[value] }))}
          value={measure}
          onChange={onMeasure}
        />
      </div>
      <TableScroll label={words.table[measure]}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.table[measure]}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{shell.words.area}</span>
              </th>
              {framework.areas.map((area) => (
                <th key={area.id} scope="col" title={name(area)}>
                  <AreaBadge area={area} large named />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {framework.areas.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className={styles.rowHead}>
                    <AreaBadge area={row} large />
                    <span className={styles.rowName}>{name(row)}</span>
                  </span>
                </th>
                {framework.areas.map((column) => (
                  <Cell
                    key={column.id}
                    {...{ row, column, measure, most }}
                    count={countOf(counts.get(row.id)?.get(column.id), measure)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="muted small">{words.note}</p>
    </section>
  );
}

interface CellProps {
  readonly row: Area;
  readonly column: Area;
  readonly count: number;
  readonly measure: Measure;
  /** Of any pair. */
  readonly most: number;
}

function Cell({ row, column, count, measure, most }: CellProps) {
  const { explore, format } = useMessages();
  const words = explore.pairs;
  if (count === 0)
    return (
      <td className={styles.never}>
        <span className="visually-hidden">{words.never}</span>
      </td>
    );
  const [a, b] = [row.label[format.lang], column.label[format.lang]];
  if (row === column) {
    const label = words.own[measure](a, count);
    return (
      <td className={styles.own}>
        <Link to={pathOf.area(row.id)} aria-label={label} title={label}>
          {format.number(count)}
        </Link>
      </td>
    );
  }
  const label = words.cell[measure](a, b, count);
  return (
    <td className={styles.cell} style={{ '--share': count / most } as CSSProperties /* a property of our own */}>
      <Link to={pathOf.area(row.id, { with: column.id })} aria-label={label} title={label}>
        {format.number(count)}
      </Link>
    </td>
  );
}
