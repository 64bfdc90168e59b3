import { createContext, useContext } from 'react';
import type { Lang } from '../engine/index.ts';
import type { Messages } from './en.ts';

export type { Messages };

/** The words of the interface in the language in use. */
export const MessagesContext = createContext<Messages | null>(null);

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new TypeError('no messages: a view stands outside MessagesContext');
  return messages;
}

const LOADERS: Readonly<Record<Lang, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
};

/** Fetches one language only: nobody waits for words in a language not in use. */
export const loadMessages = (lang: Lang): Promise<Messages> => LOADERS[lang]();
