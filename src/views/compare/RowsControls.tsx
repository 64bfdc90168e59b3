import type { Framework, MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { PAIR_MEASURES, ROW_ORDERS, type CompareQuery, type PairQuery } from '../../state/compareQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './compare.module.css';
import { RoleName, RoleShape } from './RoleName.tsx';
import type { AreaGroup } from './unitRows.ts';

interface RowsControlsProps {
  readonly query: PairQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
  readonly groups: readonly AreaGroup[];
  readonly postings: readonly [MappedPosting, MappedPosting];
  readonly framework: Framework;
  readonly isTable: boolean;
}

/** Measure, order and what is shown of the rows; below them which shape stands for whom. */
export function RowsControls({ query, onChange, groups, postings, framework, isTable }: RowsControlsProps) {
  const { compare, shell, format } = useMessages();
  const words = compare.rows;
  const openable = groups.filter(({ competencies }) => competencies.length > 0);
  const allOpen = openable.length > 0 && openable.every(({ isOpen }) => isOpen);
  return (
    <>
      <div className={`${styles.controls} screen-only`}>
        <Choice
          label={words.measure.label}
          options={PAIR_MEASURES.map((value) => ({ value, label: words.measure[value] }))}
          value={query.measure}
          onChange={(measure) => onChange({ measure })}
        />
        <label className={styles.control}>
          {words.order.label}
          <select
            className="field"
            value={query.order}
            onChange={(event) => {
              const order = ROW_ORDERS.find((name) => name === event.target.value);
              if (order) onChange({ order });
            }}
          >
            {ROW_ORDERS.map((name) => (
              <option key={name} value={name}>
                {words.order[name]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={query.hideCommon}
            onChange={(event) => onChange({ hideCommon: event.target.checked })}
          />
          {words.hideCommon}
        </label>
        <button
          type="button"
          className="button"
          disabled={openable.length === 0}
          onClick={() => onChange({ open: allOpen ? [] : openable.map(({ area }) => area.id) })}
        >
          {allOpen ? words.closeAll : words.openAll}
        </button>
      </div>
      <ul className={styles.legend}>
        <li>
          <RoleName posting={postings[0]} side="first" />
        </li>
        <li>
          <RoleName posting={postings[1]} side="second" />
        </li>
        <li>
          <RoleShape side="both" /> {words.legendBoth}
        </li>
        <li>
          <RoleShape side="first" hollow /> {words.legendNone}
        </li>
        {query.measure === 'involvement' && (
          <li className={isTable ? 'muted' : `muted ${styles.scale}`}>
            {framework.involvement.map(({ rank, label }) => shell.words.level(rank, label[format.lang])).join(' · ')}
          </li>
        )}
      </ul>
    </>
  );
}
