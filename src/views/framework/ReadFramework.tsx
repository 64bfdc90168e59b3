import type { Note, OwnFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { Problems } from './Problems.tsx';
import styles from './framework.module.css';

interface ReadFrameworkProps {
  readonly name: string;
  readonly own: OwnFramework;
  readonly notes: readonly Note[];
  readonly isReadOnly: boolean;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** What was read of a file, before it is used. */
export function ReadFramework({ name, own, notes, isReadOnly, onUse, onCancel }: ReadFrameworkProps) {
  const { framework: words, format } = useMessages();
  const { areas, title, version } = own.framework;
  return (
    <div>
      <h3>{words.read(name)}</h3>
      <p>
        <strong>{title[format.lang]}</strong>, {words.version(version)}.{' '}
        {words.contents(areas.length, areas.flatMap(({ competencies }) => competencies).length)},{' '}
        {words.terms(own.lexicon.fr.length, own.lexicon.en.length)}.
      </p>
      {notes.length > 0 && (
        <>
          <h4>{words.problems(notes.length)}</h4>
          <Problems notes={notes} />
        </>
      )}
      <p className="muted small">{words.filled}</p>
      <p className={styles.buttons}>
        <button type="button" className="button primary" disabled={isReadOnly} onClick={onUse}>
          {words.use}
        </button>
        <button type="button" className="quiet-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      <TableScroll label={words.read(name)}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.competencies}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.id}>
                <th scope="row">
                  <AreaBadge area={area} /> {area.label[format.lang]}
                </th>
                <td>{area.competencies.map(({ label }) => label[format.lang]).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
