import { useId, useState } from 'react';
import { LANGS, type Lang } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './TriggerTerms.module.css';
import type { FoundTerms } from './useTerms.ts';

const SHOWN_FIRST = 12;

/** The words by which the engine knows a competency, in both languages, the strongest first. */
export function TriggerTerms({ terms }: { readonly terms: FoundTerms }) {
  const words = useMessages().explore.competency.terms;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <p className={`muted small ${styles.note}`}>{words.note}</p>
      {typeof terms === 'string' ? (
        <p className="muted" role="status">
          {words[terms]}
        </p>
      ) : (
        <div className={styles.columns}>
          {LANGS.map((lang) => (
            <TermList key={lang} lang={lang} terms={terms[lang]} />
          ))}
        </div>
      )}
    </section>
  );
}

function TermList({ lang, terms }: { readonly lang: Lang; readonly terms: readonly string[] }) {
  const words = useMessages().explore.competency.terms;
  const [areAllShown, setAllShown] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.inLang[lang]}</h3>
      {terms.length === 0 && <p className="muted">{words.none}</p>}
      <ul lang={lang} className={styles.terms}>
        {terms.slice(0, areAllShown ? terms.length : SHOWN_FIRST).map((term) => (
          <li key={term}>{term.replaceAll('|', ' | ')}</li>
        ))}
      </ul>
      {terms.length > SHOWN_FIRST && (
        <button
          type="button"
          className="quiet-button"
          aria-expanded={areAllShown}
          onClick={() => setAllShown(!areAllShown)}
        >
          {areAllShown ? words.fewer : words.all(terms.length)}
        </button>
      )}
    </section>
  );
}
