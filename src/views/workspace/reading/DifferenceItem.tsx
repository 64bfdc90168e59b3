import { useState } from 'react';
import type {
  CompetencyId,
  Difference,
  DutyReading,
  FrameworkIndex,
  InvolvementId,
  SecondReading,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { settleDuty } from '../../../state/readings.ts';
import { competencyLabel } from '../conflictWords.ts';
import { useReadOnly } from '../useReadOnly.ts';
import styles from '../workspace.module.css';

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly reading: SecondReading;
  readonly index: FrameworkIndex;
}

const sameReading = (a: DutyReading | null, b: DutyReading): boolean =>
  a !== null &&
  a.primary === b.primary &&
  a.involvement === b.involvement &&
  [...a.secondary].sort().join() === [...b.secondary].sort().join();

/** A duty on which two readers differ: both side by side, and what it is settled as. */
export function DifferenceItem({ difference, reading, index }: DifferenceItemProps) {
  const messages = useMessages();
  const { reading: words } = messages.workspace;
  const { posting, duty, first, second, settled } = difference;
  const isReadOnly = useReadOnly();
  const [isOtherwise, setOtherwise] = useState(false);
  const settleAs = ({ primary, secondary, involvement }: DutyReading): void => {
    settleDuty(reading.id, { posting: posting.id, duty: duty.span, primary, secondary, involvement });
    setOtherwise(false);
  };
  const isSettledAs = (its: DutyReading): boolean => sameReading(settled, its);
  const sides = [
    { name: words.first, its: first, settle: words.takeFirst },
    { name: words.second(reading.by), its: second, settle: words.takeSecond },
  ];
  return (
    <li className={styles.difference}>
      <p lang={duty.lang}>{duty.text}</p>
      <div className={styles.sides}>
        {sides.map(({ name, its, settle }) => (
          <div key={settle} className={styles.side}>
            <strong>{name}</strong>
            <ReadingWords its={its} index={index} />
            {isSettledAs(its) ? (
              <span className={styles.settled}>{words.settledAs}</span>
            ) : (
              <button type="button" className="quiet-button" disabled={isReadOnly} onClick={() => settleAs(its)}>
                {settle}
              </button>
            )}
          </div>
        ))}
        <div className={styles.side}>
          <strong>{words.otherwise}</strong>
          {settled && !isSettledAs(first) && !isSettledAs(second) && (
            <>
              <ReadingWords its={settled} index={index} />
              <span className={styles.settled}>{words.settledAs}</span>
            </>
          )}
          {isOtherwise ? (
            <Otherwise start={settled ?? first} index={index} onSettle={settleAs} />
          ) : (
            <button type="button" className="quiet-button" disabled={isReadOnly} onClick={() => setOtherwise(true)}>
              {words.chooseOtherwise}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** What one reader says of a duty. */
function ReadingWords({ its, index }: { readonly its: DutyReading; readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { reading: words } = messages.workspace;
  const { primary, secondary, involvement } = its;
  const level = involvement && index.levels.get(involvement);
  if (primary === null) return <span>{words.outside}</span>;
  return (
    <span>
      {competencyLabel(primary, index, messages)}
      {secondary.map((id) => ` + ${competencyLabel(id, index, messages)}`)}
      <span className="muted"> · {level ? `${level.rank} ${level.label[messages.format.lang]}` : words.noLevel}</span>
    </span>
  );
}

interface OtherwiseProps {
  readonly start: DutyReading;
  readonly index: FrameworkIndex;
  readonly onSettle: (reading: DutyReading) => void;
}

/** A third answer. */
function Otherwise({ start, index, onSettle }: OtherwiseProps) {
  const { workspace, format } = useMessages();
  const { reading: words } = workspace;
  const [primary, setPrimary] = useState<CompetencyId | null>(start.primary);
  const [involvement, setInvolvement] = useState<InvolvementId | null>(start.involvement);
  const { areas, involvement: levels } = index.framework;
  return (
    <div className={styles.otherwise}>
      <label>
        {words.competency}
        <select
          className="field"
          value={primary ?? ''}
          onChange={({ target: { value } }) =>
            setPrimary([...index.competencies.keys()].find((id) => id === value) ?? null)
          }
        >
          <option value="">{words.outside}</option>
          {areas.map(({ id, label, competencies }) => (
            <optgroup key={id} label={label[format.lang]}>
              {competencies.map((competency) => (
                <option key={competency.id} value={competency.id}>
                  {competency.label[format.lang]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words.level}
        <select
          className="field"
          value={involvement ?? ''}
          disabled={primary === null}
          onChange={({ target: { value } }) => setInvolvement(levels.find(({ id }) => id === value)?.id ?? null)}
        >
          <option value="">{words.noLevel}</option>
          {levels.map(({ id, rank, label }) => (
            <option key={id} value={id}>
              {rank} {label[format.lang]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() =>
          onSettle({
            primary,
            secondary: primary === null ? [] : start.secondary.filter((id) => id !== primary),
            involvement: primary === null ? null : involvement,
          })
        }
      >
        {words.settleOtherwise}
      </button>
    </div>
  );
}
