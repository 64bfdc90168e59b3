import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { PageTitle } from './PageTitle.tsx';
import { TopicFinder } from './TopicFinder.tsx';

/** For a link whose area or competency the framework does not have: perhaps its topic is found under another name. */
export function UnknownEntry({ id, index }: { readonly id: string; readonly index: FrameworkIndex }) {
  const { explore, shell } = useMessages();
  return (
    <>
      <PageTitle name={shell.notFound.title} />
      <p>
        {explore.competency.unknown(id)} {explore.competency.unknownSearch}
      </p>
      <TopicFinder index={index} />
      <p>
        <Link to={pathOf.explore()}>{shell.notFound.back}</Link>
      </p>
    </>
  );
}
