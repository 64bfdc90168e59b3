import { Link } from 'react-router';
import type { RoleId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { ROLE_TABS, type RoleQuery } from '../../state/roleQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './RoleTabs.module.css';

interface RoleTabsProps {
  readonly role: RoleId;
  readonly query: RoleQuery;
  readonly change: (part: Partial<RoleQuery>) => void;
}

/** The parts of the profile, each with an address of its own; scope and selection go along. */
export function RoleTabs({ role: id, query, change }: RoleTabsProps) {
  const { role, shell } = useMessages();
  return (
    <div className={`${styles.bar} screen-only`}>
      <nav className={styles.tabs} aria-label={role.tabs.label}>
        {ROLE_TABS.map((tab) => (
          <Link
            key={tab}
            to={pathOf.role(id, { ...query, tab, table: false })}
            aria-current={tab === query.tab ? 'page' : undefined}
          >
            {role.tabs[tab]}
          </Link>
        ))}
      </nav>
      {(query.tab === 'duties' || query.tab === 'competencies') && (
        <Choice
          label={shell.scope.label}
          value={query.scope}
          onChange={(scope) => change({ scope })}
          options={[
            { value: 'all', label: shell.scope.all },
            { value: 'primary', label: shell.scope.primary },
          ]}
        />
      )}
    </div>
  );
}
