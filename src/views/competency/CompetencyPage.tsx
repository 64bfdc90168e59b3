import { Link, useParams } from 'react-router';
import { LANGS, type Area, type Competency } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { UnknownEntry } from '../shared/UnknownEntry.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './CompetencyPage.module.css';
import { Crosswalk } from './Crosswalk.tsx';
import { RolesAsking } from './RolesAsking.tsx';

export function CompetencyPage() {
  const { id } = useParams();
  return (
    <WorkspaceGate>
      {(workspace) => {
        const competency = [...workspace.index.competencies.values()].find((one) => one.id === id);
        const area = competency && workspace.index.areas.get(competency.area);
        return area ? (
          <CompetencySheet competency={competency} area={area} {...workspace} />
        ) : (
          <UnknownEntry id={id ?? ''} />
        );
      }}
    </WorkspaceGate>
  );
}

interface CompetencySheetProps extends Pick<OpenWorkspace, 'index' | 'postings'> {
  readonly competency: Competency;
  readonly area: Area;
}

function CompetencySheet({ competency, area, index, postings }: CompetencySheetProps) {
  const { explore, format, shell } = useMessages();
  const words = explore.competency;
  return (
    <article>
      <nav className={`small ${styles.trail} screen-only`} aria-label={shell.nav.explore}>
        <Link to={pathOf.explore()}>{shell.nav.explore}</Link> ›{' '}
        <Link to={pathOf.area(area.id)}>
          {area.number} {area.label[format.lang]}
        </Link>
      </nav>
      <div className={styles.head}>
        <PageTitle name={competency.label[format.lang]}>
          <span className={styles.title}>
            <AreaBadge area={area} large named /> {competency.label[format.lang]}
          </span>
        </PageTitle>
        <button type="button" className="button screen-only" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <div className={styles.bilingual}>
        {LANGS.map((lang) => (
          <section key={lang} lang={lang}>
            {lang !== format.lang && <p className={styles.otherLabel}>{competency.label[lang]}</p>}
            <p>{competency.definition[lang]}</p>
            <h2>{words.includes[lang]}</h2>
            <ul className={styles.includes}>
              {competency.includes[lang].map((term) => (
                <li key={term}>{term}</li>
              ))}
            </ul>
            <h2>{words.excludes[lang]}</h2>
            <p>{competency.excludes[lang]}</p>
          </section>
        ))}
      </div>
      <RolesAsking competency={competency} area={area} index={index} postings={postings} />
      <section className={styles.section}>
        <h2>{words.neighbours}</h2>
        <ul className={styles.neighbours}>
          {area.competencies
            .filter(({ id }) => id !== competency.id)
            .map(({ id, label }) => (
              <li key={id}>
                <Link to={pathOf.competency(id)}>{label[format.lang]}</Link>
              </li>
            ))}
        </ul>
      </section>
      <Crosswalk competency={competency} framework={index.framework} />
    </article>
  );
}
