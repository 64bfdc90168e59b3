import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  areaChanges,
  type Competency,
  type CompetencyId,
  dutyKey,
  indexFramework,
  labelChanges,
  strayDecisions,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { Remapping } from '../../state/framework.ts';
import { pathOf } from '../../state/paths.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { MaskedText } from '../shared/MaskedText.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import styles from './framework.module.css';

/** So many duties are listed at first, and more each time. */
const PAGE = 50;

/** What is labelled otherwise since all was mapped anew: how many duties an area gained and lost, and which they are. */
export function Changes({ remapping }: { readonly remapping: Remapping }) {
  const messages = useMessages();
  const { framework: page, format } = messages;
  const { editing: words } = page;
  const [shownCount, setShownCount] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: from here one reads on.
  useEffect(() => heading.current?.focus(), []);
  const { changes, areas, titles, strayCount, find } = useMemo(() => {
    const [now, then] = [indexFramework(remapping.after), indexFramework(remapping.before)];
    const competencyOf = (id: CompetencyId): Competency | null =>
      now.competencies.get(id) ?? then.competencies.get(id) ?? null;
    const all = remapping.roles.flatMap(({ before, after }) => labelChanges(before, after));
    const counts = areaChanges(all, (id) => competencyOf(id)?.area ?? null);
    return {
      changes: all,
      areas: counts
        .flatMap(({ area, ...count }) => {
          const its = now.areas.get(area) ?? then.areas.get(area);
          return its ? [{ area: its, isGone: !now.areas.has(area), ...count }] : [];
        })
        .sort((a, b) => Number(a.isGone) - Number(b.isGone) || a.area.number - b.area.number),
      titles: new Map(remapping.roles.map(({ after }) => [after.id, after])),
      strayCount: remapping.kept
        .flatMap((kept) => strayDecisions(kept, remapping.after))
        .filter(({ cause }) => cause === 'no-competency').length,
      find: competencyOf,
    };
  }, [remapping]);
  const named = (ids: readonly CompetencyId[]): string =>
    ids.length === 0 ? words.outside : format.list(ids.map((id) => find(id)?.label[format.lang] ?? id));
  return (
    <section className={styles.section} aria-labelledby="framework-changes">
      <h2 id="framework-changes" ref={heading} tabIndex={-1}>
        {words.changes}
      </h2>
      <p>{words.changed(changes.length)}</p>
      {strayCount > 0 && <p>{page.strays(strayCount)}</p>}
      {areas.length > 0 && (
        <TableScroll label={words.byArea}>
          <table className={`data-table ${styles.counts}`}>
            <caption>{words.byArea}</caption>
            <thead>
              <tr>
                <th scope="col">{words.area}</th>
                <th scope="col" className="number">
                  {words.gained}
                </th>
                <th scope="col" className="number">
                  {words.lost}
                </th>
              </tr>
            </thead>
            <tbody>
              {areas.map(({ area, isGone, gained, lost }) => (
                <tr key={area.id}>
                  <th scope="row">
                    {/* The number of one that is gone may be another's by now. */}
                    {isGone ? (
                      words.gone(area.label[format.lang])
                    ) : (
                      <>
                        <AreaBadge area={area} /> {area.label[format.lang]}
                      </>
                    )}
                  </th>
                  <td className="number">{format.number(gained)}</td>
                  <td className="number">{format.number(lost)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {changes.length > 0 && (
        <>
          <h3>{words.duties}</h3>
          <ul className={styles.changes}>
            {changes.slice(0, shownCount).map(({ role, duty, before, after }) => {
              const posting = titles.get(role);
              return (
                <li key={`${role} ${duty.span.join('-')}`}>
                  <Link to={pathOf.role(role, { duty: dutyKey(duty) })} lang={duty.lang}>
                    <MaskedText text={duty.text} />
                  </Link>{' '}
                  <span className="muted small">{posting && roleTitle(posting, messages)}</span>
                  <span className={styles.change}>
                    <s>{named(before)}</s> <span className="visually-hidden">{words.becomes}</span>
                    <span aria-hidden>→</span> <strong>{named(after)}</strong>
                  </span>
                </li>
              );
            })}
          </ul>
          {changes.length > shownCount && (
            <p>
              <button type="button" className="button" onClick={() => setShownCount(shownCount + PAGE)}>
                {words.more(Math.min(PAGE, changes.length - shownCount))}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
