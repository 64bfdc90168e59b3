import { Link } from 'react-router';
import { type FrameworkIndex, reviewed, reviewProgress } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { useWork } from '../../../state/work.ts';
import { postedTitle } from '../../shared/roleTitle.ts';
import { saveWork } from '../saveWork.ts';
import styles from '../workspace.module.css';

/** What the second reader has to read, and the way to give it back. */
export function BlindReading({ index }: { readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { reading: words } = messages.workspace;
  const postings = useWork((work) => work.postings);
  return (
    <section className={styles.section} aria-labelledby="reading-blind">
      <h2 id="reading-blind">{words.blindTitle}</h2>
      <p>{words.blindWhat}</p>
      <ul className={styles.rows}>
        {Object.values(postings).map((kept) => {
          const posting = reviewed(kept, index.framework);
          const { reviewed: read, total } = reviewProgress(posting);
          return (
            <li key={posting.id}>
              <Link to={pathOf.role(posting.id)}>{postedTitle(posting, messages)}</Link>
              <span className="muted">{words.blindRow(read, total)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.buttons}>
        <button type="button" className="button primary" onClick={() => void saveWork(words.giveBackName)}>
          {words.giveBack}
        </button>
      </p>
    </section>
  );
}
