import { COVERS } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import { nameOf } from './coverageSeries.ts';
import styles from './team.module.css';
import { holdersOf, type TeamView } from './teamView.ts';

/** What nobody covers, what hangs on too few, what is covered: essential first, else in framework order. */
export function CoverLists({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { team: words, format } = messages;
  const { openQuotes } = useQuotes();
  return (
    <div className={styles.lists}>
      {COVERS.map((cover) => {
        const all = view.now.filter((one) => one.cover === cover);
        const isFirst = ({ need }: (typeof all)[number]): number => Number(need.priority !== 'essential');
        const sorted = [...all].sort((a, b) => isFirst(a) - isFirst(b)); // sort is stable
        return (
          <section key={cover} className={styles[cover]} aria-labelledby={`cover-${cover}`}>
            <h3 id={`cover-${cover}`}>
              {words.covers[cover]} · {format.number(all.length)}
            </h3>
            <p className="small muted">{words.coversWhat[cover]}</p>
            {all.length === 0 && <p className="muted">{words.coverage.nothing}</p>}
            <ul>
              {sorted.map((one) => {
                const area = view.index.areas.get(
                  view.index.competencies.get(one.need.competency)?.area ?? ('' as never),
                );
                const { enough, below, all: holders } = holdersOf(one, view);
                const who = [
                  ...enough.map(({ member, level }) => words.coverage.holder(member.letter, level)),
                  ...below.map(({ member, level }) => words.coverage.tooLow(member.letter, level)),
                ];
                return (
                  <li key={one.need.competency}>
                    {area && <AreaBadge area={area} />}
                    <span>
                      {holders.length > 0 ? (
                        <button
                          type="button"
                          className="link-button"
                          onClick={() => openQuotes({ unit: one.need.competency, roles: holders })}
                        >
                          {nameOf(one, view, messages)}
                        </button>
                      ) : (
                        nameOf(one, view, messages)
                      )}
                      <span className="small muted">
                        {words.coverage.detail(
                          words.count(one.count, one.need.wanted),
                          words.target[one.need.priority],
                          who,
                        )}
                      </span>
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
