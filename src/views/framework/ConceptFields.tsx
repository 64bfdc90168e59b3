import { useDeferredValue, useId, useMemo } from 'react';
import {
  type CompetencyId,
  indexFramework,
  LANGS,
  type Localised,
  type OwnFramework,
  sharedTerms,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './framework.module.css';

/** A label and a definition as typed. */
export interface TypedWords {
  readonly label: Localised;
  readonly definition: Localised;
}
const EMPTY: Localised = { fr: '', en: '' };
export const NO_WORDS: TypedWords = { label: EMPTY, definition: EMPTY };

/** Terms as typed, one a line; empty lines are none. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

interface WordFieldsProps {
  readonly value: TypedWords;
  readonly onChange: (value: TypedWords) => void;
  readonly isReadOnly: boolean;
}

/** Label and definition in both languages. */
export function WordFields({ value, onChange, isReadOnly }: WordFieldsProps) {
  const { editing: words } = useMessages().framework;
  return (
    <>
      {LANGS.map((lang) => (
        <label key={lang} className={styles.fieldRow}>
          {words.label(words.languages[lang])}
          <input
            type="text"
            className="field"
            lang={lang}
            maxLength={200}
            readOnly={isReadOnly}
            value={value.label[lang]}
            onChange={(event) => onChange({ ...value, label: { ...value.label, [lang]: event.target.value } })}
          />
        </label>
      ))}
      {LANGS.map((lang) => (
        <label key={lang} className={styles.fieldRow}>
          {words.definition(words.languages[lang])}
          <textarea
            className="field"
            rows={3}
            lang={lang}
            readOnly={isReadOnly}
            value={value.definition[lang]}
            onChange={(event) =>
              onChange({ ...value, definition: { ...value.definition, [lang]: event.target.value } })
            }
          />
        </label>
      ))}
    </>
  );
}

interface TermFieldsProps {
  readonly value: Localised;
  readonly onChange: (value: Localised) => void;
  readonly own: OwnFramework;
  /** null: of a new competency. */
  readonly competency: CompetencyId | null;
  readonly isReadOnly: boolean;
}

/** The terms of a competency in both languages; those that another one has too are told. */
export function TermFields({ value, onChange, own, competency, isReadOnly }: TermFieldsProps) {
  const { framework: page, format } = useMessages();
  const { editing: words } = page;
  const hint = useId();
  const typed = useDeferredValue(value);
  const shared = useMemo(
    () => sharedTerms(own, competency, { fr: linesOf(typed.fr), en: linesOf(typed.en) }),
    [own, competency, typed],
  );
  const { competencies } = indexFramework(own.framework);
  return (
    <>
      <p id={hint} className="muted small">
        {words.termsHint}
      </p>
      {LANGS.map((lang) => (
        <label key={lang} className={styles.fieldRow}>
          {words.terms(words.languages[lang])}
          <textarea
            className="field"
            rows={8}
            lang={lang}
            spellCheck={false}
            aria-describedby={hint}
            readOnly={isReadOnly}
            value={value[lang]}
            onChange={(event) => onChange({ ...value, [lang]: event.target.value })}
          />
        </label>
      ))}
      {shared.length > 0 && (
        <ul className={`${styles.problems} small`}>
          {shared.map((one) => (
            <li key={`${one.lang} ${one.term}`}>
              {words.shared(one.term, competencies.get(one.competency)?.label[format.lang] ?? one.competency)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
