import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { INCLUSIVE_ROLE_LIMIT } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import shared from '../compare.module.css';
import { limited } from '../limits.ts';
import { Letters } from './Letters.tsx';
import { pairId, pairsOf, saidOf, shadeOf, type RolePair } from './likeness.ts';
import styles from './many.module.css';
import { inOrder } from './manyRoles.ts';
import { usesByUnit } from './matrixCells.ts';
import type { ManyViewProps } from './manyProps.ts';
import { NearestList } from './NearestList.tsx';
import { SaidButton } from './SaidButton.tsx';
import { useStaged } from './useStaged.ts';

/** How alike any two of the roles are, never without the counts. */
export function SimilarityFrame(props: ManyViewProps) {
  const { many, query, onChange } = props;
  const messages = useMessages();
  const { many: words, shell } = messages;
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isTable = query.form === null ? prefersTable : query.form === 'table';
  const [chosen, setChosen] = useState<string | null>(null);
  const pairs = useMemo(() => pairsOf(many.roles), [many.roles]);
  const pair = pairs.find(({ id }) => id === chosen) ?? null;
  const isList = isNarrow || many.roles.length > INCLUSIVE_ROLE_LIMIT;
  const nameOf = ({ letter, title }: RolePair['roles'][number]): string =>
    // So many letters stand nowhere beside their titles.
    many.roles.length > INCLUSIVE_ROLE_LIMIT ? words.named(letter, title) : letter;
  const pairName = (one: RolePair | undefined): string =>
    one ? words.similarity.pair(nameOf(one.roles[0]), nameOf(one.roles[1])) : '';
  const measured = pairs.filter(({ likeness }) => likeness);
  const [first, last] = [measured[0], measured.at(-1)];
  const finding = limited(
    words.similarity.finding(
      pairName(first),
      first?.likeness?.sharedCount ?? 0,
      first?.likeness?.unionCount ?? 0,
      pairName(last),
      last?.likeness?.sharedCount ?? 0,
      last?.likeness?.unionCount ?? 0,
      measured.length,
    ),
    many,
    many.index.framework,
    messages,
  );
  return (
    <ChartFrame
      title={words.similarity.title}
      finding={finding}
      words={shell.chart}
      tableShown={isTable}
      onTableShown={(table) => onChange({ form: table ? 'table' : 'picture' })}
      picture={
        isList ? (
          <NearestList {...props} />
        ) : (
          <>
            <LikenessGrid {...props} pairs={pairs} chosen={chosen} onChoose={setChosen} />
            <div className={`${styles.pair} screen-only`} role="status">
              {pair ? <PairLine pair={pair} /> : <p className="muted">{words.similarity.choose}</p>}
            </div>
          </>
        )
      }
      table={<PairsTable pairs={pairs} />}
      legend={
        <>
          {!isList && <p className="muted small">{words.similarity.legend}</p>}
          {!isList && <Letters roles={many.roles} />}
          <p className={`muted screen-only ${styles.hint}`}>
            <Link to={pathOf.method()}>{words.similarity.method}</Link>
          </p>
        </>
      }
    />
  );
}

interface LikenessGridProps extends ManyViewProps {
  readonly pairs: readonly RolePair[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Every role by every role, as letters; both halves are the same, so that a line reads through. */
function LikenessGrid({ many, query, pairs, chosen, onChoose }: LikenessGridProps) {
  const messages = useMessages();
  const { many: words, format } = messages;
  const { roles } = useMemo(() => inOrder(many, query.columns, format.lang), [many, query.columns, format.lang]);
  const known = useMemo(() => new Map(pairs.map((pair) => [pair.id, pair])), [pairs]);
  const holds = (id: (typeof roles)[number]['id']): boolean => {
    const profile = many.byId.get(id)?.profile;
    return query.competency !== null && profile !== undefined && usesByUnit(profile).has(query.competency);
  };
  const name = ({ id, letter, title }: (typeof roles)[number]) => (
    <span title={title}>
      {letter}
      {holds(id) && (
        <>
          {' '}
          <span aria-hidden className={styles.mark} />
          <span className="visually-hidden">{words.marked}</span>
        </>
      )}
    </span>
  );
  return (
    <TableScroll label={words.similarity.caption}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{words.similarity.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.similarity.heads.one}</span>
            </th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                {name(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((row) => (
            <tr key={row.id}>
              <th scope="row">{name(row)}</th>
              {roles.map((column) => {
                const pair = known.get(pairId(row.id, column.id));
                if (!pair)
                  return (
                    <td key={column.id} className={styles.self}>
                      <span className="muted">·</span>
                    </td>
                  );
                const { likeness } = pair;
                const said = words.similarity.pair(row.letter, column.letter);
                return (
                  <td key={column.id}>
                    <SaidButton
                      className={styles.likeness}
                      level={shadeOf(likeness)}
                      pressed={pair.id === chosen}
                      said={words.similarity.say(said, saidOf(likeness, messages))}
                      onClick={() => onChoose(pair.id === chosen ? null : pair.id)}
                    >
                      {likeness ? (
                        <>
                          {words.similarity.of(likeness.sharedCount, likeness.unionCount)}
                          <small>{format.decimal(likeness.jaccard)}</small>
                        </>
                      ) : (
                        '—'
                      )}
                    </SaidButton>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function PairLine({ pair: { roles, likeness } }: { readonly pair: RolePair }) {
  const messages = useMessages();
  const [a, b] = roles;
  return (
    <>
      <p>
        <b>{a.letter}</b> <span lang={a.lang}>{a.title}</span> · <b>{b.letter}</b> <span lang={b.lang}>{b.title}</span>
        <br />
        {saidOf(likeness, messages)}
      </p>
      <Link className="button" to={pathOf.compare([a.id, b.id])}>
        {messages.many.similarity.compare}
      </Link>
    </>
  );
}

function PairsTable({ pairs }: { readonly pairs: readonly RolePair[] }) {
  const { many: words, format } = useMessages();
  const [isStaged, stage] = useStaged();
  const heads = words.similarity.heads;
  return (
    <TableScroll label={words.similarity.caption}>
      <table ref={stage} className="data-table">
        <caption className="visually-hidden">{words.similarity.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.one}</th>
            <th scope="col">{heads.other}</th>
            <th scope="col" className="number">
              {heads.shared}
            </th>
            <th scope="col" className="number">
              {heads.jaccard}
            </th>
            <th scope="col" className="number">
              {heads.weighted}
            </th>
            {!isStaged && (
              <th scope="col" className="screen-only">
                <span className="visually-hidden">{words.similarity.compare}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, roles: [a, b], likeness }) => (
            <tr key={id}>
              <th scope="row">
                {a.letter} <span lang={a.lang}>{a.title}</span>
              </th>
              <td>
                {b.letter} <span lang={b.lang}>{b.title}</span>
              </td>
              <td className="number">
                {likeness ? words.similarity.counts(likeness.sharedCount, likeness.unionCount) : '—'}
              </td>
              <td className="number">{likeness ? format.decimal(likeness.jaccard) : '—'}</td>
              <td className="number">{likeness ? format.decimal(likeness.weightedJaccard) : '—'}</td>
              {!isStaged && (
                <td className={`screen-only ${shared.gap}`}>
                  <Link
                    to={pathOf.compare([a.id, b.id])}
                    aria-label={`${words.similarity.compare} ${words.similarity.pair(a.letter, b.letter)}`}
                  >
                    {words.similarity.compare}
                  </Link>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
