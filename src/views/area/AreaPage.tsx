import { Link, useParams } from 'react-router';
import { LANGS, type Area } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { UnknownEntry } from '../shared/UnknownEntry.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './AreaPage.module.css';
import { AreaTable } from './AreaTable.tsx';

export function AreaPage() {
  const { id } = useParams();
  return (
    <WorkspaceGate>
      {(workspace) => {
        const area = workspace.index.framework.areas.find((one) => one.id === id);
        return area ? <AreaSheet area={area} {...workspace} /> : <UnknownEntry id={id ?? ''} />;
      }}
    </WorkspaceGate>
  );
}

function AreaSheet({ area, index, postings }: OpenWorkspace & { readonly area: Area }) {
  const { explore, format, shell } = useMessages();
  return (
    <article>
      <nav className={`small ${styles.trail} screen-only`} aria-label={shell.nav.explore}>
        <Link to={pathOf.explore()}>{shell.nav.explore}</Link> ›{' '}
        <span aria-current="page">{shell.words.areaNumber(area.number)}</span>
      </nav>
      <PageTitle name={area.label[format.lang]}>
        <span className={styles.title}>
          <AreaBadge area={area} large /> {area.label[format.lang]}
        </span>
      </PageTitle>
      <div className={styles.bilingual}>
        {LANGS.map((lang) => (
          <p key={lang} lang={lang}>
            {area.definition[lang]}
          </p>
        ))}
      </div>
      <details className={styles.scope}>
        <summary>{explore.area.scope}</summary>
        <p>{area.scopeNote[format.lang]}</p>
      </details>
      <AreaTable area={area} index={index} postings={postings} />
      <QuotesDrawer index={index} postings={postings} />
    </article>
  );
}
