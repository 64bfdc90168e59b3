import { useMessages } from '../../i18n/messages.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import styles from './SheetActions.module.css';

/** What one does with the page of an area or a competency: print its brief, pass its link on. */
export function SheetActions({ path }: { readonly path: string }) {
  const { sheet } = useMessages().explore;
  return (
    <div className={`${styles.actions} screen-only`}>
      <button type="button" className="button" onClick={() => window.print()}>
        {sheet.print}
      </button>
      <CopyLink path={path} words={sheet} />
    </div>
  );
}
