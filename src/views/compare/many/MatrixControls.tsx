import { useMessages } from '../../../i18n/messages.ts';
import { COLUMN_ORDERS, LEVELS, MEASURES, type CompareQuery } from '../../../state/compareQuery.ts';
import { Choice } from '../../../ui/Choice.tsx';
import shared from '../compare.module.css';
import type { UnitRow } from './matrixSeries.ts';

interface MatrixControlsProps {
  readonly query: CompareQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
  readonly rows: readonly UnitRow[];
}

/** Measure, level, order of the roles, and what is left out. */
export function MatrixControls({ query, onChange, rows }: MatrixControlsProps) {
  const { many } = useMessages();
  const words = many.matrix;
  const areas = rows.filter(({ isArea }) => isArea);
  const allOpen = areas.length > 0 && areas.every(({ isOpen }) => isOpen !== false);
  return (
    <div className={`${shared.controls} screen-only`}>
      <MeasureChoice query={query} onChange={onChange} />
      <Choice
        label={words.level.label}
        options={LEVELS.map((value) => ({ value, label: words.level[value] }))}
        value={allOpen ? 'competency' : 'area'}
        onChange={(level) => onChange({ level, open: [] })}
      />
      <OrderSelect query={query} onChange={onChange} />
      {(['hideCommon', 'hideEmpty'] as const).map((name) => (
        <label key={name} className={shared.check}>
          <input
            type="checkbox"
            checked={query[name]}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          />
          {words[name]}
        </label>
      ))}
    </div>
  );
}

type PartProps = Pick<MatrixControlsProps, 'query' | 'onChange'>;

export function MeasureChoice({ query, onChange }: PartProps) {
  const { matrix: words } = useMessages().many;
  return (
    <Choice
      label={words.measure.label}
      options={MEASURES.map((value) => ({ value, label: words.measure[value] }))}
      value={query.measure}
      onChange={(measure) => onChange({ measure })}
    />
  );
}

export function OrderSelect({ query, onChange }: PartProps) {
  const { matrix: words } = useMessages().many;
  return (
    <label className={shared.control}>
      {words.order.label}
      <select
        className="field"
        value={query.columns}
        onChange={(event) => {
          const columns = COLUMN_ORDERS.find((name) => name === event.target.value);
          if (columns) onChange({ columns });
        }}
      >
        {COLUMN_ORDERS.map((name) => (
          <option key={name} value={name}>
            {words.order[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
