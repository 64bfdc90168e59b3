import { useMessages } from '../../i18n/messages.ts';
import type { ChartForm } from '../../state/compareQuery.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { TeachingTable } from './TeachingTable.tsx';
import styles from './teaching.module.css';
import { hoursElsewhere, teachingFinding, type TeachingProps } from './teachingSeries.ts';

interface TeachingFrameProps extends TeachingProps {
  /** `null`: as the room allows. */
  readonly form: ChartForm | null;
  readonly onForm: (form: ChartForm) => void;
}

/** Competency by unit: how far each is taught, what is wrong, and hours on both margins. */
export function TeachingFrame({ form, onForm, ...props }: TeachingFrameProps) {
  const messages = useMessages();
  const { teaching: words, shell } = messages;
  const table = (
    <>
      <TeachingTable {...props} />
      <Rule {...props} />
    </>
  );
  return (
    <ChartFrame
      title={words.title}
      finding={teachingFinding(props, messages)}
      words={shell.chart}
      tableShown={form !== 'picture'}
      onTableShown={(shown) => onForm(shown ? 'table' : 'picture')}
      picture={table}
      table={table}
    />
  );
}

/** What covered means, and where hours go. */
function Rule(props: TeachingProps) {
  const { teaching: words } = useMessages();
  const elsewhere = hoursElsewhere(props);
  return (
    <p className={styles.rule}>
      {[
        words.rule,
        ...(props.hours.total > 0 ? [words.shared] : []),
        ...(elsewhere > 0 ? [words.elsewhere(elsewhere)] : []),
      ].join(' ')}
    </p>
  );
}
