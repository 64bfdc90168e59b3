import { useMemo } from 'react';
import { Link } from 'react-router';
import type { CompetencyId, FrameworkIndex, MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './compare.module.css';
import { nearMisses, type NearMiss } from './nearMisses.ts';
import { listId } from './parts.ts';
import { WithTitles } from './RoleName.tsx';

interface UncoveredProps {
  readonly postings: readonly MappedPosting[];
  /** What of the framework none of them uses. */
  readonly uncovered: readonly CompetencyId[];
  readonly index: FrameworkIndex;
  readonly title: string;
  /** All of it in a sentence, given the areas of which nothing was found. */
  readonly finding: (wholeAreas: readonly string[]) => string;
}

/** What of the framework was found in none of the postings, area by area, with the duties that come near it. */
export function Uncovered({ postings, uncovered, index, title, finding }: UncoveredProps) {
  const { compare, format } = useMessages();
  const words = compare.uncovered;
  const near = useMemo(() => nearMisses(postings), [postings]);
  const groups = index.framework.areas
    .map((area) => ({ area, missing: area.competencies.filter(({ id }) => uncovered.includes(id)) }))
    .filter(({ missing }) => missing.length > 0);
  const whole = groups
    .filter(({ area, missing }) => missing.length === area.competencies.length)
    .map(({ area }) => area.label[format.lang]);
  return (
    <section className={styles.section} aria-labelledby={listId('neither')}>
      <h2 id={listId('neither')} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.lead}>
        {finding(whole)}
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
                    <Near key={`${miss.posting.id} ${miss.key}`} miss={miss} />
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

function Near({ miss }: { readonly miss: NearMiss }) {
  const { uncovered: words } = useMessages().compare;
  return (
    <p className={styles.near}>
      {words.near}{' '}
      <Link to={pathOf.role(miss.posting.id, { duty: miss.key })}>
        <WithTitles postings={[miss.posting, miss.posting]} say={(title) => words.nearDuty(miss.number, title)} />
      </Link>
    </p>
  );
}
