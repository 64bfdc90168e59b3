import { createJSONStorage } from 'zustand/middleware';

const attempt = <Value>(use: () => Value): Value | null => {
  try {
    return use();
  } catch {
    return null; // full, or forbidden: the page works all the same and forgets when it is closed
  }
};

/** The browser's small storage, for how the reader likes the page; the work itself is kept by `keep/`. */
export const deviceStorage = <State>() =>
  createJSONStorage<State>(() => ({
    getItem: (name) => attempt(() => localStorage.getItem(name)),
    setItem: (name, value) => attempt(() => localStorage.setItem(name, value)),
    removeItem: (name) => attempt(() => localStorage.removeItem(name)),
  }));
