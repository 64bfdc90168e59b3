import { useState } from 'react';
import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from './AreaBadge.tsx';
import { topicHits } from './search/searchSources.ts';
import { useSearch } from './search/useSearch.ts';
import styles from './TopicFinder.module.css';

const HIT_LIMIT = 8;

/** "Where is my topic?": competencies for a word of the reader's own. */
export function TopicFinder({ index }: { readonly index: FrameworkIndex }) {
  const { explore, format } = useMessages();
  const [text, setText] = useState('');
  const query = text.trim().length > 1 ? text : '';
  const searched = useSearch(query, HIT_LIMIT);
  const hits = searched && searched !== 'failed' ? topicHits(searched, index) : null;
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
      <p className={hits?.length === 0 ? styles.none : 'visually-hidden'} role="status">
        {hits && (hits.length > 0 ? explore.search.found(hits.length) : explore.search.none(text.trim()))}
      </p>
      {hits && hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map(({ competency, hit }) => {
            const area = index.areas.get(competency.area);
            return (
              <li key={competency.id}>
                {area && <AreaBadge area={area} named />}
                <Link to={pathOf.competency(competency.id)}>{competency.label[format.lang]}</Link>
                {hit.text !== competency.label[format.lang] && (
                  <span className="muted small" lang={hit.lang}>
                    {hit.text}
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
