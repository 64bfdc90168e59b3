import { ArrowLeftRight } from 'lucide-react';
import type { MappedPosting, RoleId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { roleTitle, titleLang } from '../../shared/roleTitle.ts';
import shared from '../compare.module.css';
import type { HeldAgainst, TargetPartProps } from './useTarget.ts';

interface TargetControlsProps extends TargetPartProps {
  readonly held: HeldAgainst | null;
}

/** The target, and whose gaps are shown. */
export function TargetControls({ compared, others, query, change, held }: TargetControlsProps) {
  const { target } = useMessages();
  const chosen = query.kind === 'role' ? `role:${query.role}` : query.kind;
  const choose = (value: string): void => {
    if (value.startsWith('role:')) change({ kind: 'role', role: value.slice('role:'.length) as RoleId });
    else change({ kind: value === 'union' || value === 'own' ? value : 'none', role: null });
  };
  const goal = query.role;
  return (
    <div className={`${shared.controls} screen-only`}>
      <label className={shared.control}>
        {target.choose}
        <select className="field" value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="none">{target.none}</option>
          {compared.length > 1 && <option value="union">{target.union}</option>}
          <option value="own">{target.own}</option>
          <RoleOptions label={target.compared} roles={compared} prefix="role:" />
          <RoleOptions label={target.others} roles={others.filter(({ reference }) => !reference)} prefix="role:" />
          <RoleOptions label={target.references} roles={others.filter(({ reference }) => reference)} prefix="role:" />
        </select>
      </label>
      {held && (
        <label className={shared.control}>
          {target.of}
          <select
            className="field"
            value={held.posting.id}
            onChange={(event) => change({ of: event.target.value as RoleId })}
          >
            <RoleOptions label={target.compared} roles={compared} />
            {others.includes(held.posting) && <RoleOptions label={target.others} roles={[held.posting]} />}
          </select>
        </label>
      )}
      {held && goal && (
        <button
          type="button"
          className="button"
          onClick={() => change({ kind: 'role', role: held.posting.id, of: goal })}
        >
          <ArrowLeftRight aria-hidden size={16} /> {target.swap}
        </button>
      )}
    </div>
  );
}

interface RoleOptionsProps {
  readonly label: string;
  readonly roles: readonly MappedPosting[];
  readonly prefix?: string;
}

function RoleOptions({ label, roles, prefix = '' }: RoleOptionsProps) {
  const messages = useMessages();
  if (roles.length === 0) return null;
  return (
    <optgroup label={label}>
      {roles.map((role) => (
        <option key={role.id} value={`${prefix}${role.id}`} lang={titleLang(role)}>
          {roleTitle(role, messages)}
        </option>
      ))}
    </optgroup>
  );
}
