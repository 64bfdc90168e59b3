import { create } from 'zustand';
import { createJSONStorage } from 'zustand/middleware';

/** Whether this device keeps what was made; where it refuses, the work goes on and is gone with the page. */
export const useStorage = create<{ readonly isRefused: boolean }>()(() => ({ isRefused: false }));

const attempt = <Value>(use: () => Value): Value | null => {
  try {
    return use();
  } catch {
    useStorage.setState({ isRefused: true }); // full, or forbidden: the library says so
    return null;
  }
};

/** The browser's own storage, for stores that must work where it is full or forbidden. */
export const deviceStorage = <State>() =>
  createJSONStorage<State>(() => ({
    getItem: (name) => attempt(() => localStorage.getItem(name)),
    setItem: (name, value) =>
      attempt(() => {
        localStorage.setItem(name, value);
        useStorage.setState({ isRefused: false });
      }),
    removeItem: (name) => attempt(() => localStorage.removeItem(name)),
  }));
