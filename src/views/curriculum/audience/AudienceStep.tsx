import type { MappedPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { groupOfPeople, groupOfRole } from '../../../state/curricula.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { RoleOptions } from '../../shared/RoleOptions.tsx';
import { Target } from '../../shared/target/Target.tsx';
import { TextDraft } from '../../shared/target/TextDraft.tsx';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import type { CurriculumState } from '../useCurriculum.ts';
import { Group } from './Group.tsx';
import { Ratings } from './Ratings.tsx';

interface AudienceStepProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
}

/** What is asked, who is trained, and what they hold already. */
export function AudienceStep({ state, view, postings, references }: AudienceStepProps) {
  const messages = useMessages();
  const { audience: words, name } = messages.curriculum;
  const { curriculum, change } = state;
  const { audience } = curriculum;
  const there = new Set(audience.map(({ role }) => role));
  const [own, others] = [postings, references].map((all) => all.filter(({ id }) => !there.has(id)));
  return (
    <>
      <label className="labelled">
        {name}
        <TextDraft value={curriculum.title} onChange={(title) => change({ title })} />
      </label>
      <section className={styles.part} aria-labelledby="curriculum-target">
        <h2 id="curriculum-target">{words.target}</h2>
        <Target
          {...{ postings, references }}
          index={view.index}
          title={curriculum.target.title}
          aims={view.aims}
          none={words.targetNone}
          hasPosts={false}
          onChange={(target) => change({ target, title: curriculum.title || target.title })}
        />
      </section>
      <section className={styles.part} aria-labelledby="curriculum-audience">
        <h2 id="curriculum-audience">{words.title}</h2>
        <p className="muted">
          {audience.length === 0 ? words.none : `${words.total(view.participants, audience.length)}. ${words.notFound}`}
        </p>
        {audience.length > 0 && (
          <ul className={styles.groups} aria-label={words.list}>
            {view.groups.map((shown) => (
              <Group
                key={shown.group.id}
                shown={shown}
                view={view}
                onChange={(group) => change({ audience: audience.map((one) => (one.id === group.id ? group : one)) })}
                onRemove={() => change({ audience: audience.filter(({ id }) => id !== shown.group.id) })}
              />
            ))}
          </ul>
        )}
        <div className="control-row">
          <PickToAdd
            label={words.add}
            choose={messages.many.roles.choose}
            action={messages.shell.picked.add}
            onAdd={(value) => {
              const role = [...postings, ...references].find(({ id }) => id === value);
              if (role) change({ audience: [...audience, groupOfRole(role.id)] });
            }}
          >
            <RoleOptions postings={own ?? []} references={others ?? []} />
          </PickToAdd>
          <button type="button" className="button" onClick={() => change({ audience: [...audience, groupOfPeople()] })}>
            {words.addPeople}
          </button>
        </div>
      </section>
      <Ratings state={state} view={view} />
    </>
  );
}
