import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { addCurriculum, audienceOfTeam } from '../../state/curricula.ts';
import { useKeeping } from '../../state/keeping.ts';
import { pathOf } from '../../state/paths.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { ChartSource } from '../shared/ChartSource.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { sourceOf } from '../shared/sourceOf.ts';
import { Target } from '../shared/target/Target.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { Addition } from './Addition.tsx';
import { Checklist } from './Checklist.tsx';
import { CoverageFrame } from './CoverageFrame.tsx';
import { CoverLists } from './CoverLists.tsx';
import { CriticalRoles } from './CriticalRoles.tsx';
import { ExportTeam } from './export/ExportTeam.tsx';
import { Members } from './Members.tsx';
import styles from './team.module.css';
import { teamView } from './teamView.ts';
import { useAddition } from './useAddition.ts';
import { useTeam } from './useTeam.ts';

export function TeamPage() {
  const { team } = useMessages();
  return (
    <>
      <PageTitle name={team.title} />
      <p className={styles.purpose}>{team.purpose}</p>
      <WorkspaceGate>{(workspace) => <Team {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Team({ index, postings, references }: OpenWorkspace) {
  const messages = useMessages();
  const { team: words, explore, exporting, shell, format } = messages;
  const navigate = useNavigate();
  const [opened] = useState(() => new Date());
  const isReader = useKeeping(({ status }) => status === 'reader');
  const team = useTeam();
  const { plan, query } = team;
  const roles = useMemo(() => [...postings, ...references], [postings, references]);
  const view = useMemo(
    () => teamView(plan, query.vacant, roles, index, messages),
    [plan, query.vacant, roles, index, messages],
  );
  const found = useAddition(view, roles, query.reassigns);
  const hasTarget = view.aims.length > 0;
  const hasTeam = view.members.length > 0;
  const chosen = view.members.map(({ posting }) => posting);
  const profiles = view.members.map(({ profile }) => profile);
  const path = pathOf.team({ ...query, linked: plan });
  return (
    <ChartSource postings={chosen} profiles={profiles}>
      {team.isLinked && (
        <p className={`${styles.linked} screen-only`}>
          {words.linked.note}{' '}
          <button type="button" className="button" onClick={() => team.keep(plan, 'team')}>
            {words.linked.keep}
          </button>{' '}
          <button type="button" className="quiet-button" onClick={team.leaveLink}>
            {words.linked.leave}
          </button>
        </p>
      )}
      {hasTarget && (
        <div className={`${styles.actions} screen-only`}>
          <ExportTeam view={view} roles={roles} addition={typeof found === 'object' ? found : null} />
          <button
            type="button"
            className="button"
            disabled={isReader}
            onClick={() => {
              const { target } = plan;
              const id = addCurriculum({ title: target.title, target, audience: audienceOfTeam(plan, query.vacant) });
              void navigate(pathOf.curriculum(id, { step: 'needs' }));
            }}
          >
            {messages.curriculum.fromTeam}
          </button>
          <CopyLink path={path} words={explore.sheet} />
        </div>
      )}
      <p className={styles.printed}>
        {exporting.sourceLine(shell.name, sourceOf(chosen, profiles, messages), format.longDate(opened))}
      </p>
      <section className={styles.part} aria-labelledby="team-target">
        <h2 id="team-target">{words.target.title}</h2>
        <Target
          {...{ index, postings, references }}
          title={plan.target.title}
          aims={view.aims}
          none={words.target.none}
          hasPosts
          onChange={(target) => team.keep({ ...plan, target }, 'target')}
        />
      </section>
      <Members {...{ postings, references, team, view }} />
      {hasTarget && !hasTeam && <Checklist view={view} />}
      {hasTarget && hasTeam && (
        <>
          <CoverageFrame view={view} query={query} onLook={team.look} />
          <CoverLists view={view} />
          <CriticalRoles view={view} />
        </>
      )}
      {hasTarget && <Addition {...{ roles, team, view, found }} />}
      <QuotesDrawer index={index} postings={roles} />
    </ChartSource>
  );
}
