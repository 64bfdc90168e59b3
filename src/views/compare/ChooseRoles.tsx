import { useMemo } from 'react';
import { Link } from 'react-router';
import { profileRole, similarityOf, type FrameworkIndex, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import styles from './compare.module.css';

const SUGGESTION_COUNT = 5;

interface ChooseRolesProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  /** The one role chosen so far. */
  readonly chosen: MappedPosting | undefined;
}

/** Fewer than two roles: what this screen is for, and the shortest ways to a comparison. */
export function ChooseRoles({ index, postings, chosen }: ChooseRolesProps) {
  const messages = useMessages();
  const { compare } = messages;
  const nearest = useMemo(() => {
    if (!chosen) return [];
    const own = profileRole(chosen, index.framework, 'all');
    return postings
      .filter(({ id }) => id !== chosen.id)
      .map((posting) => ({
        posting,
        likeness: similarityOf(own, profileRole(posting, index.framework, 'all'), 'competency'),
      }))
      .sort(
        (a, b) => (b.likeness?.jaccard ?? -1) - (a.likeness?.jaccard ?? -1) || (a.posting.id < b.posting.id ? -1 : 1),
      )
      .slice(0, SUGGESTION_COUNT);
  }, [chosen, postings, index]);
  return (
    <section className={styles.choose}>
      <h2>{chosen ? compare.pickOne : compare.pickTwo}</h2>
      {chosen && nearest.length > 0 && (
        <>
          <p>{compare.nearest(roleTitle(chosen, messages))}</p>
          <ul className={styles.suggestions}>
            {nearest.map(({ posting, likeness }) => (
              <li key={posting.id}>
                <Link to={pathOf.compare([chosen.id, posting.id])} lang={posting.languages[0]}>
                  {roleTitle(posting, messages)}
                </Link>
                {likeness && (
                  <span className="muted small">{compare.inCommon(likeness.sharedCount, likeness.unionCount)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {!chosen && (
        <p>
          <Link className="button primary" to={pathOf.compare(postings.slice(0, 2).map(({ id }) => id))}>
            {compare.examples}
          </Link>
        </p>
      )}
    </section>
  );
}
