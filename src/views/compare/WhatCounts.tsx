import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { CompareQuery } from '../../state/compareQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './compare.module.css';

interface WhatCountsProps {
  readonly query: CompareQuery;
  readonly index: FrameworkIndex;
  readonly onChange: (part: Partial<CompareQuery>) => void;
  /** Whether one may leave out what nobody has reviewed. */
  readonly withReviewed?: boolean;
}

/** Which mappings count at all, for every number of the page. */
export function WhatCounts({ query, index, onChange, withReviewed = false }: WhatCountsProps) {
  const { compare, shell, format } = useMessages();
  return (
    <div className={`${styles.controls} screen-only`} role="group" aria-label={compare.count.label}>
      <Choice
        label={shell.scope.label}
        options={[
          { value: 'all', label: shell.scope.all },
          { value: 'primary', label: shell.scope.primary },
        ]}
        value={query.scope}
        onChange={(scope) => onChange({ scope })}
      />
      <label className={styles.control}>
        {compare.count.minLevel}
        <select
          className="field"
          value={query.minLevel}
          onChange={(event) => onChange({ minLevel: Number(event.target.value) })}
        >
          {index.framework.involvement.map(({ id, rank, label }) => (
            <option key={id} value={rank}>
              {shell.words.level(rank, label[format.lang])}
            </option>
          ))}
        </select>
      </label>
      {withReviewed && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={query.reviewedOnly}
            onChange={(event) => onChange({ reviewedOnly: event.target.checked })}
          />
          {compare.count.reviewedOnly}
        </label>
      )}
    </div>
  );
}
