import { useMemo } from 'react';
import { Link } from 'react-router';
import { nearestRoles } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import shared from '../compare.module.css';
import { saidOf } from './likeness.ts';
import styles from './many.module.css';
import type { ManyViewProps } from './manyProps.ts';

const NEAREST_COUNT = 5;

/** For one of the roles, chosen here, those most like it. */
export function NearestList({ many, query, onChange }: ManyViewProps) {
  const messages = useMessages();
  const { many: words } = messages;
  const role =
    (query.near && many.byId.get(query.near)) ??
    many.roles.find(({ profile }) => profile.dutyCount > 0) ??
    many.roles[0];
  const nearest = useMemo(() => {
    if (!role) return [];
    const profiles = many.roles.map(({ profile }) => profile);
    return nearestRoles(role.profile, profiles, NEAREST_COUNT).flatMap(({ role: id, likeness }) => {
      const other = many.byId.get(id);
      return other ? [{ other, likeness }] : [];
    });
  }, [role, many]);
  if (!role) return null;
  return (
    <>
      <label className={`${shared.control} ${styles.nearOf}`}>
        {words.similarity.near}
        <select
          className="field"
          value={role.id}
          lang={role.lang}
          onChange={(event) => onChange({ near: many.roles.find(({ id }) => id === event.target.value)?.id ?? null })}
        >
          {many.roles.map(({ id, letter, title, lang }) => (
            <option key={id} value={id} lang={lang}>
              {letter} · {title}
            </option>
          ))}
        </select>
      </label>
      <ol className={styles.nearest}>
        {nearest.map(({ other, likeness }) => (
          <li key={other.id}>
            <span>
              <b>{other.letter}</b> <span lang={other.lang}>{other.title}</span>
              <br />
              <span className="muted small">{saidOf(likeness, messages)}</span>
            </span>
            <Link to={pathOf.compare([role.id, other.id])} className="screen-only">
              {words.similarity.compare}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
