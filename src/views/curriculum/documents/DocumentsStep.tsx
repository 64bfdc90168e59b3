import type { MappedPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';

interface DocumentsStepProps {
  readonly view: CurriculumView;
  readonly roles: readonly MappedPosting[];
}

/** The programme as files, and on paper. */
export function DocumentsStep(_: DocumentsStepProps) {
  const { documents: words } = useMessages().curriculum;
  return (
    <section className={styles.part} aria-labelledby="curriculum-documents">
      <h2 id="curriculum-documents">{words.title}</h2>
      <p className={styles.purpose}>{words.what}</p>
    </section>
  );
}
