import { useMemo } from 'react';
import { indexFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { Copies } from './Copies.tsx';
import { Erase } from './Erase.tsx';
import { FileSection } from './FileSection.tsx';
import { FrameworkDoor } from './FrameworkDoor.tsx';
import { Preferences } from './Preferences.tsx';
import { ReadingDoor } from './ReadingDoor.tsx';
import { Share, SharedLink } from './Share.tsx';
import { Terms } from './Terms.tsx';
import styles from './workspace.module.css';

/** Where the work is and how it is passed on. Shown without the engine too: what was made can be saved whatever fails. */
export function WorkspacePage() {
  const { workspace, work } = useMessages();
  const framework = useWorkspace((state) => state.framework);
  const index = useMemo(() => framework && indexFramework(framework), [framework]);
  return (
    <>
      <PageTitle name={work.title} />
      <p className="muted">{workspace.purpose}</p>
      <div className={styles.sections}>
        {index && <SharedLink />}
        <FileSection index={index} />
        {index && <Share />}
        {index && <Terms index={index} />}
        <FrameworkDoor />
        <ReadingDoor />
        <Copies />
        <Preferences />
        <Erase />
      </div>
    </>
  );
}
