import { Fragment, useMemo } from 'react';
import {
  agreementOf,
  bothReadings,
  differences,
  encodeGold,
  type FrameworkIndex,
  goldOf,
  type SecondReading,
} from '../../../engine/index.ts';
import { fileName } from '../../../exports/fileName.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { removeReading } from '../../../state/readings.ts';
import { useWork } from '../../../state/work.ts';
import { postedTitle } from '../../shared/roleTitle.ts';
import { useReadOnly } from '../useReadOnly.ts';
import styles from '../workspace.module.css';
import { AgreementTable } from './AgreementTable.tsx';
import { DifferenceItem } from './DifferenceItem.tsx';

interface ComparisonProps {
  readonly reading: SecondReading;
  readonly index: FrameworkIndex;
}

/** What one second reader and the first say of the same duties. */
export function Comparison({ reading, index }: ComparisonProps) {
  const messages = useMessages();
  const { workspace } = messages;
  const { reading: words } = workspace;
  const postings = useWork((work) => work.postings);
  const isReadOnly = useReadOnly();
  const { framework } = index;
  const { duties, onlyFirst, onlySecond } = useMemo(
    () => bothReadings(Object.values(postings), reading, framework),
    [postings, reading, framework],
  );
  const agreement = useMemo(() => agreementOf(duties, framework), [duties, framework]);
  const differing = useMemo(() => differences(duties, reading.settled), [duties, reading]);
  const openCount = differing.filter(({ settled }) => settled === null).length;
  const title = `reading-${reading.id}`;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title}>{words.of(reading.by, workspace.moment(reading.at))}</h2>
      <p>{duties.length === 0 ? words.noneBoth : words.counts(duties.length, onlyFirst, onlySecond)}</p>
      {duties.length > 0 && (
        <>
          <h3>{words.agreement}</h3>
          <AgreementTable agreement={agreement} index={index} />
          <h3>{words.differences}</h3>
          <p>{differing.length === 0 ? words.noDifferences : words.open(openCount, differing.length)}</p>
          {[...new Map(differing.map(({ posting }) => [posting.id, posting])).values()].map((posting) => (
            <Fragment key={posting.id}>
              <h4>{postedTitle(posting, messages)}</h4>
              <ol className={styles.differences}>
                {differing
                  .filter((difference) => difference.posting.id === posting.id)
                  .map((difference) => (
                    <DifferenceItem
                      key={difference.duty.span.join('-')}
                      difference={difference}
                      reading={reading}
                      index={index}
                    />
                  ))}
              </ol>
            </Fragment>
          ))}
          <Gold duties={duties} reading={reading} />
        </>
      )}
      <p>
        <button type="button" className="quiet-button" disabled={isReadOnly} onClick={() => removeReading(reading.id)}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

interface GoldProps {
  readonly duties: Parameters<typeof goldOf>[0];
  readonly reading: SecondReading;
}

/** What both agree on, as duties labelled by people. */
function Gold({ duties, reading }: GoldProps) {
  const { reading: words } = useMessages().workspace;
  const gold = useMemo(() => goldOf(duties, reading.settled), [duties, reading]);
  const save = (): void =>
    saveFile(
      new Blob([encodeGold(gold.duties)], { type: 'application/x-ndjson' }),
      fileName(words.goldName, 'jsonl', new Date()),
    );
  return (
    <>
      <h3>{words.gold}</h3>
      <p>
        {words.goldWhat(gold.duties.length, gold.openCount)} {words.goldUse} <code>hss evaluate</code>.
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button" disabled={gold.duties.length === 0} onClick={save}>
          {words.saveGold}
        </button>
      </p>
    </>
  );
}
