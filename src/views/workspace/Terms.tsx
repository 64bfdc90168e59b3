import { useMemo, useState } from 'react';
import { type FrameworkIndex, type OwnTerm, suggestTerms, type TermSuggestion } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { agreeToTerm, removeTerm } from '../../state/ownTerms.ts';
import { useWork } from '../../state/work.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { competencyLabel } from './conflictWords.ts';
import { MapAgain } from './MapAgain.tsx';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** So many duties stand beside a suggestion. */
const SHOWN_DUTIES = 2;

const keyOf = ({ term, lang, competency, says }: OwnTerm): string => `${lang} ${competency} ${says} ${term}`;

/** The terms that a person agreed to, and those that the corrections suggest. */
export function Terms({ index }: { readonly index: FrameworkIndex }) {
  const { workspace } = useMessages();
  const { terms: words } = workspace;
  const agreed = useWork((work) => work.terms);
  const postings = useWork((work) => work.postings);
  const isReadOnly = useReadOnly();
  const suggested = useMemo(
    () => suggestTerms(Object.values(postings), index.framework, agreed),
    [postings, index, agreed],
  );
  return (
    <section className={styles.section} aria-labelledby="workspace-terms">
      <h2 id="workspace-terms">{words.title}</h2>
      <p className="muted">{words.purpose}</p>
      <h3>{words.agreed}</h3>
      {agreed.length === 0 ? (
        <p>{words.noneAgreed}</p>
      ) : (
        <ul className={styles.rows}>
          {agreed.map((term) => (
            <li key={keyOf(term)}>
              <TermWords term={term} index={index} />
              <button
                type="button"
                className="quiet-button"
                disabled={isReadOnly}
                aria-label={words.removeOf(term.term)}
                onClick={() => removeTerm(term)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {Object.keys(postings).length > 0 && <MapAgain index={index} />}
      <h3>{words.suggested}</h3>
      {suggested.length === 0 ? (
        <p>{words.noneSuggested}</p>
      ) : (
        <TableScroll label={words.suggested}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.term}</th>
                <th scope="col">{words.because}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.agree}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {suggested.map((term) => (
                <tr key={keyOf(term)}>
                  <th scope="row" className={styles.term}>
                    <TermWords term={term} index={index} />
                  </th>
                  <td>
                    <Because term={term} />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="button"
                      disabled={isReadOnly}
                      aria-label={words.agreeTo(term.term)}
                      onClick={() => agreeToTerm(term)}
                    >
                      {words.agree}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}

function TermWords({ term: own, index }: { readonly term: OwnTerm; readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { term, lang, says, weight, competency } = own;
  const { terms: words } = messages.workspace;
  return (
    <span>
      <strong lang={lang}>{term.replaceAll('|', ' | ')}</strong>{' '}
      <span className="muted small">
        {words.says[says]} {competencyLabel(competency, index, messages)} · {words.weight}{' '}
        {messages.format.decimal(weight)}
      </span>
    </span>
  );
}

/** The duties that were corrected so. */
function Because({ term: { because, lang } }: { readonly term: TermSuggestion }) {
  const { terms: words } = useMessages().workspace;
  const postings = useWork((work) => work.postings);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? because : because.slice(0, SHOWN_DUTIES);
  return (
    <ul className={styles.because}>
      {shown.map(({ posting, duty }) => (
        <li key={`${posting} ${duty.join('-')}`} lang={lang}>
          {postings[posting]?.mapped.text.slice(...duty)}
        </li>
      ))}
      {because.length > shown.length && (
        <li>
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {words.more(because.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
