import { useMessages } from '../../../i18n/messages.ts';
import type { CurriculumView } from '../curriculumView.ts';

interface ComparedProps {
  readonly mine: CurriculumView;
  readonly other: CurriculumView;
}

/** Two programmes side by side: units, hours, and how far each competency is taken. */
export function Compared({ mine, other }: ComparedProps) {
  const { curriculum: words } = useMessages();
  return <p>{words.coverage.compared(mine.curriculum.title, other.curriculum.title)}</p>;
}
