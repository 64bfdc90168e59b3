import { Link } from 'react-router';
import { pathOf } from '../../../state/paths.ts';
import type { ComparedRole } from './manyRoles.ts';
import styles from './many.module.css';

/** Which letter stands for whom. */
export function Letters({ roles }: { readonly roles: readonly ComparedRole[] }) {
  return (
    <ul className={styles.letters}>
      {roles.map(({ id, letter, title, lang }) => (
        <li key={id}>
          <b>{letter}</b>{' '}
          <Link to={pathOf.role(id)} lang={lang}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
