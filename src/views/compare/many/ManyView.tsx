import { useMemo } from 'react';
import { useMessages } from '../../../i18n/messages.ts';
import { COMPARE_VIEWS, type CompareView } from '../../../state/compareQuery.ts';
import { limited } from '../limits.ts';
import { Uncovered } from '../Uncovered.tsx';
import { AreaMatrixFrame } from './AreaMatrixFrame.tsx';
import { ChosenCompetency } from './ChosenCompetency.tsx';
import { FrequencyFrame } from './FrequencyFrame.tsx';
import styles from './many.module.css';
import { compareMany, INCLUSIVE_ROLE_LIMIT, MATRIX_ROLE_LIMIT, SERIATED_ROLE_LIMIT } from './manyRoles.ts';
import type { ManyViewProps } from './manyProps.ts';
import { MatrixFrame } from './MatrixFrame.tsx';
import { NearestFrame } from './NearestFrame.tsx';
import { Overview } from './Overview.tsx';
import { SetsFrame } from './SetsFrame.tsx';
import { SimilarityFrame } from './SimilarityFrame.tsx';

/** The pictures that so many roles can be read in. */
export function viewsFor(roleCount: number): readonly CompareView[] {
  const leftOut: readonly CompareView[] =
    roleCount > SERIATED_ROLE_LIMIT
      ? ['matrix', 'sets', 'similarity']
      : roleCount > MATRIX_ROLE_LIMIT
        ? ['sets']
        : roleCount > INCLUSIVE_ROLE_LIMIT
          ? ['sets', 'frequency']
          : ['frequency'];
  return COMPARE_VIEWS.filter((view) => !leftOut.includes(view));
}

/** What three roles and more have to say to each other: a picture at a time, what is marked in one is marked in all. */
export function ManyView(props: ManyViewProps) {
  const { many, query } = props;
  const { many: words } = useMessages();
  const views = viewsFor(many.roles.length);
  const view = views.find((one) => one === query.view) ?? views[0] ?? 'frequency';
  const isFew = many.roles.length <= MATRIX_ROLE_LIMIT;
  return (
    <>
      {isFew ? (
        <FewRoles {...props} views={views} view={view} />
      ) : (
        <div className={styles.views}>
          {many.roles.length > SERIATED_ROLE_LIMIT && (
            <p className={styles.ask}>{words.tooMany(SERIATED_ROLE_LIMIT)}</p>
          )}
          <ChosenCompetency {...props} />
          <Tabs {...props} views={views} view={view} />
          {view === 'matrix' && <AreaMatrixFrame {...props} />}
          {view === 'frequency' && <FrequencyFrame {...props} />}
          {view === 'similarity' && <NearestFrame {...props} />}
        </div>
      )}
    </>
  );
}

interface TabsProps extends ManyViewProps {
  readonly views: readonly CompareView[];
  readonly view: CompareView;
}

function FewRoles(props: TabsProps) {
  const { many, view } = props;
  const messages = useMessages();
  const { many: words } = messages;
  const { framework, competencies } = many.index;
  const comparison = useMemo(() => compareMany(many, framework), [many, framework]);
  const { uncovered } = comparison.competencies;
  const postings = useMemo(() => many.roles.map(({ posting }) => posting), [many.roles]);
  return (
    <>
      <Overview many={many} comparison={comparison} />
      <ChosenCompetency {...props} />
      <Tabs {...props} />
      {view === 'matrix' && <MatrixFrame {...props} comparison={comparison} />}
      {view === 'sets' && <SetsFrame {...props} comparison={comparison} />}
      {view === 'similarity' && <SimilarityFrame {...props} />}
      {many.roles.length > INCLUSIVE_ROLE_LIMIT && (
        <p className={`muted ${styles.hint}`}>{words.noSets(INCLUSIVE_ROLE_LIMIT)}</p>
      )}
      <Uncovered
        postings={postings}
        uncovered={uncovered}
        index={many.index}
        title={words.uncovered.title}
        finding={(whole) =>
          limited(
            words.uncovered.finding(uncovered.length, competencies.size, whole, many.roles.length),
            many,
            framework,
            messages,
          )
        }
      />
    </>
  );
}

function Tabs({ views, view, onChange }: TabsProps) {
  const { many: words } = useMessages();
  if (views.length < 2) return null;
  return (
    <nav className={`${styles.tabs} screen-only`} aria-label={words.tabs.label}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view ? 'true' : undefined}
          onClick={() => onChange({ view: one })}
        >
          {words.tabs[one]}
        </button>
      ))}
    </nav>
  );
}
