import { useState } from 'react';
import {
  aimsOfArea,
  aimsOfRoles,
  together,
  type FrameworkIndex,
  type MappedPosting,
  type TargetAim,
  type TargetProfile,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { roleTitle, titleLang } from '../roleTitle.ts';
import { profileOf } from '../useProfiles.ts';
import { AimsTable } from './AimsTable.tsx';
import { TextDraft } from './TextDraft.tsx';
import styles from './target.module.css';

interface TargetProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly title: string;
  /** Of what the framework has of what is asked. */
  readonly aims: readonly TargetAim[];
  /** What it is for, as long as nothing is asked. */
  readonly none: string;
  /** Posts are asked for too, not only levels. */
  readonly hasPosts: boolean;
  readonly onChange: (target: TargetProfile) => void;
}

/** What is asked of somebody: started from what is there, then set competency by competency. */
export function Target({ index, postings, references, title, aims, none, hasPosts, onChange }: TargetProps) {
  const messages = useMessages();
  const { format } = messages;
  const words = messages.team.target;
  const { framework } = index;
  const [isBlank, setIsBlank] = useState(false);
  const asks = (roles: readonly MappedPosting[]): TargetAim[] =>
    aimsOfRoles(
      roles.map((posting) => profileOf(posting, framework, 'all', format.lang)),
      framework,
    );
  const setAims = (next: readonly TargetAim[], name = title): void => onChange({ title: name, aims: next });
  const add = (more: readonly TargetAim[], name: string): void =>
    setAims(together([...aims, ...more], framework), title || name);
  const addNamed = (value: string): void => {
    const role = [...postings, ...references].find(({ id }) => `role:${id}` === value);
    const area = framework.areas.find(({ id }) => `area:${id}` === value);
    if (role) add(asks([role]), roleTitle(role, messages));
    else if (area) add(aimsOfArea(area, framework), area.label[format.lang]);
  };
  const essential = aims.filter(({ priority }) => priority === 'essential').length;
  return (
    <>
      {aims.length === 0 ? (
        <Starts
          {...{ none, postings, references }}
          onRole={addNamed}
          onAll={() => add(asks(postings), words.allTitle)}
          onBlank={() => setIsBlank(true)}
        />
      ) : (
        <p>
          <strong>{title || words.untitled}</strong> · {words.asked(aims.length, essential)}
        </p>
      )}
      {(aims.length > 0 || isBlank) && (
        <div className="control-row screen-only">
          <label className="labelled">
            {words.name}
            <TextDraft value={title} onChange={(name) => setAims(aims, name)} />
          </label>
          <PickToAdd label={words.add} choose={words.choose} action={messages.shell.picked.add} onAdd={addNamed}>
            <StartOptions {...{ postings, references, index }} />
          </PickToAdd>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAims([], '');
              setIsBlank(false);
            }}
          >
            {words.clear}
          </button>
        </div>
      )}
      {(aims.length > 0 || isBlank) && (
        <AimsTable
          key={String(isBlank)}
          index={index}
          aims={aims}
          isOpen={isBlank}
          hasPosts={hasPosts}
          onChange={(next) => setAims(next)}
        />
      )}
    </>
  );
}

interface StartsProps {
  readonly none: string;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  readonly onRole: (value: string) => void;
  readonly onAll: () => void;
  readonly onBlank: () => void;
}

/** Three ready starts. */
function Starts({ none, postings, references, onRole, onAll, onBlank }: StartsProps) {
  const messages = useMessages();
  const words = messages.team.target;
  const first = references[0] ?? postings[0];
  return (
    <>
      <p className="muted">{none}</p>
      <ul className={`${styles.starts} screen-only`}>
        {first && (
          <li className="card">
            <p>{words.starts.roleWhat}</p>
            <PickToAdd
              label={words.starts.choose}
              isLabelHidden
              choose={words.starts.choose}
              action={messages.shell.picked.start}
              onAdd={onRole}
            >
              <RoleValues label={messages.many.roles.library} roles={postings} />
              <RoleValues label={messages.many.roles.references} roles={references} />
            </PickToAdd>
          </li>
        )}
        <li className="card">
          <p>{words.starts.allWhat}</p>
          <button type="button" className="button" disabled={postings.length === 0} onClick={onAll}>
            {words.starts.all}
          </button>
        </li>
        <li className="card">
          <p>{words.starts.blankWhat}</p>
          <button type="button" className="button" onClick={onBlank}>
            {words.starts.blank}
          </button>
        </li>
      </ul>
    </>
  );
}

function RoleValues({ label, roles }: { readonly label: string; readonly roles: readonly MappedPosting[] }) {
  const messages = useMessages();
  if (roles.length === 0) return null;
  return (
    <optgroup label={label}>
      {roles.map((role) => (
        <option key={role.id} value={`role:${role.id}`} lang={titleLang(role)}>
          {roleTitle(role, messages)}
        </option>
      ))}
    </optgroup>
  );
}

function StartOptions({ postings, references, index }: Pick<TargetProps, 'postings' | 'references' | 'index'>) {
  const { team, many, format } = useMessages();
  return (
    <>
      <optgroup label={team.target.areas}>
        {index.framework.areas.map(({ id, number, label }) => (
          <option key={id} value={`area:${id}`}>
            {number} · {label[format.lang]}
          </option>
        ))}
      </optgroup>
      <RoleValues label={many.roles.library} roles={postings} />
      <RoleValues label={many.roles.references} roles={references} />
    </>
  );
}
