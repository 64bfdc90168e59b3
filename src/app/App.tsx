import { useEffect, useState } from 'react';
import { loadMessages, MessagesContext, type Messages } from '../i18n/messages.ts';
import { usePreferences } from '../state/preferences.ts';
import { Router } from './router.tsx';
import { useTheme } from './useTheme.ts';

/** Words first: nothing is drawn before the language in use is there, and switching keeps the old words until then. */
export function App() {
  const lang = usePreferences((state) => state.lang);
  const [messages, setMessages] = useState<Messages | null>(null);
  useTheme();
  useEffect(() => {
    let current = true;
    void loadMessages(lang).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = lang;
      setMessages(loaded);
    });
    return () => {
      current = false;
    };
  }, [lang]);
  if (!messages) return null;
  return (
    <MessagesContext value={messages}>
      <Router />
    </MessagesContext>
  );
}
