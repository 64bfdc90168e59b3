import { useEffect, type ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.ts';

/** The screen's heading; `name` is also the title of the browser's tab. */
export function PageTitle({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  const { shell } = useMessages();
  useEffect(() => {
    document.title = `${name} · ${shell.name}`;
  }, [name, shell]);
  return <h1>{children ?? name}</h1>;
}
