import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { byArea, nameOf } from './coverageSeries.ts';
import styles from './team.module.css';
import type { TeamView } from './teamView.ts';

/** A target without a team: what is to be ticked off, on paper too. */
export function Checklist({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { team: words, shell, format } = messages;
  const levels = view.index.framework.involvement;
  return (
    <section className={styles.part} aria-labelledby="team-checklist">
      <h2 id="team-checklist">{words.checklist}</h2>
      {byArea(view).map(({ area, coverage }) => (
        <div key={area.id} className={styles.checklist}>
          <h3>
            <AreaBadge area={area} /> {area.label[format.lang]}
          </h3>
          <ul>
            {coverage.map((one) => {
              const level = levels.find(({ rank }) => rank === one.need.level);
              return (
                <li key={one.need.competency}>
                  {nameOf(one, view, messages)}{' '}
                  <span className="small muted">
                    {words.coverage.asked(
                      shell.words.level(one.need.level, level?.label[format.lang] ?? ''),
                      one.need.wanted,
                      words.target[one.need.priority],
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
