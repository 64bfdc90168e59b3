import { useMessages } from '../../i18n/messages.ts';
import { canReadAgain, readAgain, setImportZones } from '../../state/importing.ts';
import type { ImportRow } from '../../state/work.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { noteWords } from '../shared/noteWords.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import { ZoneEditor } from '../shared/ZoneEditor.tsx';
import { ColumnMapper } from './ColumnMapper.tsx';
import styles from './ImportPage.module.css';

const ENCODINGS = ['utf-8', 'windows-1252'] as const;
/** Formats whose letters may have been written in one encoding or another. */
const TEXTS: ReadonlySet<string> = new Set(['txt', 'md', 'html', 'csv', 'tsv']);

const endingOf = (name: string): string => /\.([a-z\d]+)(?::\d+)?$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';

interface CheckDrawerProps {
  /** Of the row. */
  readonly id: string;
  readonly row: ImportRow;
  readonly onClose: () => void;
}

/** One row of what was read: how it was read, what was found in it, and ways to read it otherwise. */
export function CheckDrawer({ id, row, onClose }: CheckDrawerProps) {
  const messages = useMessages();
  const { importing } = messages;
  const words = importing.checking;
  const { kept, name, document, notes } = row;
  const posting = kept?.mapped;
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
      {kept && (
        <section>
          <h3>{words.zones}</h3>
          <ZoneEditor posting={kept.mapped} zones={kept.zones} onChange={(zones) => setImportZones(id, zones)} />
        </section>
      )}
    </Drawer>
  );
}
