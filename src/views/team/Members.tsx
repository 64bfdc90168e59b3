import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { MappedPosting, RoleId, TeamMember } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { PickToAdd } from '../../ui/PickToAdd.tsx';
import { RoleOptions } from '../shared/RoleOptions.tsx';
import { CountField } from '../shared/target/CountField.tsx';
import { useBasket } from '../shared/useLibraryRoles.ts';
import styles from './team.module.css';
import type { ShownMember, TeamView } from './teamView.ts';
import type { TeamState } from './useTeam.ts';

interface MembersProps {
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly team: TeamState;
  readonly view: TeamView;
}

/** The roles of the team, how many posts each has, and which post is vacant for a trial. */
export function Members({ postings, references, team, view }: MembersProps) {
  const { team: words, many, shell } = useMessages();
  const { plan, query, keep, look } = team;
  const basket = useBasket();
  const there = useMemo(() => new Set(plan.members.map(({ role }) => role)), [plan.members]);
  const [own, others] = useMemo(
    () => [postings, references].map((all) => all.filter(({ id }) => !there.has(id))),
    [postings, references, there],
  );
  const chosen = basket.filter((id) => !there.has(id));
  const set = (members: readonly TeamMember[]): void => keep({ ...plan, members }, 'team');
  const add = (roles: readonly RoleId[]): void =>
    set([...plan.members, ...roles.map((role): TeamMember => ({ role, headcount: 1 }))]);
  return (
    <section className={styles.part} aria-labelledby="team-members">
      <h2 id="team-members">{words.members.title}</h2>
      {view.members.length === 0 && <p className="muted">{words.members.none}</p>}
      {view.members.length > 0 && <p className="muted screen-only">{words.members.hint}</p>}
      {view.unknownCount > 0 && <p className="muted">{words.members.unknown(view.unknownCount)}</p>}
      {view.members.length > 0 && (
        <ul className={styles.members} aria-label={words.members.list}>
          {view.members.map((member) => (
            <Member
              key={member.id}
              member={member}
              onCount={(headcount) =>
                set(plan.members.map((one) => (one.role === member.id ? { ...one, headcount } : one)))
              }
              onVacant={(isVacant) =>
                look({
                  vacant: isVacant ? [...query.vacant, member.id] : query.vacant.filter((id) => id !== member.id),
                })
              }
              onRemove={() => set(plan.members.filter(({ role }) => role !== member.id))}
            />
          ))}
        </ul>
      )}
      <div className="control-row screen-only">
        <PickToAdd
          label={words.members.add}
          choose={many.roles.choose}
          action={shell.picked.add}
          onAdd={(value) => {
            const role = [...postings, ...references].find(({ id }) => id === value);
            if (role) add([role.id]);
          }}
        >
          <RoleOptions postings={own ?? []} references={others ?? []} />
        </PickToAdd>
        {chosen.length > 0 && (
          <button type="button" className="button" onClick={() => add(chosen)}>
            {words.members.addChosen(chosen.length)}
          </button>
        )}
      </div>
    </section>
  );
}

interface MemberProps {
  readonly member: ShownMember;
  readonly onCount: (headcount: number) => void;
  readonly onVacant: (isVacant: boolean) => void;
  readonly onRemove: () => void;
}

function Member({ member, onCount, onVacant, onRemove }: MemberProps) {
  const { members: words } = useMessages().team;
  const { id, letter, title, lang, headcount, posts } = member;
  return (
    <li>
      <strong className={styles.letter}>{letter}</strong>
      <Link to={pathOf.role(id)} lang={lang}>
        {title}
      </Link>
      <span className={styles.printed}>{words.printed(headcount, headcount - posts)}</span>
      <span className={`${styles.posts} screen-only`}>
        <CountField label={words.postsOf(title)} value={headcount} onChange={onCount} />
        <span aria-hidden>{words.posts(headcount)}</span>
      </span>
      <label className="tick screen-only">
        <input
          type="checkbox"
          checked={posts < headcount}
          aria-label={words.vacantOf(title)}
          onChange={(event) => onVacant(event.target.checked)}
        />
        {words.vacant}
      </label>
      <button
        type="button"
        className="icon-button screen-only"
        aria-label={words.remove(title)}
        title={words.remove(title)}
        onClick={onRemove}
      >
        <X aria-hidden size={16} />
      </button>
    </li>
  );
}
