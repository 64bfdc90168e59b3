import { useState } from 'react';
import { HOUR_KINDS } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { sourceOf } from '../shared/sourceOf.ts';
import { AreaHours } from './coverage/AreaHours.tsx';
import styles from './curriculum.module.css';
import { nameOf, rolesOf, type CurriculumView } from './curriculumView.ts';
import { hoursFinding, needsFinding } from './findings.ts';
import { NeedsTable } from './needs/NeedsTable.tsx';
import { TeachingFrame } from './TeachingFrame.tsx';

/** The whole programme to be read: on paper, and where the screen is too narrow to change it. */
export function Programme({ view }: { readonly view: CurriculumView }) {
  const messages = useMessages();
  const { curriculum: words, exporting, shell, format } = messages;
  const { curriculum, groups, index } = view;
  const shown = rolesOf(view);
  const [opened] = useState(() => new Date());
  return (
    <>
      <section className={styles.part} aria-labelledby="programme-audience">
        <h2 id="programme-audience">{words.steps.audience}</h2>
        {curriculum.target.title !== '' && <p>{words.said(words.audience.target, curriculum.target.title)}</p>}
        {groups.length === 0 ? (
          <p>{words.audience.none}</p>
        ) : (
          <ul>
            {groups.map(({ group, letter, title, lang }) => (
              <li key={group.id}>
                {letter} · <span lang={lang}>{title}</span> · {words.peopleOf(group.participants)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {view.needs.length > 0 && (
        <section className={styles.part} aria-labelledby="programme-needs">
          <h2 id="programme-needs">{words.steps.needs}</h2>
          <p>
            <strong>{needsFinding(view, messages)}</strong>
          </p>
          <NeedsTable view={view} />
          <p className="small muted">{words.needs.levelRule}</p>
        </section>
      )}
      <section className={styles.part} aria-labelledby="programme-units">
        <h2 id="programme-units">{words.steps.units}</h2>
        <p>{curriculum.units.length === 0 ? words.units.none : hoursFinding(view, messages)}</p>
        <ol className={styles.units}>
          {curriculum.units.map((unit, i) => (
            <li key={unit.id} className={styles.readUnit}>
              <h3>{words.units.of(i + 1, unit.title || words.units.unnamed)}</h3>
              <dl>
                <Said
                  term={words.units.aims}
                  lines={unit.aims.map(
                    ({ competency, level, isAssessed }) =>
                      `${nameOf(competency, index, messages)} · ${words.needs.levels[level]}${isAssessed ? ` · ${words.units.assessed}` : ''}`,
                  )}
                />
                <Said term={words.units.objectives} lines={unit.objectives.filter((text) => text !== '')} />
                {(['content', 'method', 'assessment'] as const).map((part) => (
                  <Said key={part} term={words.units[part]} lines={unit[part] === '' ? [] : [unit[part]]} />
                ))}
                <Said
                  term={words.units.hours}
                  lines={HOUR_KINDS.flatMap((kind) =>
                    unit.hours[kind] > 0 ? [words.said(words.units.kinds[kind], words.hoursOf(unit.hours[kind]))] : [],
                  )}
                />
                <Said
                  term={words.units.before}
                  lines={curriculum.units.flatMap((one, place) =>
                    unit.prerequisites.includes(one.id)
                      ? [words.units.of(place + 1, one.title || words.units.unnamed)]
                      : [],
                  )}
                />
              </dl>
            </li>
          ))}
        </ol>
      </section>
      {view.coverage.length > 0 && (
        <div className={styles.matrix}>
          <TeachingFrame
            taught={view.coverage}
            units={curriculum.units}
            hours={view.hours}
            index={index}
            roles={[]}
            form="table"
            onForm={() => {}}
          />
        </div>
      )}
      {view.hours.total > 0 && (
        <section className={styles.part} aria-labelledby="programme-hours">
          <h2 id="programme-hours">{words.coverage.byArea}</h2>
          <AreaHours view={view} />
        </section>
      )}
      <p className="small muted">{words.written}</p>
      <p className="small muted">
        {exporting.sourceLine(
          shell.name,
          sourceOf(
            shown.map(({ posting }) => posting),
            shown.map(({ profile }) => profile),
            messages,
          ),
          format.longDate(opened),
        )}
      </p>
    </>
  );
}

/** One thing about a unit; nothing where nobody has said it yet. */
function Said({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
