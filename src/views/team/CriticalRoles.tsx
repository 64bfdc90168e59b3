import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { nameOf } from './coverageSeries.ts';
import styles from './team.module.css';
import type { TeamView } from './teamView.ts';

/** The roles on whose single post something hangs, those with the most first. */
export function CriticalRoles({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { critical: words } = messages.team;
  const { openQuotes } = useQuotes();
  const roles = view.critical.flatMap(({ place, needs }) => {
    const member = view.members[place];
    return member ? [{ member, needs }] : [];
  });
  const [first] = roles;
  return (
    <section className={styles.part} aria-labelledby="team-critical">
      <h2 id="team-critical">{words.title}</h2>
      <p>{first ? words.finding(first.member.title, first.needs.length) : words.none}</p>
      <ol className={styles.critical}>
        {roles.map(({ member, needs }) => (
          <li key={member.id}>
            <p>
              <strong className={styles.letter}>{member.letter}</strong>{' '}
              <Link to={pathOf.role(member.id)} lang={member.lang}>
                {member.title}
              </Link>{' '}
              <span className="muted">{words.only(needs.length)}</span>
            </p>
            <ul>
              {needs.map((need) => (
                <li key={need.competency}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => openQuotes({ unit: need.competency, roles: [member.id] })}
                  >
                    {nameOf({ need }, view, messages)}
                  </button>
                  {need.priority === 'desirable' && <span className="muted"> ({messages.team.target.desirable})</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
