import { COUNTING_RULES } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { Choice } from '../../../ui/Choice.tsx';
import styles from '../curriculum.module.css';
import { needsFinding } from '../findings.ts';
import type { CurriculumView } from '../curriculumView.ts';
import type { CurriculumState } from '../useCurriculum.ts';
import { NeedsTable } from './NeedsTable.tsx';

interface NeedsStepProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
}

/** What is to be taught, the most urgent first; a person may pin or drop, and say how far teaching goes. */
export function NeedsStep({ state, view }: NeedsStepProps) {
  const messages = useMessages();
  const { needs: words, written } = messages.curriculum;
  const { curriculum, change } = state;
  const isRated = view.needs.some(({ rating }) => rating !== null);
  return (
    <section className={styles.part} aria-labelledby="curriculum-needs">
      <h2 id="curriculum-needs">{words.title}</h2>
      {view.needs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{needsFinding(view, messages)}</strong> {view.taught.length === 0 && words.noGap}
          </p>
          {view.groups.length > 0 && (
            <>
              <div className="control-row">
                <Choice
                  label={words.rule}
                  options={COUNTING_RULES.map((value) => ({ value, label: words.rules[value] }))}
                  value={curriculum.rule}
                  onChange={(rule) => change({ rule })}
                />
              </div>
              <p className={styles.formula}>
                {(isRated ? words.formulaRated : words.formula)[curriculum.rule]} {words.bothRules}
              </p>
            </>
          )}
          <NeedsTable view={view} onChange={change} />
          <p className="small muted">{words.levelRule}</p>
          <p className="small muted">{written}</p>
        </>
      )}
    </section>
  );
}
