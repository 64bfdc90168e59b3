import type { RefObject } from 'react';
import { Link } from 'react-router';
import { dutyKey, type CompetencyId, type FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { DutyQuote } from '../shared/DutyQuote.tsx';
import styles from './compare.module.css';
import { SIDES, type Pair } from './comparePair.ts';
import { PART_IDS } from './parts.ts';
import { RoleName } from './RoleName.tsx';

interface WordingProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly selected: CompetencyId | null;
  readonly onSelect: (competency: CompetencyId | null) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Goes back to what was left for this; absent where nothing was. */
  readonly onBack: (() => void) | null;
}

/** How each role says one competency: the sentences of both side by side, the words that prove it marked. */
export function Wording({ pair, index, selected, onSelect, heading, onBack }: WordingProps) {
  const { compare, format } = useMessages();
  const words = compare.wording;
  const { rows, shared } = pair.competencies;
  const competency = rows.some(({ id }) => id === selected)
    ? index.competencies.get(selected as CompetencyId)
    : undefined; // one of the rows is it, so it is not null
  const area = competency && index.areas.get(competency.area);
  const option = (id: CompetencyId) => (
    <option key={id} value={id}>
      {index.competencies.get(id)?.label[format.lang]}
    </option>
  );
  return (
    <section className={styles.section} aria-labelledby={PART_IDS.wording}>
      <h2 id={PART_IDS.wording} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {rows.length > 0 && (
        <p className={`${styles.controls} screen-only`}>
          <label className={styles.control}>
            {words.competency}
            <select
              className="field"
              value={competency?.id ?? ''}
              onChange={(event) => onSelect(rows.find(({ id }) => id === event.target.value)?.id ?? null)}
            >
              <option value="">{words.choose}</option>
              {shared.length > 0 && <optgroup label={words.shared}>{shared.map(option)}</optgroup>}
              {index.framework.areas.map(({ id, number, label }) => {
                const its = rows.filter((row) => row.area === id && !shared.includes(row.id));
                return (
                  its.length > 0 && (
                    <optgroup key={id} label={`${number} ${label[format.lang]}`}>
                      {its.map((row) => option(row.id))}
                    </optgroup>
                  )
                );
              })}
            </select>
          </label>
          {onBack && (
            <button type="button" className="button" onClick={onBack}>
              {words.back}
            </button>
          )}
        </p>
      )}
      {competency && area ? (
        <>
          <h3 className={styles.unit}>
            <AreaBadge area={area} named />
            <Link to={pathOf.competency(competency.id)}>{competency.label[format.lang]}</Link>
          </h3>
          <div className={styles.sides}>
            {SIDES.map((side, i) => {
              const posting = pair.postings[i === 0 ? 0 : 1];
              const use = pair.profiles[i === 0 ? 0 : 1].competencies.find((one) => one.competency === competency.id);
              return (
                <section key={side}>
                  <h4>
                    <RoleName posting={posting} side={side} />
                  </h4>
                  {use ? (
                    <ul className={styles.quotes}>
                      {use.duties.map((duty) => (
                        <li key={dutyKey(duty)}>
                          <DutyQuote
                            duty={duty}
                            index={index}
                            labels={duty.labels.filter((label) => label.competency === competency.id)}
                            source={
                              <Link
                                className="screen-only"
                                to={pathOf.role(posting.id, { duty: dutyKey(duty), competency: competency.id })}
                              >
                                {words.open}
                              </Link>
                            }
                          />
                        </li>
                      ))}
                    </ul>
                  ) : (
                    <p className="muted">{words.absent}</p>
                  )}
                </section>
              );
            })}
          </div>
        </>
      ) : (
        <p className="muted">{rows.length === 0 ? words.nothing : words.hint}</p>
      )}
    </section>
  );
}
