import { useMemo } from 'react';
import type { MappedPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { useWork } from '../../../state/work.ts';
import styles from '../curriculum.module.css';
import { curriculumView, type CurriculumView } from '../curriculumView.ts';
import { hoursFinding } from '../findings.ts';
import { TeachingFrame } from '../TeachingFrame.tsx';
import type { CurriculumState } from '../useCurriculum.ts';
import { AreaHours } from './AreaHours.tsx';
import { Compared } from './Compared.tsx';

interface CoverageStepProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
  readonly roles: readonly MappedPosting[];
}

/** How the units answer the needs, in how many hours, and how another programme would. */
export function CoverageStep({ state, view, roles }: CoverageStepProps) {
  const messages = useMessages();
  const { coverage: words, untitled } = messages.curriculum;
  const { query, look, curriculum } = state;
  const curricula = useWork((work) => work.curricula);
  const others = useMemo(() => curricula.filter(({ id }) => id !== curriculum.id), [curricula, curriculum.id]);
  const against = others.find(({ id }) => id === query.against);
  const other = useMemo(
    () => against && curriculumView(against, roles, view.index, messages),
    [against, roles, view.index, messages],
  );
  if (view.taught.length === 0 && view.curriculum.units.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <TeachingFrame
        taught={view.coverage}
        units={view.curriculum.units}
        hours={view.hours}
        index={view.index}
        roles={[]}
        form={query.form}
        onForm={(form) => look({ form })}
      />
      <section className={styles.part} aria-labelledby="curriculum-hours">
        <h2 id="curriculum-hours">{words.byArea}</h2>
        <p>{hoursFinding(view, messages)}</p>
        <AreaHours view={view} />
      </section>
      {others.length > 0 && (
        <section className={styles.part} aria-labelledby="curriculum-against">
          <h2 id="curriculum-against">{words.against}</h2>
          <label className="labelled">
            {words.other}
            <select
              className="field"
              value={against?.id ?? ''}
              onChange={(event) => look({ against: event.target.value })}
            >
              <option value="">{words.chooseAgainst}</option>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title || untitled}
                </option>
              ))}
            </select>
          </label>
          {other && <Compared mine={view} other={other} />}
        </section>
      )}
    </>
  );
}
