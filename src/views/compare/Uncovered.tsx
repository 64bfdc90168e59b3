import { useMemo } from 'react';
import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './compare.module.css';
import type { Pair } from './comparePair.ts';
import { limited } from './limits.ts';
import { nearMisses, type NearMiss } from './nearMisses.ts';
import { listId } from './parts.ts';
import { WithTitles } from './RoleName.tsx';

/** What of the framework was found in neither posting, area by area, with the duties that come near it. */
export function Uncovered({ pair, index }: { readonly pair: Pair; readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { compare, format } = messages;
  const words = compare.uncovered;
  const { uncovered } = pair.competencies;
  const near = useMemo(() => nearMisses(pair.postings), [pair.postings]);
  const groups = index.framework.areas
    .map((area) => ({ area, missing: area.competencies.filter(({ id }) => uncovered.includes(id)) }))
    .filter(({ missing }) => missing.length > 0);
  const whole = groups
    .filter(({ area, missing }) => missing.length === area.competencies.length)
    .map(({ area }) => area.label[format.lang]);
  const finding = uncovered.length === 0 ? words.none : words.finding(uncovered.length, index.competencies.size, whole);
  return (
    <section className={styles.section} aria-labelledby={listId('neither')}>
      <h2 id={listId('neither')} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.lead}>
        {limited(finding, pair, index.framework, messages)}
        {uncovered.length > 0 && ` ${words.written}`}
        {uncovered.some((id) => near.has(id)) && ` ${words.nearNote}`}
      </p>
      <ul className={styles.uncovered}>
        {groups.map(({ area, missing }) => (
          <li key={area.id}>
            <h3 className={styles.unit}>
              <AreaBadge area={area} />
              <Link to={pathOf.area(area.id)}>{area.label[format.lang]}</Link>
            </h3>
            <p className="muted small">{words.inArea(missing.length, area.competencies.length)}</p>
            <ul>
              {missing.map(({ id, label }) => (
                <li key={id}>
                  <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                  {near.get(id)?.map((miss) => (
                    <Near key={`${miss.posting.id} ${miss.key}`} miss={miss} pair={pair} />
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Near({ miss, pair }: { readonly miss: NearMiss; readonly pair: Pair }) {
  const { uncovered: words } = useMessages().compare;
  const isFirst = miss.posting === pair.postings[0];
  return (
    <p className={styles.near}>
      {words.near}{' '}
      <Link to={pathOf.role(miss.posting.id, { duty: miss.key })}>
        <WithTitles postings={pair.postings} say={(a, b) => words.nearDuty(miss.number, isFirst ? a : b)} />
      </Link>
    </p>
  );
}
