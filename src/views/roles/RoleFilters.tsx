import { X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { LANGS, type FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { NO_FILTER, REVIEWED, type RolesQuery } from '../../state/rolesQuery.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { filterChips } from './filterChips.ts';
import { valuesOf, type RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';

interface RoleFiltersProps {
  readonly query: RolesQuery;
  readonly onChange: (part: Partial<RolesQuery>) => void;
  readonly index: FrameworkIndex;
  /** What countries, organisations and tags there are to choose from. */
  readonly rows: readonly RoleRow[];
}

/** The filters, and below them a chip for each that is on, to take it off again. */
export function RoleFilters({ query, onChange, index, rows }: RoleFiltersProps) {
  /** While one types: the address, from which the text is read otherwise, comes behind. */
  const [typed, setTyped] = useState<string | null>(null);
  const messages = useMessages();
  const { library, format, shell } = messages;
  const words = library.filter;
  const { areas, involvement } = index.framework;
  const isNarrow = useMediaQuery('(max-width: 639px)');
  const values = useMemo(
    () => ({
      country: valuesOf(
        rows.map(({ posting }) => posting.meta.country),
        format.lang,
      ),
      organization: valuesOf(
        rows.map(({ posting }) => posting.meta.organization),
        format.lang,
      ),
      tag: valuesOf(
        rows.flatMap(({ tags }) => tags),
        format.lang,
      ),
    }),
    [rows, format.lang],
  );
  const chips = filterChips(query, index, messages);
  const choices = (
    <>
      <Filter
        label={words.area}
        any={words.anyArea}
        value={query.area}
        options={areas.map(({ id, number, label }) => [id, `${number} ${label[format.lang]}`])}
        onChange={(area) => onChange({ area, minLevel: 1 })}
      />
      {query.area && (
        <label>
          {words.minLevel}
          <select
            className="field"
            value={query.minLevel}
            onChange={(event) => onChange({ minLevel: Number(event.target.value) })}
          >
            {involvement.map(({ id, rank, label }) => (
              <option key={id} value={rank}>
                {rank} {label[format.lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Filter
        label={words.country}
        any={words.anyCountry}
        value={query.country}
        options={values.country.map((name) => [name, name])}
        onChange={(country) => onChange({ country })}
      />
      <Filter
        label={words.organization}
        any={words.anyOrganization}
        value={query.organization}
        options={values.organization.map((name) => [name, name])}
        onChange={(organization) => onChange({ organization })}
      />
      <Filter
        label={words.language}
        any={words.anyLanguage}
        value={query.lang}
        options={LANGS.map((lang) => [lang, shell.language[lang]])}
        onChange={(lang) => onChange({ lang })}
      />
      <Filter
        label={words.reviewed}
        any={words.anyReviewed}
        value={query.reviewed}
        options={REVIEWED.map((share) => [share, words.reviewedShare[share]])}
        onChange={(reviewed) => onChange({ reviewed })}
      />
      {values.tag.length > 0 && (
        <Filter
          label={words.tag}
          any={words.anyTag}
          value={query.tag}
          options={values.tag.map((tag) => [tag, tag])}
          onChange={(tag) => onChange({ tag })}
        />
      )}
    </>
  );
  return (
    <search className={`${styles.filters} screen-only`} aria-label={words.label}>
      <label className={styles.text}>
        {words.text}
        <input
          type="search"
          className="field"
          value={typed ?? query.text}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ text: event.target.value });
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      {isNarrow ? <Folded label={words.label}>{choices}</Folded> : choices}
      {chips.length > 0 && (
        <p className={styles.chips}>
          {chips.map(({ name, off }) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-label={library.removeFilter(name)}
              onClick={() => onChange(off)}
            >
              {name} <X aria-hidden size={14} />
            </button>
          ))}
          {chips.length > 1 && (
            <button type="button" className="quiet-button" onClick={() => onChange(NO_FILTER)}>
              {library.removeAll}
            </button>
          )}
        </p>
      )}
    </search>
  );
}

/** Filters behind one line, where they would fill the screen. */
function Folded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{label}</summary>
      <div className={styles.foldedFields}>{children}</div>
    </details>
  );
}

interface FilterProps<Value extends string> {
  readonly label: string;
  /** The choice that leaves nothing out. */
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value | null) => void;
}

function Filter<Value extends string>({ label, any, value, options, onChange }: FilterProps<Value>) {
  return (
    <label className={styles.filter}>
      {label}
      <select
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(options.find(([name]) => name === event.target.value)?.[0] ?? null)}
      >
        <option value="">{any}</option>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
