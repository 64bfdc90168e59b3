import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { fileName } from '../../../exports/fileName.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { printOn, type Paper } from '../../shared/printOn.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import type { FileFormat } from './curriculumFile.ts';

const FORMATS: readonly FileFormat[] = ['docx', 'xlsx', 'terms', 'sheets', 'csv'];
const PAPERS: readonly Paper[] = ['a4', 'a3'];
const isTable = (format: FileFormat): format is 'xlsx' | 'csv' => format === 'xlsx' || format === 'csv';

/** Makes the file, hands it to the browser, and says what it is called. */
async function saveProgramme(format: FileFormat, view: CurriculumView, messages: Messages): Promise<string> {
  const { curriculumFile } = await import('./curriculumFile.ts');
  const { programme } = messages;
  const date = new Date();
  const name = fileName(programme.fileTitles[format], isTable(format) ? format : 'docx', date);
  saveFile(await curriculumFile(format, view, messages, date), name);
  return name;
}

/** The programme as files, and on paper. */
export function DocumentsStep({ view }: { readonly view: CurriculumView }) {
  const messages = useMessages();
  const { programme } = messages;
  const { documents: words } = messages.curriculum;
  const [said, setSaid] = useState('');
  const save = async (format: FileFormat): Promise<void> => {
    try {
      setSaid(words.done(await saveProgramme(format, view, messages)));
    } catch (error) {
      console.error(error); // for who looks into the console; the reader gets the sentence
      setSaid(words.failed);
    }
  };
  return (
    <section className={styles.part} aria-labelledby="curriculum-documents">
      <h2 id="curriculum-documents">{words.menu}</h2>
      <p className={styles.purpose}>{words.what}</p>
      <ul className={styles.documents}>
        {FORMATS.map((format, i) => (
          <li key={format}>
            <button type="button" className={i === 0 ? 'button primary' : 'button'} onClick={() => void save(format)}>
              <Download aria-hidden size={16} /> {programme.formats[format][0]}
            </button>
            <span className="muted small">{programme.formats[format][1]}</span>
          </li>
        ))}
        {PAPERS.map((paper) => (
          <li key={paper}>
            <button type="button" className="button" onClick={() => void printOn(paper)}>
              <Printer aria-hidden size={16} /> {programme.formats[paper][0]}
            </button>
            <span className="muted small">{programme.formats[paper][1]}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="small muted">
        {said}
      </p>
    </section>
  );
}
