import { Link } from 'react-router';
import { dutyKey, type Area, type Competency } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { DutyQuote } from '../shared/DutyQuote.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import { useProfiles } from '../shared/useProfiles.ts';
import type { OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './CompetencyPage.module.css';

interface RolesAskingProps extends Pick<OpenWorkspace, 'index' | 'postings'> {
  readonly competency: Competency;
  readonly area: Area;
}

/** The roles that ask for the competency, deepest involvement first, in their own words. */
export function RolesAsking({ competency, area, index, postings }: RolesAskingProps) {
  const messages = useMessages();
  const { explore, format } = messages;
  const words = explore.competency;
  const profiles = useProfiles(postings, index.framework);
  const asking = postings
    .flatMap((posting, i) => {
      const use = profiles[i]?.competencies.find((one) => one.competency === competency.id);
      return use ? [{ posting, use }] : [];
    })
    .sort((a, b) => b.use.level - a.use.level || b.use.dutyCount - a.use.dutyCount);
  const near = area.competencies.filter(({ id }) =>
    profiles.some((profile) => profile.competencies.some((use) => use.competency === id)),
  );
  return (
    <section className={styles.section}>
      <h2>{words.roles}</h2>
      {asking.length === 0 && (
        <p>
          {words.noRole}{' '}
          {near.length > 0 && (
            <>
              {words.noRoleNear}{' '}
              {near.map(({ id, label }, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
                </span>
              ))}
            </>
          )}
        </p>
      )}
      {asking.map(({ posting, use }) => (
        <section key={posting.id} className={styles.asking}>
          <h3>
            <LevelCell
              level={index.framework.involvement.find(({ rank }) => rank === use.level) ?? null}
              reviewed={false}
            />
            <Link to={pathOf.role(posting.id, { competency: competency.id })}>{roleTitle(posting, messages)}</Link>
            <span className="muted small">{posting.meta.organization}</span>
          </h3>
          <ul>
            {use.duties.map((duty) => (
              <li key={dutyKey(duty)}>
                <DutyQuote
                  duty={duty}
                  index={index}
                  labels={duty.labels.filter((label) => label.competency === competency.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
