import { Link, useParams } from 'react-router';
import { isWritten, LANGS, type Area } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { Confusions } from '../shared/Confusions.tsx';
import { CrosswalkTable } from '../shared/CrosswalkTable.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { SheetActions } from '../shared/SheetActions.tsx';
import { UnknownEntry } from '../shared/UnknownEntry.tsx';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { AreaBrief } from './AreaBrief.tsx';
import styles from './AreaPage.module.css';
import { AreaTable } from './AreaTable.tsx';
import { AreaTogether } from './AreaTogether.tsx';
import { involvedRoles } from './involvedRoles.ts';
import { useAreaQuery } from './useAreaQuery.ts';

export function AreaPage() {
  const { id } = useParams();
  return (
    <WorkspaceGate>
      {(workspace) => {
        const area = workspace.index.framework.areas.find((one) => one.id === id);
        return area ? (
          <AreaSheet key={area.id} area={area} {...workspace} />
        ) : (
          <UnknownEntry id={id ?? ''} index={workspace.index} />
        );
      }}
    </WorkspaceGate>
  );
}

function AreaSheet({ area, index, postings, references }: OpenWorkspace & { readonly area: Area }) {
  const { explore, format, shell } = useMessages();
  const { query, change } = useAreaQuery();
  const profiles = useProfiles(postings, index.framework);
  const referenceProfiles = useProfiles(references, index.framework);
  const involved = involvedRoles(area.id, postings, profiles);
  const areReferences = query.roles === 'references' && references.length > 0;
  return (
    <article>
      <div className="screen-only">
        <nav className={`small ${styles.trail}`} aria-label={shell.nav.explore}>
          <Link to={pathOf.explore()}>{shell.nav.explore}</Link> ›{' '}
          <span aria-current="page">{shell.words.areaNumber(area.number)}</span>
        </nav>
        <div className={styles.head}>
          <PageTitle name={area.label[format.lang]}>
            <span className={styles.title}>
              <AreaBadge area={area} large /> {area.label[format.lang]}
            </span>
          </PageTitle>
          <SheetActions path={pathOf.area(area.id)} competencies={area.competencies} framework={index.framework} />
        </div>
        <div className={styles.bilingual}>
          {LANGS.map((lang) => (
            <section key={lang} lang={lang}>
              {lang !== format.lang && <p className={styles.otherLabel}>{area.label[lang]}</p>}
              <p>{area.definition[lang]}</p>
              {isWritten(area.scopeNote[lang]) && (
                <>
                  <h2>{explore.area.scope[lang]}</h2>
                  <p>{area.scopeNote[lang]}</p>
                </>
              )}
            </section>
          ))}
        </div>
        <AreaTable
          {...{ area, index }}
          involved={areReferences ? involvedRoles(area.id, references, referenceProfiles) : involved}
          roleCount={areReferences ? references.length : postings.length}
          shownRoles={areReferences ? 'references' : 'library'}
          hasReferences={references.length > 0}
          onShownRoles={(roles) => change({ roles })}
        />
        <AreaTogether
          {...{ area, index, postings, profiles }}
          opened={query.with}
          onOpen={(other) => change({ with: other })}
        />
        <Confusions area={area} index={index} />
        <CrosswalkTable framework={index.framework} competencies={area.competencies} />
      </div>
      <AreaBrief {...{ area, index, involved, profiles }} />
      <QuotesDrawer index={index} postings={[...postings, ...references]} />
    </article>
  );
}
