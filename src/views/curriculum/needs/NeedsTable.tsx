import { Pin, X } from 'lucide-react';
import {
  levelAsked,
  TEACHING_LEVELS,
  teachingLevelFor,
  withChoice,
  type TeachingLevel,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import styles from '../curriculum.module.css';
import { nameOf, type CurriculumView, type ShownNeed } from '../curriculumView.ts';
import type { CurriculumState } from '../useCurriculum.ts';

interface NeedsTableProps {
  readonly view: CurriculumView;
  /** Left out where nothing can be changed. */
  readonly onChange?: CurriculumState['change'];
}

/** All that is asked for, the most urgent first, by both rules. */
export function NeedsTable({ view, onChange }: NeedsTableProps) {
  const { needs: words } = useMessages().curriculum;
  const isRated = view.needs.some(({ rating }) => rating !== null);
  const hasGroups = view.groups.length > 0;
  return (
    <TableScroll label={words.caption}>
      <table className={`data-table ${styles.needs}`}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.competency}</th>
            <th scope="col" className="number">
              {words.asked}
            </th>
            {hasGroups && (
              <>
                <th scope="col" className={`number ${styles.detail}`}>
                  {words.lowest}
                </th>
                <th scope="col" className={styles.detail}>
                  {words.concerned}
                </th>
                {isRated && (
                  <th scope="col" className={`number ${styles.detail}`}>
                    {words.rating}
                  </th>
                )}
                <th scope="col" className={`number ${styles.detail}`}>
                  {words.score.roles}
                </th>
                <th scope="col" className={`number ${styles.detail}`}>
                  {words.score.participants}
                </th>
              </>
            )}
            <th scope="col">{words.level}</th>
            <th scope="col">{words.choice}</th>
          </tr>
        </thead>
        <tbody>
          {view.needs.map((need) => (
            <NeedRow key={need.aim.competency} {...{ need, view, isRated, hasGroups, onChange }} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface NeedRowProps {
  readonly need: ShownNeed;
  readonly view: CurriculumView;
  readonly isRated: boolean;
  readonly hasGroups: boolean;
  readonly onChange: CurriculumState['change'] | undefined;
}

function NeedRow({ need, view, isRated, hasGroups, onChange }: NeedRowProps) {
  const messages = useMessages();
  const { format } = messages;
  const { needs: words } = messages.curriculum;
  const { openQuotes } = useQuotes();
  const { aim, concerned, participants, lowest, rating, scores, places, choice } = need;
  const { competency } = aim;
  const { index, groups, curriculum } = view;
  const name = nameOf(competency, index, messages);
  const area = index.areas.get(index.competencies.get(competency)?.area ?? ('' as never));
  const number = `number ${styles.detail}`;
  const letters = groups.flatMap(({ group, letter }) => (concerned.includes(group.id) ? [letter] : []));
  return (
    <tr data-choice={choice}>
      <th scope="row">
        <span className={styles.competency}>
          {area && <AreaBadge area={area} />}
          <button type="button" className="link-button" onClick={() => openQuotes({ unit: competency, roles: [] })}>
            {name}
          </button>
        </span>
      </th>
      <td className="number">{format.number(aim.level)}</td>
      {hasGroups && (
        <>
          <td className={number}>{concerned.length > 0 ? format.number(lowest) : '—'}</td>
          <td className={styles.detail}>
            {concerned.length > 0 ? words.concernedBy(letters, participants) : words.nobody}
          </td>
          {isRated && <td className={number}>{rating ? words.ratingOf(rating.importance, rating.capacity) : '—'}</td>}
          <td className={number} data-rule={curriculum.rule === 'roles'}>
            {words.place(scores.roles, places.roles)}
          </td>
          <td className={number} data-rule={curriculum.rule === 'participants'}>
            {words.place(scores.participants, places.participants)}
          </td>
        </>
      )}
      <td>
        {onChange ? (
          <LevelChoice {...{ need, view, onChange, name }} />
        ) : (
          words.levels[levelAsked(aim, curriculum.levels)]
        )}
      </td>
      <td className={styles.choice}>
        <span>{words.choices[choice]}</span>
        {onChange && (
          <>
            <button
              type="button"
              className="icon-button"
              aria-pressed={choice === 'pinned'}
              aria-label={words.pinOf(name)}
              title={words.pin}
              onClick={() =>
                onChange({
                  pinned: withChoice(curriculum.pinned, competency, choice !== 'pinned'),
                  dropped: withChoice(curriculum.dropped, competency, false),
                })
              }
            >
              <Pin aria-hidden size={16} />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-pressed={choice === 'dropped'}
              aria-label={words.dropOf(name)}
              title={words.drop}
              onClick={() =>
                onChange({
                  dropped: withChoice(curriculum.dropped, competency, choice !== 'dropped'),
                  pinned: withChoice(curriculum.pinned, competency, false),
                })
              }
            >
              <X aria-hidden size={16} />
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

interface LevelChoiceProps {
  readonly need: ShownNeed;
  readonly view: CurriculumView;
  readonly name: string;
  readonly onChange: CurriculumState['change'];
}

function LevelChoice({ need: { aim }, view, name, onChange }: LevelChoiceProps) {
  const { needs: words } = useMessages().curriculum;
  const { levels } = view.curriculum;
  const set = (level: TeachingLevel): void => {
    const others = levels.filter(({ competency }) => competency !== aim.competency);
    const isUsual = level === teachingLevelFor(aim.level);
    onChange({ levels: isUsual ? others : [...others, { competency: aim.competency, level }] });
  };
  return (
    <select
      className="field"
      aria-label={words.levelOf(name)}
      value={levelAsked(aim, levels)}
      onChange={(event) => set(TEACHING_LEVELS.find((level) => level === event.target.value) ?? 'I')}
    >
      {TEACHING_LEVELS.map((level) => (
        <option key={level} value={level}>
          {words.levels[level]}
        </option>
      ))}
    </select>
  );
}
