import { useMemo } from 'react';
import type { MappedPosting, RoleId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { RoleOptions } from '../../shared/RoleOptions.tsx';
import shared from '../compare.module.css';

interface AddRoleProps {
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly named: readonly MappedPosting[];
  readonly onAdd: (role: RoleId) => void;
}

/** One more role: of the library or, in a group of their own, of the reference roles. */
export function AddRole({ postings, references, named, onAdd }: AddRoleProps) {
  const { many: words } = useMessages();
  const [own, others] = useMemo(() => {
    const there = new Set(named.map(({ id }) => id));
    return [postings, references].map((all) => all.filter(({ id }) => !there.has(id)));
  }, [postings, references, named]);
  if (!own || !others || own.length + others.length === 0) return null;
  return (
    <label className={`${shared.control} ${shared.add} screen-only`}>
      {words.roles.add}
      <select
        className="field"
        value=""
        onChange={(event) => {
          const role = [...own, ...others].find(({ id }) => id === event.target.value);
          if (role) onAdd(role.id);
        }}
      >
        <option value="">{words.roles.choose}</option>
        <RoleOptions postings={own} references={others} />
      </select>
    </label>
  );
}
