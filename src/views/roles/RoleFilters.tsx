import { X } from 'lucide-react';
import { LANGS, type Framework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import styles from './RolesPage.module.css';

interface RoleFiltersProps {
  readonly query: RolesQuery;
  readonly onChange: (part: Partial<RolesQuery>) => void;
  readonly framework: Framework;
}

/** The filters, and below them a chip for each that is on, to take it off again. */
export function RoleFilters({ query, onChange, framework }: RoleFiltersProps) {
  const { library, format, shell } = useMessages();
  const words = library.filter;
  const area = framework.areas.find(({ id }) => id === query.area);
  const level = framework.involvement.find(({ rank }) => rank === query.minLevel);
  const chips: { readonly name: string; readonly off: Partial<RolesQuery> }[] = [
    ...(query.text ? [{ name: `«\u00a0${query.text}\u00a0»`, off: { text: '' } }] : []),
    ...(query.area ? [{ name: area?.label[format.lang] ?? query.area, off: { area: null, minLevel: 1 } }] : []),
    ...(area && level && level.rank > 1
      ? [{ name: `${words.minLevel} ${shell.words.level(level.rank, level.label[format.lang])}`, off: { minLevel: 1 } }]
      : []),
    ...(query.lang ? [{ name: shell.language[query.lang], off: { lang: null } }] : []),
  ];
  return (
    <search className={`${styles.filters} screen-only`} aria-label={words.label}>
      <label className={styles.text}>
        {words.text}
        <input
          type="search"
          className="field"
          value={query.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      <label>
        {words.area}
        <select
          className="field"
          value={area?.id ?? ''}
          onChange={(event) =>
            onChange({ area: framework.areas.find(({ id }) => id === event.target.value)?.id ?? null, minLevel: 1 })
          }
        >
          <option value="">{words.anyArea}</option>
          {framework.areas.map(({ id, number, label }) => (
            <option key={id} value={id}>
              {number} {label[format.lang]}
            </option>
          ))}
        </select>
      </label>
      {area && (
        <label>
          {words.minLevel}
          <select
            className="field"
            value={query.minLevel}
            onChange={(event) => onChange({ minLevel: Number(event.target.value) })}
          >
            {framework.involvement.map(({ id, rank, label }) => (
              <option key={id} value={rank}>
                {rank} {label[format.lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.language}
        <select
          className="field"
          value={query.lang ?? ''}
          onChange={(event) => onChange({ lang: LANGS.find((lang) => lang === event.target.value) ?? null })}
        >
          <option value="">{words.anyLanguage}</option>
          {LANGS.map((lang) => (
            <option key={lang} value={lang}>
              {shell.language[lang]}
            </option>
          ))}
        </select>
      </label>
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
            <button
              type="button"
              className="quiet-button"
              onClick={() => onChange({ text: '', area: null, minLevel: 1, lang: null })}
            >
              {library.removeAll}
            </button>
          )}
        </p>
      )}
    </search>
  );
}
