import { useMessages } from '../../../i18n/messages.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import type { CurriculumState } from '../useCurriculum.ts';

interface RatingsProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
}

/** What an assessment of needs said, from a table. */
export function Ratings({ state }: RatingsProps) {
  const { ratings: words } = useMessages().curriculum.audience;
  return (
    <section className={styles.part} aria-labelledby="curriculum-ratings">
      <h2 id="curriculum-ratings">{words.title}</h2>
      <p className="muted">{words.what}</p>
      {state.curriculum.ratings.length > 0 && (
        <p>
          {words.count(state.curriculum.ratings.length)}{' '}
          <button type="button" className="quiet-button" onClick={() => state.change({ ratings: [] })}>
            {words.clear}
          </button>
        </p>
      )}
    </section>
  );
}
