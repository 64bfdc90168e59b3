import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { dutyKey, type CompetencyId, type FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { DutyQuote } from '../shared/DutyQuote.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import type { AskingRole } from './askingRoles.ts';
import styles from './CompetencyPage.module.css';

interface RolesAskingProps {
  readonly title: string;
  readonly competency: CompetencyId;
  readonly asking: readonly AskingRole[];
  readonly index: FrameworkIndex;
  /** What is said of them, or of there being none. */
  readonly children: ReactNode;
}

const SHOWN_FIRST = 8;

/** Roles that ask for the competency, in their own words. */
export function RolesAsking({ title, competency, asking, index, children }: RolesAskingProps) {
  const words = useMessages().explore.competency;
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? asking : asking.slice(0, SHOWN_FIRST);
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
      {shown.map((role) => (
        <Asking key={role.posting.id} role={role} competency={competency} index={index} />
      ))}
      {shown.length < asking.length && (
        <button type="button" className={`button ${styles.more}`} onClick={() => setAllShown(true)}>
          {words.showRoles(asking.length - shown.length)}
        </button>
      )}
    </section>
  );
}

interface AskingProps extends Pick<RolesAskingProps, 'competency' | 'index'> {
  readonly role: AskingRole;
}

function Asking({ role: { posting, use }, competency, index }: AskingProps) {
  const messages = useMessages();
  return (
    <section className={styles.asking}>
      <h3>
        <LevelCell
          level={index.framework.involvement.find(({ rank }) => rank === use.level) ?? null}
          reviewed={isUseReviewed(use)}
        />
        <Link to={pathOf.role(posting.id, { competency })} lang={titleLang(posting)}>
          {roleTitle(posting, messages)}
        </Link>
        {posting.reference ? <ReferenceBadge /> : <span className="muted small">{posting.meta.organization}</span>}
      </h3>
      <ul>
        {use.duties.map((duty) => (
          <li key={dutyKey(duty)}>
            <DutyQuote
              duty={duty}
              index={index}
              labels={duty.labels.filter((label) => label.competency === competency)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
