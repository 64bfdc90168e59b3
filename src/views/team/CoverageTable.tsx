import { Fragment } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { byArea, nameOf } from './coverageSeries.ts';
import styles from './team.module.css';
import type { TeamView } from './teamView.ts';

/** The same rows and columns as the picture. */
export function CoverageTable({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { team: words, shell, format } = messages;
  const { members, index } = view;
  const levelOf = (rank: number | null) => index.framework.involvement.find((level) => level.rank === rank) ?? null;
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
              <tr>
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
                      <LevelCell level={levelOf(one.need.level)} />
                    </td>
                    {members.map((member, i) => {
                      const level = levelOf(one.levels[i] ?? null);
                      const use = member.profile.competencies.find(
                        ({ competency }) => competency === one.need.competency,
                      );
                      const isShort = level !== null && level.rank < one.need.level;
                      if (!level)
                        return (
                          <td key={member.id}>{member.profile.dutyCount === 0 ? '—' : <LevelCell level={null} />}</td>
                        );
                      return (
                        <td key={member.id} className={isShort ? styles.short : undefined}>
                          <LevelButton
                            level={level}
                            unit={one.need.competency}
                            roles={[member.id]}
                            reviewed={use !== undefined && isUseReviewed(use)}
                            label={words.coverage.holds(
                              member.title,
                              name,
                              shell.words.level(level.rank, level.label[format.lang]),
                              isShort,
                            )}
                          />
                        </td>
                      );
                    })}
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
