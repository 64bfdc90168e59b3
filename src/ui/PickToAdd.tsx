import { type ReactNode, useRef, useState } from 'react';
import styles from './PickToAdd.module.css';

interface PickToAddProps {
  readonly label: string;
  /** The first line, before anything is chosen. */
  readonly choose: string;
  /** What the button does. */
  readonly action: string;
  /** Also with nothing chosen there is something to add. */
  readonly isOptional?: boolean;
  /** Over it rather than beside others: the words stand elsewhere already. */
  readonly isLabelHidden?: boolean;
  /** @param value  of the line chosen; empty only where that is optional */
  readonly onAdd: (value: string) => void;
  /** The lines. */
  readonly children: ReactNode;
}

/**
 * One of many, chosen at leisure and then added by the button or Enter: a list that acts on its own would act at the
 * first arrow key.
 */
export function PickToAdd({
  label,
  choose,
  action,
  isOptional = false,
  isLabelHidden = false,
  onAdd,
  children,
}: PickToAddProps) {
  const [value, setValue] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  return (
    <form
      className={`${styles.pick} screen-only`}
      onSubmit={(event) => {
        event.preventDefault();
        // Of the list itself: the line may have gone since it was chosen.
        const picked = list.current?.value ?? '';
        if (picked === '' && !isOptional) return;
        setValue('');
        list.current?.focus(); // the button has nothing to do any more
        onAdd(picked);
      }}
    >
      <label className="labelled">
        <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
        <select ref={list} className="field" value={value} onChange={(event) => setValue(event.target.value)}>
          <option value="">{choose}</option>
          {children}
        </select>
      </label>
      <button type="submit" className="button" disabled={value === '' && !isOptional}>
        {action}
      </button>
    </form>
  );
}
