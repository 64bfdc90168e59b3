import { memo, useRef } from 'react';
import type { RoleId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './RolesPage.module.css';
import type { Selection } from './useSelection.ts';

interface RowTickProps {
  readonly role: RoleId;
  readonly title: string;
  readonly isTicked: boolean;
  readonly onToggle: Selection['toggle'];
}

/** Ticks one role; with Shift, by mouse or by Space, all since the one before. */
export const RowTick = memo(function RowTick({ role, title, isTicked, onToggle }: RowTickProps) {
  const { library } = useMessages();
  const isThrough = useRef(false);
  return (
    <input
      type="checkbox"
      className={styles.check}
      aria-label={library.choose(title)}
      checked={isTicked}
      onKeyDown={(event) => {
        isThrough.current = event.shiftKey;
      }}
      onMouseDown={(event) => {
        isThrough.current = event.shiftKey;
      }}
      onChange={() => {
        onToggle(role, isThrough.current);
        isThrough.current = false;
      }}
    />
  );
});
