import { Fragment, useState } from 'react';
import type { NeedCoverage } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { PartPicker, ValueBar } from '../shared/PartPicker.tsx';
import part from '../shared/partOfMatrix.module.css';
import { byArea, levelOf, nameOf } from './coverageSeries.ts';
import { HeldLevel } from './HeldLevel.tsx';
import styles from './team.module.css';
import type { ShownMember, TeamView } from './teamView.ts';

/** On a phone what one role holds of the target, or who holds what of one area. */
export function NarrowCoverage({ view }: { readonly view: TeamView }) {
  const messages = useMessages();
  const { team: words, shell, format } = messages;
  const areas = byArea(view);
  const [picked, setPicked] = useState<string>(view.members[0]?.id ?? areas[0]?.area.id ?? '');
  // What was picked may have left the team since.
  const inArea = areas.find(({ area }) => area.id === picked);
  const role = inArea ? undefined : (view.members.find(({ id }) => id === picked) ?? view.members[0]);
  const shown = role ? areas : inArea ? [inArea] : areas.slice(0, 1);
  const asked = ({ need }: NeedCoverage): string => {
    const level = levelOf(need.level, view);
    return level ? words.coverage.asksLevel(shell.words.level(level.rank, level.label[format.lang])) : '';
  };
  const held = (one: NeedCoverage, member: ShownMember) => (
    <>
      <HeldLevel one={one} member={member} view={view} />
      <ValueBar share={(one.levels[view.members.indexOf(member)] ?? 0) / view.index.framework.involvement.length} />
    </>
  );
  return (
    <>
      <PartPicker
        picked={role?.id ?? shown[0]?.area.id ?? ''}
        onPick={setPicked}
        roles={view.members}
        areas={areas.map(({ area: { id, number, label } }) => ({ id, number, label: label[format.lang] }))}
      />
      {shown.map(({ area, coverage }) => (
        <Fragment key={area.id}>
          <h3 className={styles.narrowArea}>
            <AreaBadge area={area} /> {area.label[format.lang]}
          </h3>
          {role ? (
            <ul className={part.values}>
              {coverage.map((one) => (
                <li key={one.need.competency}>
                  <span>
                    {nameOf(one, view, messages)}
                    <br />
                    <span className="small muted">{asked(one)}</span>
                  </span>
                  {held(one, role)}
                </li>
              ))}
            </ul>
          ) : (
            coverage.map((one) => (
              <Fragment key={one.need.competency}>
                <h4 className={styles.narrowNeed}>{nameOf(one, view, messages)}</h4>
                <p className="small muted">
                  {[asked(one), words.count(one.count, one.need.wanted), words.covers[one.cover].toLowerCase()].join(
                    ' · ',
                  )}
                </p>
                <ul className={part.values}>
                  {view.members.map((member) => (
                    <li key={member.id}>
                      <span>
                        <b>{member.letter}</b>{' '}
                        <span lang={member.lang}>
                          {words.coverage.column(member.title, member.posts, member.headcount)}
                        </span>
                      </span>
                      {held(one, member)}
                    </li>
                  ))}
                </ul>
              </Fragment>
            ))
          )}
        </Fragment>
      ))}
    </>
  );
}
