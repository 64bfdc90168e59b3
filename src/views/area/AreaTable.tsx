import { Link } from 'react-router';
import type { Area, Competency, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AREA_ROLES, type AreaQuery } from '../../state/areaQuery.ts';
import { pathOf } from '../../state/paths.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './AreaPage.module.css';
import type { InvolvedRole } from './involvedRoles.ts';

interface AreaTableProps {
  readonly area: Area;
  readonly index: FrameworkIndex;
  readonly involved: readonly InvolvedRole[];
  /** Roles looked at, whether involved or not. */
  readonly roleCount: number;
  readonly shownRoles: AreaQuery['roles'];
  readonly hasReferences: boolean;
  readonly onShownRoles: (roles: AreaQuery['roles']) => void;
}

/** More columns than this are for the library, which can be filtered. */
const ROLES_MOST = 12;

/** The area's competencies, one a row, with what each role does in it, the most involved first. */
export function AreaTable(props: AreaTableProps) {
  const { area, index, involved, roleCount, shownRoles, hasReferences, onShownRoles } = props;
  const { explore, format, shell } = useMessages();
  const words = explore.area;
  const isLibrary = shownRoles === 'library';
  const used = area.competencies.filter(({ id }) => involved.some(({ competencies }) => competencies.has(id)));
  const shown = involved.slice(0, ROLES_MOST);
  const say = isLibrary ? words.finding : words.referenceFinding;
  return (
    <section>
      <h2>{words.competencies}</h2>
      <p className={styles.finding}>
        {involved.length > 0
          ? say(used.length, area.competencies.length, involved.length, roleCount)
          : isLibrary
            ? words.noRole
            : words.noReference}{' '}
        {shown.length < involved.length && words.shown(shown.length)}{' '}
        {isLibrary && involved.length > 0 && <Link to={pathOf.roles({ area: area.id })}>{words.seeRoles}</Link>}
      </p>
      {hasReferences && (
        <div className={styles.controls}>
          <Choice
            label={words.roles.label}
            options={AREA_ROLES.map((value) => ({ value, label: words.roles[value] }))}
            value={shownRoles}
            onChange={onShownRoles}
          />
        </div>
      )}
      <TableScroll label={words.table(area.label[format.lang])}>
        <table className={`data-table ${styles.table}`}>
          <caption className="visually-hidden">{words.table(area.label[format.lang])}</caption>
          <thead>
            <tr>
              <th scope="col">{shell.words.competency}</th>
              {shown.map(({ posting }) => (
                <RoleHead key={posting.id} posting={posting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {area.competencies.map((competency) => (
              <tr key={competency.id}>
                <th scope="row">
                  <Link to={pathOf.competency(competency.id)}>{competency.label[format.lang]}</Link>
                  <p className={`muted ${styles.definition}`}>{competency.definition[format.lang]}</p>
                </th>
                {shown.map((role) => (
                  <Cell key={role.posting.id} role={role} competency={competency} index={index} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function RoleHead({ posting }: Pick<InvolvedRole, 'posting'>) {
  const messages = useMessages();
  return (
    <th scope="col" className={styles.role}>
      <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
        {roleTitle(posting, messages)}
      </Link>
      {posting.reference && (
        <span className={styles.reference}>
          <ReferenceBadge />
        </span>
      )}
    </th>
  );
}

interface CellProps extends Pick<AreaTableProps, 'index'> {
  readonly role: InvolvedRole;
  readonly competency: Competency;
}

function Cell({ role: { posting, competencies }, competency, index }: CellProps) {
  const messages = useMessages();
  const { explore, format, shell } = messages;
  const use = competencies.get(competency.id);
  const level = use && index.framework.involvement.find(({ rank }) => rank === use.level);
  return (
    <td>
      {use && level ? (
        <LevelButton
          level={level}
          unit={competency.id}
          roles={[posting.id]}
          reviewed={isUseReviewed(use)}
          label={explore.area.cell(
            roleTitle(posting, messages),
            competency.label[format.lang],
            shell.words.level(level.rank, level.label[format.lang]),
            use.dutyCount,
          )}
        >
          {shell.words.duties(use.dutyCount)}
        </LevelButton>
      ) : (
        <LevelCell level={null} />
      )}
    </td>
  );
}
