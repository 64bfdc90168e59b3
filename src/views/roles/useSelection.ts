import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RoleId } from '../../engine/index.ts';

export interface Selection {
  /** In the order ticked. */
  readonly roles: readonly RoleId[];
  readonly has: (role: RoleId) => boolean;
  /** Ticks a role or not; with `through` all rows from the one ticked before up to it. */
  readonly toggle: (role: RoleId, through: boolean) => void;
  readonly selectAll: (isOn: boolean) => void;
  readonly clear: () => void;
}

/**
 * Rows ticked for what is to be done with them next.
 * @param shown  the rows in the order shown, between which Shift ticks
 * @param exists roles of the library: those that left it are ticked no more
 */
export function useSelection(shown: readonly RoleId[], exists: ReadonlySet<RoleId>): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<RoleId>>(new Set());
  const last = useRef<RoleId | null>(null);
  // Rows are drawn anew only when they change, so what they call must not change with the list.
  const order = useRef(shown);
  useLayoutEffect(() => {
    order.current = shown;
  }, [shown]);
  const toggle = useCallback((role: RoleId, through: boolean) => {
    const from = through && last.current !== null ? order.current.indexOf(last.current) : -1;
    const to = order.current.indexOf(role);
    last.current = role;
    setTicked((before) => {
      const after = new Set(before);
      const isOn = !before.has(role);
      const span = from < 0 ? [role] : order.current.slice(Math.min(from, to), Math.max(from, to) + 1);
      for (const id of span)
        if (isOn) after.add(id);
        else after.delete(id);
      return after;
    });
  }, []);
  const selectAll = useCallback((isOn: boolean) => {
    setTicked((before) => {
      const after = new Set(before);
      for (const id of order.current)
        if (isOn) after.add(id);
        else after.delete(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => setTicked(new Set()), []);
  return useMemo(() => {
    const roles = [...ticked].filter((id) => exists.has(id));
    return { roles, has: (role) => ticked.has(role), toggle, selectAll, clear };
  }, [ticked, exists, toggle, selectAll, clear]);
}
