import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import styles from './compare.module.css';
import type { Pair } from './comparePair.ts';
import { listId } from './SetLists.tsx';

/** What of the framework neither role asks for, area by area. */
export function Uncovered({ pair, index }: { readonly pair: Pair; readonly index: FrameworkIndex }) {
  const { compare, format } = useMessages();
  const words = compare.uncovered;
  const { uncovered } = pair.competencies;
  const groups = index.framework.areas
    .map((area) => ({ area, missing: area.competencies.filter(({ id }) => uncovered.includes(id)) }))
    .filter(({ missing }) => missing.length > 0);
  const whole = groups
    .filter(({ area, missing }) => missing.length === area.competencies.length)
    .map(({ area }) => area.label[format.lang]);
  return (
    <section className={styles.section} aria-labelledby={listId('neither')}>
      <h2 id={listId('neither')} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.lead}>
        {uncovered.length === 0 ? words.none : words.finding(uncovered.length, index.competencies.size, whole)}
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
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
