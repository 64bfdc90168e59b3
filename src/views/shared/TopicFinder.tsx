import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from './AreaBadge.tsx';
import type { TopicSearch } from './topicSearch.ts';
import styles from './TopicFinder.module.css';

/** "Where is my topic?": competencies for a word of the reader's own. The search itself is fetched with the first letter. */
export function TopicFinder({ index }: { readonly index: FrameworkIndex }) {
  const { explore, format } = useMessages();
  const [text, setText] = useState('');
  const [search, setSearch] = useState<{ readonly find: TopicSearch } | null>(null);
  const isAsked = text.trim().length > 1;
  useEffect(() => {
    if (!isAsked) return undefined;
    let current = true;
    void import('./topicSearch.ts').then(({ createTopicSearch }) => {
      if (current) setSearch({ find: createTopicSearch(index) });
    });
    return () => {
      current = false;
    };
  }, [isAsked, index]);
  const hits = isAsked && search ? search.find(text) : null;
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
