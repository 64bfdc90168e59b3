import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import {
  dutyKey,
  type Area,
  type Competency,
  type CompetencyUse,
  type FrameworkIndex,
  type LabelScope,
  type Lang,
  type MappedPosting,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { unitsQuoted, writeQuotesQuery, type QuotesQuery } from '../../state/quotesQuery.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { AreaBadge } from './AreaBadge.tsx';
import { DutyQuote } from './DutyQuote.tsx';
import { roleTitle } from './roleTitle.ts';
import { profileOf } from './useProfiles.ts';
import { useQuotes } from './useQuotes.ts';
import styles from './QuotesDrawer.module.css';

interface QuotesDrawerProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly scope?: LabelScope;
}

/** A competency may stand in hundreds of roles: so many are shown at first, and so many more each time. */
const FIRST_ROLES = 20;

/** More than so many areas and competencies together are counted in the title, not named. */
const NAMED_UNITS = 3;

/** The sentences behind a number: role by role, duty by duty. Open while the address says so. */
export function QuotesDrawer({ index, postings, scope = 'all' }: QuotesDrawerProps) {
  const { quotes, openQuotes } = useQuotes();
  const messages = useMessages();
  const { shell, format } = messages;
  const units = quotes ? unitsQuoted(quotes).flatMap((id) => unitOf(index, id) ?? []) : [];
  const namesCompetencies = units.length > 1 || units.some(({ kind }) => kind === 'area');
  const key = writeQuotesQuery(quotes).toString();
  // For which sentences more roles were asked for, and how many: others begin anew.
  const [more, setMore] = useState({ key: '', limit: FIRST_ROLES });
  const limit = more.key === key ? more.limit : FIRST_ROLES;
  const found = useMemo(() => {
    if (!quotes) return [];
    const asked = new Set(quotes.roles);
    return postings
      .filter((posting) => asked.size === 0 || asked.has(posting.id))
      .map((posting) => ({ posting, uses: usesOf(posting, index, quotes, scope, format.lang) }))
      .filter(({ uses }) => uses.length > 0);
    // oxlint-disable-next-line react/exhaustive-deps, react-hooks/exhaustive-deps -- `key` says what `quotes` holds
  }, [key, postings, index, scope, format.lang]);
  if (!quotes || units.length === 0) return null;
  return (
    <Drawer
      title={
        units.length > NAMED_UNITS
          ? shell.quotes.several(units.length)
          : units.map(({ area, label }) => (
              <span key={label.en} className={styles.title}>
                <AreaBadge area={area} large /> {label[format.lang]}
              </span>
            ))
      }
      closeLabel={shell.quotes.close}
      onClose={() => openQuotes(null)}
    >
      {found.length === 0 && <p>{shell.quotes.none}</p>}
      {found.slice(0, limit).map(({ posting, uses }) => (
        <section key={posting.id} className={styles.role}>
          <h3>{roleTitle(posting, messages)}</h3>
          {uses.map((use) => (
            <div key={use.competency} className={styles.use}>
              {namesCompetencies && <h4>{index.competencies.get(use.competency)?.label[format.lang]}</h4>}
              <ul>
                {use.duties.map((duty) => (
                  <li key={dutyKey(duty)}>
                    <DutyQuote
                      duty={duty}
                      index={index}
                      labels={duty.labels.filter((label) => label.competency === use.competency)}
                      source={
                        <Link to={pathOf.role(posting.id, { duty: dutyKey(duty), competency: use.competency })}>
                          {shell.quotes.open}
                        </Link>
                      }
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {found.length > limit && (
        <button type="button" className="button" onClick={() => setMore({ key, limit: limit + FIRST_ROLES })}>
          {shell.quotes.more(Math.min(FIRST_ROLES, found.length - limit), found.length - limit)}
        </button>
      )}
    </Drawer>
  );
}

type QuotedUnit = { readonly kind: 'area' | 'competency'; readonly area: Area; readonly label: Competency['label'] };

function unitOf(index: FrameworkIndex, unit: QuotesQuery['unit']): QuotedUnit | null {
  const competency = [...index.competencies.values()].find(({ id }) => id === unit);
  const area = [...index.areas.values()].find(({ id }) => id === (competency?.area ?? unit));
  if (!area) return null;
  return { kind: competency ? 'competency' : 'area', area, label: (competency ?? area).label };
}

function usesOf(
  posting: MappedPosting,
  index: FrameworkIndex,
  quotes: QuotesQuery,
  scope: LabelScope,
  prefer: Lang,
): CompetencyUse[] {
  const units: ReadonlySet<string> = new Set(unitsQuoted(quotes));
  return profileOf(posting, index.framework, scope, prefer).competencies.filter(
    ({ competency, area }) => units.has(competency) || units.has(area),
  );
}
