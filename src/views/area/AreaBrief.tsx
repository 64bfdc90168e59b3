import { isWritten, type Area, type FrameworkIndex, type RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Brief, BriefColumns } from '../shared/Brief.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './AreaBrief.module.css';
import type { InvolvedRole } from './involvedRoles.ts';

interface AreaBriefProps {
  readonly area: Area;
  readonly index: FrameworkIndex;
  readonly involved: readonly InvolvedRole[];
  readonly profiles: readonly RoleProfile[];
}

/** As many columns as A4 holds with their titles whole. */
const ROLES_MOST = 3;

/** The area on one page of A4: what it is in both languages, its competencies, and the roles most involved. */
export function AreaBrief({ area, index, involved, profiles }: AreaBriefProps) {
  const messages = useMessages();
  const { explore, format, shell } = messages;
  const words = explore.area;
  const shown = involved.slice(0, ROLES_MOST);
  const levels = index.framework.involvement.map(({ rank, label }) => shell.words.level(rank, label[format.lang]));
  return (
    <Brief area={area} title={area.label} framework={index.framework} profiles={profiles}>
      <BriefColumns>
        {(lang) => (
          <>
            <p>{area.definition[lang]}</p>
            {isWritten(area.scopeNote[lang]) && (
              <>
                <h2>{words.scope[lang]}</h2>
                <p>{area.scopeNote[lang]}</p>
              </>
            )}
          </>
        )}
      </BriefColumns>
      <h2>{words.competencies}</h2>
      <table className={`data-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{shell.words.competency}</th>
            {shown.map(({ posting }) => (
              <th key={posting.id} scope="col" lang={titleLang(posting)}>
                {roleTitle(posting, messages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {area.competencies.map(({ id, label, definition }) => (
            <tr key={id}>
              <th scope="row">
                {label[format.lang]}
                <p>{definition[format.lang]}</p>
              </th>
              {shown.map(({ posting, competencies }) => {
                const use = competencies.get(id);
                const level = use && index.framework.involvement.find(({ rank }) => rank === use.level);
                return (
                  <td key={posting.id}>
                    {use && level ? (
                      <>
                        <strong>{level.rank}</strong> ({format.number(use.dutyCount)})
                      </>
                    ) : (
                      '·'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > 0 && <p>{words.brief.legend(format.list(levels))}</p>}
      {involved.length > shown.length && <p>{explore.sheet.others(involved.length - shown.length)}</p>}
      {involved.length === 0 && <p>{words.noRole}</p>}
    </Brief>
  );
}
