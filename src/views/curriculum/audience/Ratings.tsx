import { useState } from 'react';
import { needsTemplate, type Note } from '../../../engine/index.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { readNeedsFile } from '../../../state/needsFile.ts';
import { FileButton } from '../../shared/FileButton.tsx';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import type { CurriculumState } from '../useCurriculum.ts';

interface RatingsProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
}

const FORMATS = ['xlsx', 'csv'] as const;
const WIDTHS = [28, 48, 48, 16, 16];

/** What an assessment of needs said, from a table. */
export function Ratings({ state, view }: RatingsProps) {
  const { curriculum, needsTable, format } = useMessages();
  const { ratings: words } = curriculum.audience;
  const { ratings } = state.curriculum;
  const { framework } = view.index;
  const askedCount = view.needs.filter(({ rating }) => rating !== null).length;
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const read = async (file: File): Promise<void> => {
    const outcome = await readNeedsFile(file, framework);
    setNotes(outcome.notes);
    if (outcome.ok) state.change({ ratings: outcome.value });
  };
  const saveTemplate = async (kind: (typeof FORMATS)[number]): Promise<void> => {
    const { heads, name, sheet } = needsTable.template;
    const form = {
      name: sheet,
      columns: heads.map((head, i) => ({
        head,
        width: WIDTHS[i] ?? 16,
        kind: i < 3 ? ('text' as const) : ('number' as const),
      })),
      rows: needsTemplate(framework, ratings).map((cells) => ({ cells })),
    };
    const file =
      kind === 'xlsx'
        ? await (await import('../../../exports/spreadsheet.ts')).writeForm(form)
        : new Blob([(await import('../../../exports/csv.ts')).writeCsv(form, format.lang)], { type: 'text/csv' });
    saveFile(file, name(kind));
  };
  return (
    <section className={styles.part} aria-labelledby="curriculum-ratings">
      <h2 id="curriculum-ratings">{words.title}</h2>
      <p className={`muted ${styles.purpose}`}>
        {words.what} {words.template}{' '}
        {FORMATS.map((kind, i) => (
          <span key={kind}>
            {i > 0 && ' · '}
            <button type="button" className="link-button" onClick={() => void saveTemplate(kind)}>
              {kind.toUpperCase()}
            </button>
          </span>
        ))}
      </p>
      <div className="control-row">
        <FileButton
          label={words.open}
          what={words.title}
          accept=".csv,.tsv,.xlsx"
          onChosen={(file) => void read(file)}
        />
        {ratings.length > 0 && (
          <span>
            {words.count(ratings.length, askedCount)}{' '}
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                setNotes([]);
                state.change({ ratings: [] });
              }}
            >
              {words.clear}
            </button>
          </span>
        )}
      </div>
      <ul role="status" className={styles.notes}>
        {notes.map(({ code, values }) => (
          <li key={`${code} ${JSON.stringify(values)}`}>{needsTable.note(code, values)}</li>
        ))}
      </ul>
    </section>
  );
}
