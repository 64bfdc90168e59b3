import type { Note } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './framework.module.css';

/** So many are listed; the others are counted. */
const SHOWN_COUNT = 50;

/** What is wrong with a file, each with its place in it. */
export function Problems({ notes }: { readonly notes: readonly Note[] }) {
  const { framework: words } = useMessages();
  const told = new Map<string, string>(Object.entries(words.notes));
  const wrong = new Map<string, string>(Object.entries(words.wrong));
  const wordsOf = ({ code, values }: Note): string => {
    if (code !== 'framework.problem') return told.get(code) ?? words.otherNote(code);
    const problem = String(values?.problem ?? '');
    return [wrong.get(problem) ?? problem, values?.value].filter((part) => part !== undefined).join(' – ');
  };
  return (
    <ul className={styles.problems}>
      {notes.slice(0, SHOWN_COUNT).map((note) => (
        <li key={JSON.stringify(note)}>
          {note.values?.path !== undefined && <code className={styles.path}>{note.values.path}</code>} {wordsOf(note)}
        </li>
      ))}
      {notes.length > SHOWN_COUNT && <li>{words.more(notes.length - SHOWN_COUNT)}</li>}
    </ul>
  );
}
