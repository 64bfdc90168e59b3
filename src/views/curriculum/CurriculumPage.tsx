import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { CURRICULUM_STEPS } from '../../state/curriculumQuery.ts';
import { useKeeping } from '../../state/keeping.ts';
import { pathOf } from '../../state/paths.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { ChartSource } from '../shared/ChartSource.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { Programme } from './Programme.tsx';
import { AudienceStep } from './audience/AudienceStep.tsx';
import { CoverageStep } from './coverage/CoverageStep.tsx';
import styles from './curriculum.module.css';
import { curriculumView, rolesOf } from './curriculumView.ts';
import { DocumentsStep } from './documents/DocumentsStep.tsx';
import { NeedsStep } from './needs/NeedsStep.tsx';
import { UnitsStep } from './units/UnitsStep.tsx';
import { useCurriculum, type CurriculumState } from './useCurriculum.ts';

/** One training programme, designed step by step. */
export function CurriculumPage() {
  const { id = '' } = useParams();
  const { curriculum: words } = useMessages();
  const state = useCurriculum(id);
  return (
    <WorkspaceGate>
      {(workspace) =>
        state ? (
          <Designer state={state} {...workspace} />
        ) : (
          <>
            <PageTitle name={words.one} />
            <p>{words.unknown}</p>
            <p>
              <Link to={pathOf.curricula()}>{words.toList}</Link>
            </p>
          </>
        )
      }
    </WorkspaceGate>
  );
}

function Designer({ state, ...workspace }: OpenWorkspace & { readonly state: CurriculumState }) {
  const messages = useMessages();
  const { curriculum: words } = messages;
  const { curriculum, query } = state;
  const { index, postings, references } = workspace;
  const roles = useMemo(() => [...postings, ...references], [postings, references]);
  const view = useMemo(() => curriculumView(curriculum, roles, index, messages), [curriculum, roles, index, messages]);
  const isPhone = useMediaQuery('(max-width: 639px)');
  const isPrinting = useIsPrinting();
  // Another tab writes: the banner says so, and nothing can be changed here.
  const isReader = useKeeping(({ status }) => status === 'reader');
  const shown = rolesOf(view);
  const next = CURRICULUM_STEPS[CURRICULUM_STEPS.indexOf(query.step) + 1];
  return (
    <ChartSource postings={shown.map(({ posting }) => posting)} profiles={shown.map(({ profile }) => profile)}>
      <p className="small screen-only">
        <Link to={pathOf.curricula()}>{words.toList}</Link>
      </p>
      <PageTitle name={curriculum.title || words.untitled} />
      {isPhone && !isPrinting && (
        <p className="screen-only">
          {words.phone} <Link to={pathOf.workspace()}>{words.sendFile}</Link>
        </p>
      )}
      {(isPhone || isPrinting || isReader) && <Programme view={view} />}
      {!isPhone && !isReader && (
        // Out of sight while it is printed, not gone: what was open is open afterwards.
        <div hidden={isPrinting}>
          <nav className={styles.steps} aria-label={words.steps.label}>
            <ol>
              {CURRICULUM_STEPS.map((step, i) => (
                <li key={step}>
                  <Link
                    to={pathOf.curriculum(curriculum.id, { ...query, step })}
                    aria-current={step === query.step ? 'step' : undefined}
                  >
                    {i + 1} · {words.steps[step]}
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
          {query.step === 'audience' && <AudienceStep {...{ state, view }} {...workspace} />}
          {query.step === 'needs' && <NeedsStep {...{ state, view }} />}
          {query.step === 'units' && <UnitsStep {...{ state, view, roles }} />}
          {query.step === 'coverage' && <CoverageStep {...{ state, view, roles }} />}
          {query.step === 'documents' && <DocumentsStep view={view} />}
          {next && (
            <p className={styles.next}>
              <Link className="button" to={pathOf.curriculum(curriculum.id, { ...query, step: next })}>
                {words.next(words.steps[next])}
              </Link>
            </p>
          )}
        </div>
      )}
      <QuotesDrawer index={index} postings={roles} />
    </ChartSource>
  );
}
