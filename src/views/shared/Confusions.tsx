import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Area, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork } from '../../state/work.ts';
import { AreaBadge } from './AreaBadge.tsx';
import styles from './Confusions.module.css';

interface Confused {
  /** Labelled duties in all. */
  readonly duties: number;
  readonly confusions: readonly { readonly labelled: string; readonly mapped: string; readonly duties: number }[];
}

const SHOWN_MOST = 5;

/** The measured figures weigh more than the page: fetched once somebody looks at an area. */
const loadConfused = async (): Promise<Confused> => (await import('virtual:evaluations')).heldOut;

/** Which areas the engine takes for this one, and this one for which: measured, the most frequent first. */
export function Confusions({ area, index }: { readonly area: Area; readonly index: FrameworkIndex }) {
  const { explore, format } = useMessages();
  const words = explore.confusions;
  const isOwn = useWork((work) => work.framework !== null);
  const [measured, setMeasured] = useState<Confused | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadConfused().then(
      (found) => {
        if (isCurrent) setMeasured(found);
      },
      () => {
        if (isCurrent) setMeasured('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  // Measured for the framework that comes with the app: of another one it says nothing.
  if (measured === null || isOwn) return null;
  const its =
    measured === 'failed'
      ? []
      : measured.confusions
          .filter(({ labelled, mapped }) => labelled === area.id || mapped === area.id)
          .slice(0, SHOWN_MOST);
  return (
    <section className={styles.confusions}>
      <h2>{words.title}</h2>
      <p className="muted small">{measured === 'failed' ? words.failed : words.note(format.number(measured.duties))}</p>
      {measured !== 'failed' && its.length === 0 && <p>{words.none}</p>}
      <ul>
        {its.map(({ labelled, mapped, duties }) => {
          const isOut = labelled === area.id;
          const otherId = isOut ? mapped : labelled;
          const other = [...index.areas.values()].find(({ id }) => id === otherId);
          const name = other?.label[format.lang] ?? words.outside;
          const said = isOut ? words.out(duties, name) : words.into(duties, name);
          return (
            <li key={`${labelled} ${mapped}`}>
              {other && <AreaBadge area={other} />}
              {other ? <Link to={pathOf.area(other.id)}>{said}</Link> : <span>{said}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
