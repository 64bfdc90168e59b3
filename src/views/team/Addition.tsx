import type { Addition as Found, MappedPosting, RoleId, SmallestAddition, TeamMember } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { outOfReachOf, sizeOf } from './findings.ts';
import styles from './team.module.css';
import type { TeamView } from './teamView.ts';
import type { FoundAddition } from './useAddition.ts';
import type { TeamState } from './useTeam.ts';

interface AdditionProps {
  readonly roles: readonly MappedPosting[];
  readonly team: TeamState;
  readonly view: TeamView;
  readonly found: FoundAddition;
}

/** The fewest posts that close the essential gaps, and all additions of that size. */
export function Addition({ roles, team, view, found }: AdditionProps) {
  const { addition: words } = useMessages().team;
  const { query, look } = team;
  return (
    <section className={styles.part} aria-labelledby="team-addition">
      <h2 id="team-addition">{words.title}</h2>
      <p className="muted">{words.purpose}</p>
      {view.members.length > 0 && (
        <label className="tick screen-only">
          <input
            type="checkbox"
            checked={query.reassigns}
            onChange={(event) => look({ reassigns: event.target.checked })}
          />
          {words.reassigns}
        </label>
      )}
      <div role="status">
        {found === 'waiting' && <p className="muted">{words.waiting}</p>}
        {found === 'failed' && <p>{words.failed}</p>}
        {typeof found === 'object' && <Answer {...{ found, roles, team, view }} />}
      </div>
    </section>
  );
}

function Answer({ found, roles, team, view }: Omit<AdditionProps, 'found'> & { readonly found: SmallestAddition }) {
  const messages = useMessages();
  const { addition: words } = messages.team;
  const { additions, isProven, bound, hasMore } = found;
  const { plan, keep } = team;
  const isSome = (additions[0]?.added.length ?? 0) > 0;
  const reach = outOfReachOf(found, view, messages);
  return (
    <>
      <p>
        <strong>{sizeOf(found, messages)}</strong> {!isProven && words.bound(bound)}
      </p>
      {isSome && additions.length + Number(hasMore) > 1 && <p>{words.ties(additions.length, hasMore)}</p>}
      {isSome && (
        <ol className={styles.additions}>
          {additions.map((addition, i) => (
            <li key={JSON.stringify(addition)} className="card">
              <p className="small muted">{words.option(i + 1)}</p>
              <Option {...{ addition, roles, view }} />
              <button
                type="button"
                className="button screen-only"
                aria-label={words.applyOf(i + 1)}
                onClick={() => keep({ ...plan, members: withAddition(plan.members, addition) }, 'team')}
              >
                {words.apply}
              </button>
            </li>
          ))}
        </ol>
      )}
      {reach !== '' && <p>{reach}</p>}
    </>
  );
}

/** A team once its reassigned posts have gone and the added ones have come. */
function withAddition(members: readonly TeamMember[], { added, freed }: Found): TeamMember[] {
  const posts = new Map(members.map(({ role, headcount }) => [role, headcount]));
  for (const { role, posts: count } of freed) posts.set(role, (posts.get(role) ?? 0) - count);
  for (const { role, posts: count } of added) posts.set(role, (posts.get(role) ?? 0) + count);
  return [...posts].flatMap(([role, headcount]) => (headcount > 0 ? [{ role, headcount }] : []));
}

interface OptionProps {
  readonly addition: Found;
  readonly roles: readonly MappedPosting[];
  readonly view: TeamView;
}

/** Who comes and who moves, each with the sentences of what it brings. */
function Option({ addition, roles, view }: OptionProps) {
  const messages = useMessages();
  const { addition: words } = messages.team;
  const { openQuotes } = useQuotes();
  const titleOf = (role: RoleId): string => {
    const posting = roles.find(({ id }) => id === role);
    return posting ? roleTitle(posting, messages) : role;
  };
  const open = view.now.filter(({ need, cover }) => need.priority === 'essential' && cover !== 'covered');
  return (
    <ul>
      {addition.added.map(({ role, posts }) => {
        const brings = open.map(({ need }) => need.competency);
        const [unit, ...others] = brings;
        return (
          <li key={role}>
            {unit === undefined ? (
              words.one(titleOf(role), posts)
            ) : (
              <button type="button" className="link-button" onClick={() => openQuotes({ unit, others, roles: [role] })}>
                {words.one(titleOf(role), posts)}
              </button>
            )}
          </li>
        );
      })}
      {addition.freed.map(({ role, posts }) => (
        <li key={role} className="muted">
          {words.freed(titleOf(role), posts)}
        </li>
      ))}
    </ul>
  );
}
