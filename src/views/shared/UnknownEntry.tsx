import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { PageTitle } from './PageTitle.tsx';

/** For a link whose area or competency the framework does not have. */
export function UnknownEntry({ id }: { readonly id: string }) {
  const { explore, shell } = useMessages();
  return (
    <>
      <PageTitle name={shell.notFound.title} />
      <p>{explore.competency.unknown(id)}</p>
      <p>
        <Link to={pathOf.explore()}>{shell.notFound.back}</Link>
      </p>
    </>
  );
}
