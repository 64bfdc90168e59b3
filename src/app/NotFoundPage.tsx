import { Link } from 'react-router';
import { useMessages } from '../i18n/messages.ts';
import { pathOf } from '../state/paths.ts';

export function NotFoundPage() {
  const { shell } = useMessages();
  return (
    <>
      <h1>{shell.notFound.title}</h1>
      <p>{shell.notFound.body}</p>
      <p>
        <Link to={pathOf.explore()}>{shell.notFound.back}</Link>
      </p>
    </>
  );
}
