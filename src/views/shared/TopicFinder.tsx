import { useEffect, useState } from 'react';
import { Link, NavigationType, useNavigationType } from 'react-router';
import type { CompetencyId, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from './AreaBadge.tsx';
import type { FindGroup } from './search/finds.ts';
import { idOfKey } from './search/searchKeys.ts';
import { useNameSearch } from './search/useNameSearch.ts';
import styles from './TopicFinder.module.css';

const HIT_LIMIT = 8;
/** What was looked for when the page was left, for who comes back to it. */
let asked = '';

/** "Where is my topic?": competencies for a word of the reader's own. The search itself is fetched with the first letters. */
export function TopicFinder({ index }: { readonly index: FrameworkIndex }) {
  const { explore, search, format } = useMessages();
  const isBack = useNavigationType() === NavigationType.Pop;
  const [text, setText] = useState(isBack ? asked : '');
  useEffect(() => {
    asked = text;
  }, [text]);
  const isAsked = text.trim().length > 1;
  const names = useNameSearch(isAsked);
  const hits =
    isAsked && names && names !== 'failed' ? topicsIn(names.find(text, HIT_LIMIT, format.lang), index) : null;
  return (
    <search className={`${styles.finder} screen-only`}>
      <label>
        <span>{explore.search.label}</span>
        <input
          type="search"
          className="field"
          placeholder={explore.search.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={hits?.length === 0 || names === 'failed' ? styles.none : 'visually-hidden'} role="status">
        {isAsked && names === 'failed' && search.failed}
        {hits && (hits.length > 0 ? explore.search.found(hits.length) : explore.search.none(text.trim()))}
      </p>
      {hits && hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map(({ competency, text: because, lang }) => {
            const area = index.areas.get(competency.area);
            return (
              <li key={competency.id}>
                {area && <AreaBadge area={area} named />}
                <Link to={pathOf.competency(competency.id)}>{competency.label[format.lang]}</Link>
                {because !== competency.label[format.lang] && (
                  <span className="muted small" lang={lang}>
                    {because}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </search>
  );
}

const topicsIn = (groups: readonly FindGroup[], { competencies }: FrameworkIndex) =>
  groups
    .filter(({ kind }) => kind === 'competency')
    .flatMap(({ hits }) => hits)
    .flatMap(({ key, text, lang }) => {
      const competency = competencies.get(idOfKey(key) as CompetencyId); // an unknown one is none
      return competency ? [{ competency, text, lang }] : [];
    });
