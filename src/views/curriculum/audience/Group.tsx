import { X } from 'lucide-react';
import { Link } from 'react-router';
import type { AudienceGroup, CompetencyId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { CountField } from '../../shared/target/CountField.tsx';
import { TextDraft } from '../../shared/target/TextDraft.tsx';
import styles from '../curriculum.module.css';
import { nameOf, type CurriculumView, type ShownGroup } from '../curriculumView.ts';

/** More people than any training has. */
const PEOPLE_MOST = 9999;

interface GroupProps {
  readonly shown: ShownGroup;
  readonly view: CurriculumView;
  readonly onChange: (group: AudienceGroup) => void;
  readonly onRemove: () => void;
}

/** Some of those who are trained: how many they are, and what they hold already. */
export function Group({ shown, view, onChange, onRemove }: GroupProps) {
  const { audience: words } = useMessages().curriculum;
  const { group, letter, title, lang, posting, held } = shown;
  const met = view.aims.filter(({ competency, level }) => (held.held.get(competency) ?? 0) >= level).length;
  return (
    <li>
      <strong className={styles.letter}>{letter}</strong>
      {posting && (
        <Link to={pathOf.role(posting.id)} lang={lang} className={styles.groupName}>
          {title}
        </Link>
      )}
      {!posting && group.role && (
        <span className={styles.groupName}>
          {title} <span className="muted small">{words.goneRole}</span>
        </span>
      )}
      {!group.role && (
        <span className={styles.groupName}>
          <TextDraft label={words.name} value={group.name} onChange={(name) => onChange({ ...group, name })} />
        </span>
      )}
      <label className={styles.inline}>
        {words.participants}
        <CountField
          label={words.participantsOf(title)}
          value={group.participants}
          most={PEOPLE_MOST}
          onChange={(participants) => onChange({ ...group, participants })}
        />
      </label>
      <label className={styles.inline}>
        {words.holds}
        <select
          className="field"
          aria-label={words.holdsOf(title)}
          value={group.holds}
          disabled={!posting}
          onChange={(event) => onChange({ ...group, holds: event.target.value === 'role' ? 'role' : 'nothing' })}
        >
          {posting && <option value="role">{words.fromRole}</option>}
          <option value="nothing">{words.nothing}</option>
        </select>
      </label>
      <span className="muted small">{words.heldCount(met, view.aims.length)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.remove(title)}
        title={words.remove(title)}
        onClick={onRemove}
      >
        <X aria-hidden size={16} />
      </button>
      {view.aims.length > 0 && (
        <details className={styles.byHand}>
          <summary>{words.byHandCount(group.byHand.length)}</summary>
          <ByHand {...{ shown, view, onChange }} />
        </details>
      )}
    </li>
  );
}

/** What the group holds of what is asked, competency by competency. */
function ByHand({ shown, view, onChange }: Omit<GroupProps, 'onRemove'>) {
  const messages = useMessages();
  const { shell, format } = messages;
  const { audience: words, needs } = messages.curriculum;
  const { group, title, ofRole } = shown;
  const { involvement } = view.index.framework;
  const levelWord = (rank: number): string => {
    const level = involvement.find((one) => one.rank === rank);
    return level ? shell.words.level(rank, level.label[format.lang]) : words.nothing;
  };
  const set = (competency: CompetencyId, value: string): void => {
    const others = group.byHand.filter((one) => one.competency !== competency);
    onChange({ ...group, byHand: value === '' ? others : [...others, { competency, level: Number(value) }] });
  };
  return (
    <>
      <p className="small muted">{words.byHandWhat}</p>
      <TableScroll label={words.held}>
        <table className={`data-table ${styles.compact}`}>
          <thead>
            <tr>
              <th scope="col">{needs.competency}</th>
              <th scope="col">{needs.asked}</th>
              <th scope="col">{words.held}</th>
            </tr>
          </thead>
          <tbody>
            {view.aims.map(({ competency, level }) => {
              const name = nameOf(competency, view.index, messages);
              const byHand = group.byHand.find((one) => one.competency === competency);
              const fromRole = group.holds === 'role' ? (ofRole.get(competency) ?? 0) : 0;
              return (
                <tr key={competency}>
                  <th scope="row">{name}</th>
                  <td>{levelWord(level)}</td>
                  <td>
                    <select
                      className="field"
                      aria-label={words.heldOf(name, title)}
                      value={byHand ? byHand.level : ''}
                      onChange={(event) => set(competency, event.target.value)}
                    >
                      <option value="">{words.asRole(levelWord(fromRole))}</option>
                      <option value={0}>{words.nothing}</option>
                      {involvement.map(({ rank }) => (
                        <option key={rank} value={rank}>
                          {levelWord(rank)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
