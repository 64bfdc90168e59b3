import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MappedPosting, RoleId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { MoveButtons } from '../../../ui/MoveButtons.tsx';
import { ReferenceBadge } from '../../shared/ReferenceBadge.tsx';
import { letterOf } from '../../shared/letterOf.ts';
import { roleTitle, titleLang } from '../../shared/roleTitle.ts';
import styles from './many.module.css';

interface RoleListProps {
  /** In the order of the address. */
  readonly named: readonly MappedPosting[];
  readonly onChange: (roles: readonly RoleId[]) => void;
}

/** With more roles than this the list is folded, so that the pictures come into sight. */
const FOLDED_FROM = 11;

/** The roles compared, each with its letter: to be opened, moved and taken out. */
export function RoleList({ named, onChange }: RoleListProps) {
  const { many: words } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  if (named.length < FOLDED_FROM) return <Roles named={named} onChange={onChange} />;
  return (
    <details className={styles.long} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.roles.show(named.length)}</summary>
      {isOpen && <Roles named={named} onChange={onChange} />}
    </details>
  );
}

function Roles({ named, onChange }: RoleListProps) {
  const messages = useMessages();
  const words = messages.many.roles;
  const ids = named.map(({ id }) => id);
  const move = (from: number, to: number): void => {
    const moved = ids.filter((_, i) => i !== from);
    moved.splice(to, 0, ...ids.slice(from, from + 1));
    onChange(moved);
  };
  return (
    <ol className={styles.roles} aria-label={words.title}>
      {named.map((posting, i) => {
        const title = roleTitle(posting, messages);
        const { organization, country } = posting.meta;
        return (
          <li key={posting.id}>
            <b className={styles.letter}>{letterOf(i)}</b>
            <span>
              <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
                {title}
              </Link>{' '}
              {posting.reference && <ReferenceBadge />}
              <br />
              <span className="muted small">{[organization, country].filter(Boolean).join(', ')}</span>
            </span>
            <span className={`${styles.moves} screen-only`}>
              <MoveButtons
                up={words.up(title)}
                down={words.down(title)}
                isFirst={i === 0}
                isLast={i === named.length - 1}
                onMove={(by) => move(i, i + by)}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={words.remove(title)}
                title={words.remove(title)}
                onClick={() => onChange(ids.filter((id) => id !== posting.id))}
              >
                <X aria-hidden size={16} />
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
