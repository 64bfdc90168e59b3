import type { Lang } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './partOfMatrix.module.css';

interface PartPickerProps<Role extends string, Area extends string> {
  readonly picked: string;
  readonly onPick: (part: Role | Area) => void;
  readonly roles: readonly {
    readonly id: Role;
    readonly letter: string;
    readonly title: string;
    readonly lang: Lang | undefined;
  }[];
  readonly areas: readonly { readonly id: Area; readonly number: number; readonly label: string }[];
}

/** On a phone a matrix is one role at a time, or one area: this says which. */
export function PartPicker<Role extends string, Area extends string>(props: PartPickerProps<Role, Area>) {
  const { picked, onPick, roles, areas } = props;
  const { part: words } = useMessages().shell;
  const ids: readonly (Role | Area)[] = [...roles, ...areas].map(({ id }) => id);
  return (
    <label className={styles.pick}>
      {words.pick}
      <select
        className="field"
        value={picked}
        onChange={(event) => {
          const part = ids.find((id) => id === event.target.value);
          if (part !== undefined) onPick(part);
        }}
      >
        <optgroup label={words.role}>
          {roles.map(({ id, letter, title, lang }) => (
            <option key={id} value={id} lang={lang}>
              {letter} · {title}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.area}>
          {areas.map(({ id, number, label }) => (
            <option key={id} value={id}>
              {number} · {label}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** A value as a bar under its row. `share`: 0–1 of the greatest there can be. */
export function ValueBar({ share }: { readonly share: number }) {
  return (
    <span className={styles.bar} aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
