import { Copy, Plus, X } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import type { Curriculum } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { addCurriculum, audienceOfTeam, removeCurriculum } from '../../state/curricula.ts';
import { useKeeping } from '../../state/keeping.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork } from '../../state/work.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './curriculum.module.css';
import { curriculumView } from './curriculumView.ts';

/** The training programmes of the work, and how to begin one. */
export function CurriculumListPage() {
  const { curriculum: words } = useMessages();
  return (
    <>
      <PageTitle name={words.title} />
      <p className={styles.purpose}>{words.purpose}</p>
      <WorkspaceGate>{(workspace) => <Programmes {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Programmes(workspace: OpenWorkspace) {
  const { list: words, phone } = useMessages().curriculum;
  const isPhone = useMediaQuery('(max-width: 639px)');
  const navigate = useNavigate();
  const curricula = useWork((work) => work.curricula);
  const team = useWork((work) => work.team);
  const isReader = useKeeping(({ status }) => status === 'reader');
  const begin = (parts: Partial<Curriculum> = {}): void =>
    void navigate(pathOf.curriculum(addCurriculum(parts), parts.target ? { step: 'needs' } : {}));
  return (
    <>
      {curricula.length === 0 && <p className={styles.purpose}>{words.none}</p>}
      {isPhone && <p className="muted screen-only">{phone}</p>}
      <p className={`${styles.actions} screen-only`}>
        {!isPhone && (
          <button type="button" className="button primary" disabled={isReader} onClick={() => begin()}>
            <Plus aria-hidden size={16} /> {words.create}
          </button>
        )}
        {team && team.target.aims.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={isReader}
            onClick={() => begin({ title: team.target.title, target: team.target, audience: audienceOfTeam(team) })}
          >
            {words.fromTeam}
          </button>
        )}
      </p>
      {curricula.length > 0 && (
        <TableScroll label={words.caption}>
          <table className="data-table">
            <caption className="visually-hidden">{words.caption}</caption>
            <Head />
            <tbody>
              {curricula.map((curriculum) => (
                <ProgrammeRow key={curriculum.id} curriculum={curriculum} {...workspace} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  );
}

function Head() {
  const { list: words, steps, units } = useMessages().curriculum;
  return (
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        <th scope="col">{words.audience}</th>
        <th scope="col" className="number">
          {steps.units}
        </th>
        <th scope="col" className="number">
          {units.hours}
        </th>
        <th scope="col" className="number">
          {words.covered}
        </th>
        <th scope="col" className="screen-only">
          <span className="visually-hidden">{words.remove}</span>
        </th>
      </tr>
    </thead>
  );
}

function ProgrammeRow({
  curriculum,
  index,
  postings,
  references,
}: OpenWorkspace & { readonly curriculum: Curriculum }) {
  const messages = useMessages();
  const { curriculum: words, format } = messages;
  const view = curriculumView(curriculum, [...postings, ...references], index, messages);
  const title = curriculum.title || words.untitled;
  const isReader = useKeeping(({ status }) => status === 'reader');
  return (
    <tr>
      <th scope="row">
        <Link to={pathOf.curriculum(curriculum.id)}>{title}</Link>
      </th>
      <td>{view.groups.length > 0 ? words.audience.total(view.participants, view.groups.length) : '—'}</td>
      <td className="number">{format.number(curriculum.units.length)}</td>
      <td className="number">{view.hours.total > 0 ? words.hoursOf(view.hours.total) : '—'}</td>
      <td className="number">
        {words.list.coveredOf(view.coverage.filter(({ isCovered }) => isCovered).length, view.coverage.length)}
      </td>
      <td className={`${styles.rowActions} screen-only`}>
        <button
          type="button"
          className="icon-button"
          disabled={isReader}
          aria-label={words.list.copyOf(title)}
          title={words.list.copy}
          onClick={() => addCurriculum({ ...curriculum, title: words.list.copied(title) })}
        >
          <Copy aria-hidden size={16} />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={isReader}
          aria-label={words.list.removeOf(title)}
          title={words.list.remove}
          onClick={() => removeCurriculum(curriculum)}
        >
          <X aria-hidden size={16} />
        </button>
      </td>
    </tr>
  );
}
