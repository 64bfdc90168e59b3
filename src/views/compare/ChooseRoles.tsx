import { useMemo } from 'react';
import { Link } from 'react-router';
import { nearestRoles, type FrameworkIndex, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import { profileOf } from '../shared/useProfiles.ts';
import styles from './compare.module.css';

const SUGGESTION_COUNT = 5;

interface ChooseRolesProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  /** The one role chosen so far. */
  readonly chosen: MappedPosting | undefined;
  /** Compares the whole library. */
  readonly onEvery: () => void;
}

/** Fewer than two roles: what this screen is for, and the shortest ways to a comparison. */
export function ChooseRoles({ index, postings, references, chosen, onEvery }: ChooseRolesProps) {
  const messages = useMessages();
  const { compare, many, format } = messages;
  const nearest = useMemo(() => {
    if (!chosen) return [];
    const profile = (posting: MappedPosting) => profileOf(posting, index.framework, 'all', format.lang);
    const others = [...postings, ...references];
    return nearestRoles(profile(chosen), others.map(profile), SUGGESTION_COUNT).flatMap(({ role, likeness }) => {
      const posting = others.find(({ id }) => id === role);
      return posting ? [{ posting, likeness }] : [];
    });
  }, [chosen, postings, references, index, format.lang]);
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
      {postings.length > 2 && (
        <p>
          <button type="button" className="button" onClick={onEvery}>
            {many.roles.every(postings.length)}
          </button>
        </p>
      )}
    </section>
  );
}
