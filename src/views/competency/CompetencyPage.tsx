import { Link, useParams } from 'react-router';
import { isWritten, LANGS, type Area, type Competency, type RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { Confusions } from '../shared/Confusions.tsx';
import { CrosswalkTable } from '../shared/CrosswalkTable.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { SheetActions } from '../shared/SheetActions.tsx';
import { UnknownEntry } from '../shared/UnknownEntry.tsx';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { askingRoles } from './askingRoles.ts';
import { CompetencyBrief } from './CompetencyBrief.tsx';
import styles from './CompetencyPage.module.css';
import { lookalikesOf } from './lookalikes.ts';
import { RolesAsking } from './RolesAsking.tsx';
import { TriggerTerms } from './TriggerTerms.tsx';
import { useTerms } from './useTerms.ts';

export function CompetencyPage() {
  const { id } = useParams();
  return (
    <WorkspaceGate>
      {(workspace) => {
        const competency = [...workspace.index.competencies.values()].find((one) => one.id === id);
        const area = competency && workspace.index.areas.get(competency.area);
        return area ? (
          <CompetencySheet key={competency.id} competency={competency} area={area} {...workspace} />
        ) : (
          <UnknownEntry id={id ?? ''} index={workspace.index} />
        );
      }}
    </WorkspaceGate>
  );
}

interface CompetencySheetProps extends OpenWorkspace {
  readonly competency: Competency;
  readonly area: Area;
}

function CompetencySheet({ competency, area, index, postings, references }: CompetencySheetProps) {
  const { explore, shell } = useMessages();
  const words = explore.competency;
  const terms = useTerms(competency.id);
  const profiles = useProfiles(postings, index.framework);
  const referenceProfiles = useProfiles(references, index.framework);
  const asking = askingRoles(competency.id, postings, profiles);
  const askingReferences = askingRoles(competency.id, references, referenceProfiles);
  const dutyCount = asking.reduce((sum, { use }) => sum + use.dutyCount, 0);
  return (
    <article>
      <div className="screen-only">
        <Head {...{ competency, area, index }} />
        <Definitions competency={competency} />
        <Lookalikes competency={competency} index={index} />
        <TriggerTerms terms={terms} />
        <RolesAsking title={words.roles} competency={competency.id} asking={asking} index={index}>
          {asking.length > 0 ? (
            <p>{words.rolesFinding(asking.length, postings.length, dutyCount)}</p>
          ) : (
            <NobodyAsks area={area} profiles={profiles} />
          )}
        </RolesAsking>
        {askingReferences.length > 0 && (
          <RolesAsking title={words.references} competency={competency.id} asking={askingReferences} index={index}>
            <p className="muted small">{shell.reference.note}</p>
          </RolesAsking>
        )}
        <Neighbours competency={competency} area={area} />
        <Confusions area={area} index={index} />
        <CrosswalkTable framework={index.framework} competencies={[competency]} />
      </div>
      <CompetencyBrief {...{ competency, area, index, profiles, asking, terms }} />
    </article>
  );
}

type PartProps = Pick<CompetencySheetProps, 'competency' | 'area'>;

function Head({ competency, area, index }: PartProps & Pick<CompetencySheetProps, 'index'>) {
  const { format, shell } = useMessages();
  return (
    <>
      <nav className={`small ${styles.trail}`} aria-label={shell.nav.explore}>
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
        <SheetActions path={pathOf.competency(competency.id)} competencies={[competency]} framework={index.framework} />
      </div>
    </>
  );
}

function Definitions({ competency }: Pick<PartProps, 'competency'>) {
  const { explore, format } = useMessages();
  const words = explore.competency;
  return (
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
          {isWritten(competency.excludes[lang]) && (
            <>
              <h2>{words.excludes[lang]}</h2>
              <p>{competency.excludes[lang]}</p>
            </>
          )}
        </section>
      ))}
    </div>
  );
}

/** What it is easily taken for, each with its own definition. */
function Lookalikes({ competency, index }: Pick<CompetencySheetProps, 'competency' | 'index'>) {
  const { explore, format } = useMessages();
  const found = lookalikesOf(competency, index);
  if (found.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{explore.competency.confused}</h2>
      <ul className={styles.lookalikes}>
        {found.map((other) => {
          const area = index.areas.get(other.area);
          return (
            <li key={other.id}>
              {area && <AreaBadge area={area} named />}
              <div>
                <Link to={pathOf.competency(other.id)}>{other.label[format.lang]}</Link>
                <p className="muted small">{other.definition[format.lang]}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** That no role asks for it, and what near it some do. */
function NobodyAsks({ area, profiles }: Pick<PartProps, 'area'> & { readonly profiles: readonly RoleProfile[] }) {
  const { explore, format } = useMessages();
  const words = explore.competency;
  const near = area.competencies.filter(({ id }) =>
    profiles.some((profile) => profile.competencies.some((use) => use.competency === id)),
  );
  return (
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
  );
}

function Neighbours({ competency, area }: PartProps) {
  const { explore, format } = useMessages();
  return (
    <section className={styles.section}>
      <h2>{explore.competency.neighbours}</h2>
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
  );
}
