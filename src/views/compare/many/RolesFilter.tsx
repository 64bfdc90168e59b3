import { useMemo } from 'react';
import { LANGS, type MappedPosting, type RoleId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import type { CompareQuery } from '../../../state/compareQuery.ts';
import shared from '../compare.module.css';
import type { ManyRoles } from './manyRoles.ts';

interface RolesFilterProps {
  readonly named: readonly MappedPosting[];
  readonly many: ManyRoles;
  readonly query: CompareQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** Fewer roles of those compared: by an area they use, a country, a language. */
export function RolesFilter({ named, many, query, onChange }: RolesFilterProps) {
  const { many: words, shell, format } = useMessages();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(format.lang);
    return [...new Set(named.flatMap(({ meta }) => meta.country ?? []))].sort(compare);
  }, [named, format.lang]);
  const areas = many.index.framework.areas;
  const kept: RoleId[] = many.roles.map(({ id }) => id);
  const isFiltered = kept.length < named.length;
  return (
    <div className={`${shared.controls} screen-only`} role="group" aria-label={words.filter.label}>
      <label className={shared.control}>
        {words.filter.area}
        <select
          className="field"
          value={query.inArea ?? ''}
          onChange={(event) => onChange({ inArea: areas.find(({ id }) => id === event.target.value)?.id ?? null })}
        >
          <option value="">{words.filter.anyArea}</option>
          {areas.map(({ id, number, label }) => (
            <option key={id} value={id}>
              {number} {label[format.lang]}
            </option>
          ))}
        </select>
      </label>
      <label className={shared.control}>
        {words.filter.country}
        <select
          className="field"
          value={query.country ?? ''}
          onChange={(event) => onChange({ country: event.target.value || null })}
        >
          <option value="">{words.filter.anyCountry}</option>
          {countries.map((country) => (
            <option key={country} value={country}>
              {country}
            </option>
          ))}
        </select>
      </label>
      <label className={shared.control}>
        {words.filter.lang}
        <select
          className="field"
          value={query.lang ?? ''}
          onChange={(event) => onChange({ lang: LANGS.find((lang) => lang === event.target.value) ?? null })}
        >
          <option value="">{words.filter.anyLang}</option>
          {LANGS.map((lang) => (
            <option key={lang} value={lang}>
              {shell.language[lang]}
            </option>
          ))}
        </select>
      </label>
      <p className={shared.check} role="status">
        {words.filter.kept(kept.length, named.length)}
      </p>
      {isFiltered && kept.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange({ roles: kept, everyRole: false, inArea: null, country: null, lang: null })}
        >
          {words.filter.keep(kept.length)}
        </button>
      )}
      {(query.inArea ?? query.country ?? query.lang) !== null && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => onChange({ inArea: null, country: null, lang: null })}
        >
          {words.filter.clear}
        </button>
      )}
    </div>
  );
}
