import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './ActionMenu.module.css';

interface Action {
  readonly name: string;
  /** A few words more. */
  readonly what?: string;
  readonly run: () => void;
}

interface ActionMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly actions: readonly Action[];
  /** The button it opens from. */
  readonly look: 'quiet-button' | 'button' | 'button primary';
}

/** A button that unfolds what can be done; Escape, a choice or a step elsewhere folds it again. */
export function ActionMenu({ label, icon, actions, look }: ActionMenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  // Never left to the browser, which tells of it later: an Escape in between would be undone.
  const [isOpen, setIsOpen] = useState(false);
  // The side on which list and button are flush: the one with more room beside it.
  const [side, setSide] = useState<'start' | 'end'>('start');
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  return (
    <details ref={box} className={`${styles.menu} ${styles[side]}`} open={isOpen}>
      <summary
        ref={summary}
        className={look}
        onClick={(event) => {
          event.preventDefault();
          const { left, right } = event.currentTarget.getBoundingClientRect();
          setSide((left + right) / 2 > document.documentElement.clientWidth / 2 ? 'end' : 'start');
          setIsOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setIsOpen(false);
        }}
      >
        {icon}
        {label}
        <ChevronDown aria-hidden size={16} />
      </summary>
      <ul className={styles.list}>
        {actions.map(({ name, what, run }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.action}
              onKeyDown={(event) => {
                if (event.key === 'Escape') fold();
              }}
              onClick={() => {
                fold();
                run();
              }}
            >
              {name}
              {what !== undefined && <span className="muted">{what}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );

  function fold(): void {
    setIsOpen(false);
    summary.current?.focus();
  }
}
