import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Drawer.module.css';

interface DrawerProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the side, modal: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Drawer({ title, closeLabel, onClose, children }: DrawerProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // A layout effect: closed while it still stands in the page, the dialog gives the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // The backdrop belongs to the dialog: a click that meets the dialog itself, not its content, is one on the backdrop.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the keyboard's way
    <dialog
      ref={ref}
      className={styles.drawer}
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <h2 id="drawer-title">{title}</h2>
          <button type="button" className="icon-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            <X aria-hidden size={20} />
          </button>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}
