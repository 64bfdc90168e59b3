import { useMessages } from '../../i18n/messages.ts';
import { setShared } from '../../state/keepWork.ts';
import { setInitials, setLetterKeys, setPatterns, usePreferences } from '../../state/preferences.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** Who works here, and on whose computer. */
export function Preferences() {
  const { preferences: words } = useMessages().workspace;
  const { initials, hasPatterns, hasLetterKeys, isShared } = usePreferences();
  const isReadOnly = useReadOnly();
  return (
    <section className={styles.section} aria-labelledby="workspace-preferences">
      <h2 id="workspace-preferences">{words.title}</h2>
      <label className={styles.field}>
        <span>{words.initials}</span>
        <input
          className="field"
          value={initials}
          maxLength={20}
          autoComplete="off"
          aria-describedby="initials-what"
          onChange={(event) => setInitials(event.target.value)}
        />
      </label>
      <p id="initials-what" className={`muted small ${styles.what}`}>
        {words.initialsWhat}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={hasPatterns}
          aria-describedby="patterns-what"
          onChange={(event) => setPatterns(event.target.checked)}
        />
        {words.patterns}
      </label>
      <p id="patterns-what" className={`muted small ${styles.what}`}>
        {words.patternsWhat}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={hasLetterKeys}
          aria-describedby="letters-what"
          onChange={(event) => setLetterKeys(event.target.checked)}
        />
        {words.letterKeys}
      </label>
      <p id="letters-what" className={`muted small ${styles.what}`}>
        {words.letterKeysWhat}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShared}
          disabled={isReadOnly}
          aria-describedby="shared-what"
          onChange={(event) => void setShared(event.target.checked)}
        />
        {words.shared}
      </label>
      <p id="shared-what" className={`muted small ${styles.what}`}>
        {words.sharedWhat}
      </p>
    </section>
  );
}
