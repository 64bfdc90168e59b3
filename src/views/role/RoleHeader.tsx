import { useMemo } from 'react';
import { Link } from 'react-router';
import { nearestRoles, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { toggleInBasket } from '../../state/workspace.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import { useProfiles } from '../shared/useProfiles.ts';
import { languageOf } from '../shared/languageOf.ts';
import { useBasket } from '../shared/useLibraryRoles.ts';
import { ExportRole } from './export/ExportRole.tsx';
import { FactValue } from './FactValue.tsx';
import { factsShown } from './postingFacts.ts';
import { RoleCounts } from './RoleCounts.tsx';
import { roleFinding } from './roleFinding.ts';
import styles from './RoleHeader.module.css';
import type { RolePartProps } from './rolePart.ts';

/** Who asks for what: title, place, the facts of the posting, the finding and its numbers. */
export function RoleHeader(props: RolePartProps) {
  const { posting, profile, index } = props;
  const messages = useMessages();
  const { role, shell } = messages;
  const { meta } = posting;
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const title = roleTitle(posting, messages);
  const place = [meta.location, meta.country].filter((name, i, all) => name && all.indexOf(name) === i).join(', ');
  const from = [meta.organization, place].filter((name) => name);
  return (
    <header>
      <nav className={`small ${styles.trail} screen-only`} aria-label={shell.nav.roles}>
        <Link to={pathOf.roles()}>{shell.nav.roles}</Link>
      </nav>
      <PageTitle name={title}>
        <span lang={languageOf(posting, title)}>{title}</span>
      </PageTitle>
      {from.length > 0 && <p className={styles.from}>{from.join(' · ')}</p>}
      {posting.reference && (
        <>
          <p className={styles.from}>{posting.reference.purpose[messages.format.lang]}</p>
          <p className="small muted">
            <ReferenceBadge /> {shell.reference.note}
          </p>
        </>
      )}
      <div className={styles.columns}>
        <div className={styles.said}>
          <p>{roleFinding(profile, index, messages)}</p>
          <RoleCounts {...props} />
          <CompareActions {...props} />
        </div>
        {posting.reference ? null : isNarrow ? (
          <details className={styles.drawn}>
            <summary>{role.facts.label}</summary>
            <Facts posting={posting} />
          </details>
        ) : (
          <Facts posting={posting} />
        )}
      </div>
      {meta.url?.startsWith('http') && (
        <p className="small">
          <a href={meta.url} rel="noreferrer">
            {role.published}
          </a>
        </p>
      )}
    </header>
  );
}

function Facts({ posting }: { readonly posting: MappedPosting }) {
  const { meta } = posting;
  const { role, shell } = useMessages();
  return (
    <dl className={styles.facts} aria-label={role.facts.label}>
      {factsShown(meta).map((name) => {
        const value = meta[name];
        return (
          <div key={name}>
            <dt>{role.facts[name]}</dt>
            {value === null ? (
              <dd className="muted">{shell.words.unknown}</dd>
            ) : (
              <dd>
                <FactValue posting={posting} value={value} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** To the comparison with the roles chosen so far or, where none is, with the role most alike. */
function CompareActions({ posting, profile, postings, index }: RolePartProps) {
  const messages = useMessages();
  const { role } = messages;
  const basket = useBasket();
  const profiles = useProfiles(postings, index.framework, profile.scope);
  const isChosen = basket.includes(posting.id);
  const nearest = useMemo(() => nearestRoles(profile, profiles, 1).map(({ role: id }) => id), [profile, profiles]);
  const chosen = basket.filter((id) => id !== posting.id);
  const others = chosen.length > 0 ? chosen : nearest;
  const names = postings.filter(({ id }) => others.includes(id)).map((other) => roleTitle(other, messages));
  return (
    <div className={`${styles.actions} screen-only`}>
      {others.length > 0 && (
        <Link
          className="button"
          to={pathOf.compare([posting.id, ...others])}
          title={role.compare.withTitle(messages.format.list(names))}
        >
          {role.compare.with}
        </Link>
      )}
      <button type="button" className="button" aria-pressed={isChosen} onClick={() => toggleInBasket(posting.id)}>
        {isChosen ? role.compare.chosen : role.compare.choose}
      </button>
      <ExportRole {...{ posting, profile, index }} />
    </div>
  );
}
