import { Download } from 'lucide-react';
import { use, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { dayOf, fileName } from '../exports/fileName.ts';
import { ActionMenu } from './ActionMenu.tsx';
import styles from './ChartExport.module.css';
import { ChartSourceContext } from './ChartSource.ts';

export interface ExportWords {
  /** The reader's: French spreadsheets read another CSV. */
  readonly lang: 'fr' | 'en';
  readonly label: string;
  readonly png: string;
  readonly svg: string;
  readonly csv: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** The line under a picture: who made it, from what, when. */
  readonly source: (from: string, date: string) => string;
}

/** What a chart's frame shows, to be shown once more for the file. */
interface ChartParts {
  readonly title: string;
  readonly finding: string;
  readonly shownFinding: ReactNode;
  readonly controls: ReactNode;
  readonly picture: ReactNode;
  readonly legend: ReactNode;
  readonly table: ReactNode;
}

interface ChartExportProps extends ChartParts {
  readonly words: ExportWords;
  readonly copy: { readonly name: string; readonly run: () => void };
  /** Tells the reader how it went. */
  readonly onSaid: (said: string) => void;
}

const FORMATS = ['png', 'svg', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Takes a chart away: as a picture, as a drawing, as the numbers of its table, or only its sentence. */
export function ChartExport({ words, copy, onSaid, ...parts }: ChartExportProps) {
  const [format, setFormat] = useState<Format | null>(null);
  return (
    <>
      <ActionMenu
        look="quiet-button"
        label={words.label}
        icon={<Download aria-hidden size={16} />}
        actions={[...FORMATS.map((one) => ({ name: words[one], run: () => setFormat(one) })), copy]}
      />
      {format !== null && (
        <Stage
          {...parts}
          words={words}
          format={format}
          onDone={(said) => {
            setFormat(null);
            onSaid(said);
          }}
        />
      )}
    </>
  );
}

interface StageProps extends ChartParts {
  readonly words: ExportWords;
  readonly format: Format;
  readonly onDone: (said: string) => void;
}

/** The chart once more, out of sight and in a width of its own: the file is the same on a phone and on a wide screen. */
function Stage({ words, format, onDone, ...parts }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const from = use(ChartSourceContext);
  const [now] = useState(() => new Date());
  const source = words.source(from, dayOf(now));
  useEffect(() => {
    let isGone = false;
    const save = async (): Promise<void> => {
      const [element, { makeChartFile }, { saveFile }] = await Promise.all([
        settled(stage),
        import('../exports/chartFile.ts'),
        import('../exports/saveFile.ts'),
      ]);
      const file = await makeChartFile(element, format, words.lang, parts.title, `${parts.finding} ${source}`);
      const name = fileName(parts.title, format, now);
      if (isGone) return;
      saveFile(file, name);
      onDone(words.saved(name));
    };
    save().catch((error: unknown) => {
      if (isGone) return;
      console.error(error); // for who looks into the console; the reader gets the sentence
      onDone(words.failed);
    });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- one file for each time it is shown
  }, []);
  return createPortal(
    <div ref={stage} className={styles.stage} inert aria-hidden>
      {format === 'csv' ? (
        parts.table
      ) : (
        <>
          <h2>{parts.title}</h2>
          <p className={styles.finding}>{parts.shownFinding}</p>
          {parts.controls}
          {parts.picture}
          {parts.legend}
          <p className={styles.source}>{source}</p>
        </>
      )}
    </div>,
    document.body,
  );
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
const FRAMES = 3;

/** The stage once its charts have measured their room and its fonts are there. */
async function settled(stage: { readonly current: HTMLDivElement | null }): Promise<HTMLDivElement> {
  for (let i = 0; i < FRAMES; i++) await frame();
  await document.fonts.ready;
  if (!stage.current) throw new TypeError('the chart is no longer there');
  return stage.current;
}
