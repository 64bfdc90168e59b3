import { Link } from 'react-router';
import { aimsOfArea, together, type Area, type Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { keepTeam, NO_TEAM } from '../../state/team.ts';
import { useWork } from '../../state/work.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import styles from './SheetActions.module.css';

interface SheetActionsProps {
  readonly path: string;
  /** What the page is about. */
  readonly competencies: Area['competencies'];
  readonly framework: Framework;
}

/** What one does with the page of an area or a competency: print its brief, ask for it of a team, pass its link on. */
export function SheetActions({ path, competencies, framework }: SheetActionsProps) {
  const { sheet } = useMessages().explore;
  const team = useWork((work) => work.team) ?? NO_TEAM;
  const asked = new Set(team.target.aims.map(({ competency }) => competency));
  const isThere = competencies.every(({ id }) => asked.has(id));
  const add = (): void => {
    const missing = competencies.filter(({ id }) => !asked.has(id));
    const aims = together([...team.target.aims, ...aimsOfArea({ competencies: missing }, framework)], framework);
    keepTeam({ ...team, target: { ...team.target, aims } }, 'target');
  };
  return (
    <div className={`${styles.actions} screen-only`}>
      <button type="button" className="button" onClick={() => window.print()}>
        {sheet.print}
      </button>
      {isThere ? (
        <Link className="quiet-button" to={pathOf.team()}>
          {sheet.inTarget}
        </Link>
      ) : (
        <button type="button" className="button" onClick={add}>
          {sheet.addToTarget}
        </button>
      )}
      <CopyLink path={path} words={sheet} />
    </div>
  );
}
