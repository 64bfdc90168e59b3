import { X } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import styles from './many.module.css';
import { MATRIX_ROLE_LIMIT } from './manyRoles.ts';
import { usesByUnit } from './matrixCells.ts';
import type { ManyViewProps } from './manyProps.ts';
import { ValueCell } from './ValueCell.tsx';

/** The competency that is marked in every picture: who uses it, and how to let it go. */
export function ChosenCompetency({ many, query, onChange }: ManyViewProps) {
  const { many: words, shell, format } = useMessages();
  const { openQuotes } = useQuotes();
  const competency = query.competency && many.index.competencies.get(query.competency);
  const area = competency && many.index.areas.get(competency.area);
  if (!competency || !area) return null;
  const label = competency.label[format.lang];
  const users = many.roles.filter(({ profile }) => usesByUnit(profile).has(competency.id));
  return (
    <section className={styles.chosenOne} aria-label={words.chosen.label}>
      <span aria-hidden className={styles.mark} />
      <AreaBadge area={area} named />
      <Link to={pathOf.competency(competency.id)}>{label}</Link>
      {many.roles.length <= MATRIX_ROLE_LIMIT && users.length > 0 ? (
        <ul>
          {users.map((role) => (
            <li key={role.id}>
              <b>{role.letter}</b>
              <ValueCell many={many} role={role} row={{ id: competency.id, label }} measure="involvement" />
            </li>
          ))}
        </ul>
      ) : (
        <button
          type="button"
          className="link-button"
          disabled={users.length === 0}
          onClick={() => openQuotes({ unit: competency.id, roles: [] })}
        >
          {shell.words.roles(users.length)}
        </button>
      )}
      <button type="button" className="quiet-button screen-only" onClick={() => onChange({ competency: null })}>
        <X aria-hidden size={16} /> {words.chosen.clear}
      </button>
    </section>
  );
}
