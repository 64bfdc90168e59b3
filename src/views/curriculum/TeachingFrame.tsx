import { useMemo } from 'react';
import { Teaching, type TeachingMark } from '../../charts/teaching/Teaching.tsx';
import { useMessages } from '../../i18n/messages.ts';
import type { ChartForm } from '../../state/compareQuery.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { TeachingTable } from './TeachingTable.tsx';
import styles from './teaching.module.css';
import {
  describeTeaching,
  hoursElsewhere,
  teachingFinding,
  teachingSeries,
  type TaughtUnit,
  type TeachingProps,
} from './teachingSeries.ts';

/** Paper holds so many rows in one picture; more go on as a table. */
const PRINTED_ROWS = 24;

interface TeachingFrameProps extends TeachingProps {
  /** `null`: as the room allows. */
  readonly form: ChartForm | null;
  readonly onForm: (form: ChartForm) => void;
}

/** Competency by unit: how far each is taught, what is wrong with it, and hours on both margins. */
export function TeachingFrame({ form, onForm, ...props }: TeachingFrameProps) {
  const messages = useMessages();
  const { teaching: words, shell } = messages;
  const prefersTable = useMediaQuery('(max-width: 639px), (forced-colors: active)');
  const isLongPrint = useMediaQuery('print') && props.taught.length > PRINTED_ROWS;
  const finding = teachingFinding(props, messages);
  return (
    <ChartFrame
      title={words.title}
      finding={finding}
      words={shell.chart}
      tableShown={isLongPrint || (form === null ? prefersTable : form === 'table')}
      onTableShown={(shown) => onForm(shown ? 'table' : 'picture')}
      picture={<TeachingPicture {...props} label={`${words.title}. ${finding}`} />}
      table={
        <>
          <TeachingTable {...props} />
          <div className={styles.printed}>
            <Units units={props.units} />
          </div>
          <Rule {...props} />
        </>
      }
      legend={
        <>
          <p className="small muted">{`${Object.values(words.levels).join(', ')}. ${words.marks}`}</p>
          <Units units={props.units} />
          <Rule {...props} />
        </>
      }
    />
  );
}

/** Which number stands for which unit: of many, picture and paper have no room for titles. */
function Units({ units }: Pick<TeachingProps, 'units'>) {
  const { teaching: words, format } = useMessages();
  return (
    <ul className={styles.units}>
      {units.map(({ id, title }, i) => (
        <li key={id}>
          <b>{format.number(i + 1)}</b> {title === '' ? words.untitled : title}
        </li>
      ))}
    </ul>
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

function TeachingPicture({ label, ...props }: TeachingProps & { readonly label: string }) {
  const { taught, units, hours, index, roles } = props;
  const messages = useMessages();
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  const series = useMemo(
    () => teachingSeries({ taught, units, hours, index }, messages),
    [taught, units, hours, index, messages],
  );
  return (
    <div ref={ref} className={styles.scroller}>
      <Teaching
        series={series}
        box={{ width, rem, target }}
        label={label}
        description={messages.teaching.description}
        describe={(mark: TeachingMark<TaughtUnit, string>) => describeTeaching(mark, props, messages)}
        onOpen={(unit) => openQuotes({ unit, roles })}
      />
    </div>
  );
}
