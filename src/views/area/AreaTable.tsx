import { Link } from 'react-router';
import type { Area } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import { useProfiles } from '../shared/useProfiles.ts';
import type { OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './AreaPage.module.css';

/** The area's competencies, one a row, with what each role of the library does in it. */
export function AreaTable({
  area,
  index,
  postings,
}: Pick<OpenWorkspace, 'index' | 'postings'> & { readonly area: Area }) {
  const messages = useMessages();
  const { explore, format, shell } = messages;
  const profiles = useProfiles(postings, index.framework);
  const concerned = postings.filter((posting) =>
    profiles.some((profile) => profile.role === posting.id && profile.competencies.some((use) => use.area === area.id)),
  );
  const used = area.competencies.filter(({ id }) =>
    profiles.some((profile) => profile.competencies.some((use) => use.competency === id)),
  );
  return (
    <section>
      <h2>{explore.area.competencies}</h2>
      <p className={styles.finding}>
        {concerned.length > 0
          ? explore.area.finding(used.length, area.competencies.length, concerned.length, postings.length)
          : explore.area.noRole}{' '}
        {concerned.length > 0 && (
          <Link className="screen-only" to={pathOf.roles({ area: area.id })}>
            {explore.area.seeRoles}
          </Link>
        )}
      </p>
      <TableScroll label={explore.area.table(area.label[format.lang])}>
        <table className={`data-table ${styles.table}`}>
          <caption className="visually-hidden">{explore.area.table(area.label[format.lang])}</caption>
          <thead>
            <tr>
              <th scope="col">{shell.words.competency}</th>
              {concerned.map((posting) => (
                <th key={posting.id} scope="col" className={styles.role}>
                  <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
                    {roleTitle(posting, messages)}
                  </Link>
                </th>
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
                {concerned.map((posting) => {
                  const use = profiles
                    .find((profile) => profile.role === posting.id)
                    ?.competencies.find((one) => one.competency === competency.id);
                  const level = use ? index.framework.involvement.find(({ rank }) => rank === use.level) : undefined;
                  return (
                    <td key={posting.id}>
                      {use && level ? (
                        <LevelButton
                          level={level}
                          unit={competency.id}
                          roles={[posting.id]}
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
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
