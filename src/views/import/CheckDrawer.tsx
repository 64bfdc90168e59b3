import { countedDuties, dutyKey } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { canReadAgain, readAgain } from '../../state/importing.ts';
import type { ImportRow } from '../../state/work.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { noteWords } from '../shared/noteWords.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import { ColumnMapper } from './ColumnMapper.tsx';
import styles from './ImportPage.module.css';

const ENCODINGS = ['utf-8', 'windows-1252'] as const;
/** Formats whose letters may have been written in one encoding or another. */
const TEXTS: ReadonlySet<string> = new Set(['txt', 'md', 'html', 'csv', 'tsv']);

const endingOf = (name: string): string => /\.([a-z\d]+)(?::\d+)?$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';

/** One row of what was read: how it was read, what was found in it, and ways to read it otherwise. */
export function CheckDrawer({ row, onClose }: { readonly row: ImportRow; readonly onClose: () => void }) {
  const messages = useMessages();
  const { importing } = messages;
  const words = importing.checking;
  const { kept, name, document, notes } = row;
  const posting = kept?.mapped;
  const duties = posting ? countedDuties(posting) : [];
  const title = posting ? postedTitle(posting, messages) : name;
  const isText = TEXTS.has(endingOf(name));
  return (
    <Drawer title={words.open(title)} closeLabel={words.close} onClose={onClose}>
      {noteWords([...notes, ...(posting?.notes ?? [])], messages).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {canReadAgain(document) ? (
        <>
          {isText && (
            <p className={styles.buttons}>
              <span className="muted">{words.encoding}</span>
              {ENCODINGS.map((encoding) => (
                <button
                  key={encoding}
                  type="button"
                  className="button"
                  onClick={() => {
                    readAgain(document, { encoding });
                    onClose();
                  }}
                >
                  {words.encodings[encoding]}
                </button>
              ))}
            </p>
          )}
          <ColumnMapper document={document} onRead={onClose} />
        </>
      ) : (
        <p className="muted small">{words.gone}</p>
      )}
      {posting && (
        <section>
          <h3>{words.duties}</h3>
          {duties.length === 0 && <p>{words.noDuties}</p>}
          <ol className={styles.duties}>
            {duties.map((duty) => (
              <li key={dutyKey(duty)} lang={duty.lang}>
                {duty.text}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Drawer>
  );
}
