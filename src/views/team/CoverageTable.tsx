import { Fragment } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { byArea, levelOf, nameOf } from './coverageSeries.ts';
import { HeldLevel } from './HeldLevel.tsx';
import styles from './team.module.css';
import type { TeamView } from './teamView.ts';

/** The same rows and columns as the picture. */
export function CoverageTable({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { team: words, format } = messages;
  const { members } = view;
  return (
    <TableScroll label={words.coverage.caption}>
      <table className={`data-table ${styles.coverage}`}>
        <caption className="visually-hidden">{words.coverage.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.target.competency}</th>
            <th scope="col">{words.coverage.required}</th>
            {members.map(({ id, letter, title, lang, posts, headcount }) => (
              <th key={id} scope="col">
                {letter} <span lang={lang}>{words.coverage.column(title, posts, headcount)}</span>
              </th>
            ))}
            <th scope="col">{words.coverage.cover}</th>
          </tr>
        </thead>
        <tbody>
          {byArea(view).map(({ area, coverage }) => (
            <Fragment key={area.id}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={members.length + 3} className={styles.area}>
                  <AreaBadge area={area} /> {area.label[format.lang]}
                </th>
              </tr>
              {coverage.map((one) => {
                const name = nameOf(one, view, messages);
                return (
                  <tr key={one.need.competency}>
                    <th scope="row">{name}</th>
                    <td>
                      <LevelCell level={levelOf(one.need.level, view)} />
                    </td>
                    {members.map((member) => (
                      <td key={member.id}>
                        <HeldLevel one={one} member={member} view={view} />
                      </td>
                    ))}
                    <td className={styles[one.cover]}>
                      {words.count(one.count, one.need.wanted)}
                      {one.cover !== 'covered' && <strong> · {words.covers[one.cover].toLowerCase()}</strong>}
                    </td>
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
