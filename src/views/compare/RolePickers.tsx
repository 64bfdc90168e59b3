import { ArrowLeftRight } from 'lucide-react';
import { Link } from 'react-router';
import type { MappedPosting, RoleId, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './compare.module.css';
import { SIDES, type Side } from './comparePair.ts';
import { RoleShape } from './RoleName.tsx';
import { RoleOptions } from '../shared/RoleOptions.tsx';

interface RolePickersProps {
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly chosen: readonly MappedPosting[];
  readonly profiles?: readonly RoleProfile[];
  readonly onChange: (roles: readonly RoleId[]) => void;
}

/** The two roles, each to be changed where it stands, and a button that swaps them. */
export function RolePickers({ postings, references, chosen, profiles, onChange }: RolePickersProps) {
  const messages = useMessages();
  const { compare } = messages;
  const [first, second, ...more] = chosen.map(({ id }) => id);
  const choose = (side: Side, id: RoleId): void => {
    const own = side === 'first' ? first : second;
    const other = side === 'first' ? second : first;
    // The role that stands on the other side: then the two change places.
    const there = id === other ? own : other;
    const two = side === 'first' ? [id, there] : [there, id];
    onChange([...two, ...more].flatMap((role, i, all) => (role && all.indexOf(role) === i ? [role] : [])));
  };
  return (
    <div className={styles.pickers}>
      {SIDES.map((side, i) => {
        const posting = chosen[i];
        return (
          <div key={side} className={styles.picker}>
            <label>
              <span className={styles.pickerLabel}>
                <RoleShape side={side} /> {compare[side]}
              </span>
              <select
                className="field screen-only"
                value={posting?.id ?? ''}
                lang={posting && titleLang(posting)}
                onChange={(event) => {
                  const picked = [...postings, ...references].find(({ id }) => id === event.target.value);
                  if (picked) choose(side, picked.id);
                }}
              >
                {!posting && <option value="">{compare.noRole}</option>}
                <RoleOptions postings={postings} references={references} />
              </select>
            </label>
            {posting && <About posting={posting} profile={profiles?.[i]} />}
          </div>
        );
      })}
      {first && second && (
        <button
          type="button"
          className={`icon-button screen-only ${styles.swap}`}
          aria-label={compare.swap}
          title={compare.swap}
          onClick={() => onChange([second, first, ...more])}
        >
          <ArrowLeftRight aria-hidden size={20} />
        </button>
      )}
    </div>
  );
}

function About({ posting, profile }: { readonly posting: MappedPosting; readonly profile: RoleProfile | undefined }) {
  const messages = useMessages();
  const { compare } = messages;
  const { organization, country } = posting.meta;
  const about = [
    [organization, country].filter(Boolean).join(', '),
    profile ? compare.duties(profile.dutyCount, profile.outsideCount) : '',
  ];
  return (
    <p className="small muted">
      <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
        {roleTitle(posting, messages)}
      </Link>
      <br />
      {about.filter(Boolean).join(' · ')}
    </p>
  );
}
