import { useMemo } from 'react';
import type { MappedPosting, RoleId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { RoleOptions } from '../../shared/RoleOptions.tsx';

interface AddRoleProps {
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly named: readonly MappedPosting[];
  readonly onAdd: (role: RoleId) => void;
}

/** One more role: of the library or, in a group of their own, of the reference roles. */
export function AddRole({ postings, references, named, onAdd }: AddRoleProps) {
  const { many: words, shell } = useMessages();
  const [own, others] = useMemo(() => {
    const there = new Set(named.map(({ id }) => id));
    return [postings, references].map((all) => all.filter(({ id }) => !there.has(id)));
  }, [postings, references, named]);
  if (!own || !others || own.length + others.length === 0) return null;
  return (
    <PickToAdd
      label={words.roles.add}
      choose={words.roles.choose}
      action={shell.picked.add}
      onAdd={(value) => {
        const role = [...own, ...others].find(({ id }) => id === value);
        if (role) onAdd(role.id);
      }}
    >
      <RoleOptions postings={own} references={others} />
    </PickToAdd>
  );
}
