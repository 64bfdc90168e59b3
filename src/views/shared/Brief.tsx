import { useState, type ReactNode } from 'react';
import { LANGS, type Area, type Framework, type Localised, type RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from './AreaBadge.tsx';
import styles from './Brief.module.css';

/**
 * Holds while the brief is on the screen's page, so that other pages print as they like. A named page would be simpler,
 * but breaks before whatever follows it; the frame's own footer says less than the brief's.
 */
const PAPER = '@page { size: A4 portrait; margin: 12mm } @media print { #main + footer { display: none } }';

interface BriefProps {
  readonly area: Area;
  readonly title: Localised;
  readonly framework: Framework;
  readonly profiles: readonly RoleProfile[];
  readonly children: ReactNode;
}

/** One page of A4 about an area or a competency: there on paper only, in place of what the screen shows. */
export function Brief({ area, title, framework, profiles, children }: BriefProps) {
  const { explore, format } = useMessages();
  const words = explore.sheet;
  const [opened] = useState(() => new Date());
  const labelCount = profiles.reduce((sum, profile) => sum + profile.labelCount, 0);
  const reviewedCount = profiles.reduce((sum, profile) => sum + profile.reviewedCount, 0);
  return (
    <div hidden className={styles.brief}>
      <style>{PAPER}</style>
      <header className={styles.head}>
        <AreaBadge area={area} large />
        <h1>{title[format.lang]}</h1>
        {LANGS.filter((lang) => lang !== format.lang).map((lang) => (
          <p key={lang} lang={lang}>
            {title[lang]}
          </p>
        ))}
      </header>
      {children}
      <footer className={styles.foot}>
        {words.foot(framework.title[format.lang], framework.version, format.longDate(opened))} ·{' '}
        {words.reviewed(reviewedCount, labelCount)}
      </footer>
    </div>
  );
}

/** The same in both languages, side by side. */
export function BriefColumns({ children }: { readonly children: (lang: (typeof LANGS)[number]) => ReactNode }) {
  return (
    <div className={styles.columns}>
      {LANGS.map((lang) => (
        <div key={lang} lang={lang}>
          {children(lang)}
        </div>
      ))}
    </div>
  );
}
