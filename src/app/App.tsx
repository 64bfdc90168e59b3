import { useEffect, useState } from 'react';
import { loadMessages, MessagesContext, type Messages } from '../i18n/messages.ts';
import { usePreferences } from '../state/preferences.ts';
import { Router } from './router.tsx';
import { useTheme } from './useTheme.ts';

/** Words first: nothing is drawn before the language in use is there, and switching keeps the old words until then. */
export function App() {
  const lang = usePreferences((state) => state.lang);
  const [messages, setMessages] = useState<Messages | null>(null);
  const [failed, setFailed] = useState(false);
  useTheme();
  useEffect(() => {
    let current = true;
    loadMessages(lang).then(
      (loaded) => {
        if (!current) return;
        document.documentElement.lang = lang;
        setMessages(loaded);
      },
      () => setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [lang]);
  // Without its words the app can say only this; a language that fails later leaves the one in use.
  if (!messages) return failed ? <p role="alert">Veuillez recharger la page. / Please reload the page.</p> : null;
  return (
    <MessagesContext value={messages}>
      <Router />
    </MessagesContext>
  );
}
