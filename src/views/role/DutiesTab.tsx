import { useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { isOutside, type CompetencyId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { CompetencyList } from './CompetencyList.tsx';
import { DoubtBar } from './DoubtBar.tsx';
import { DutyList } from './DutyList.tsx';
import { dutyRows, findRow, linksOf, litBy, type Target } from './dutyRows.ts';
import styles from './DutiesTab.module.css';
import { LinkLines } from './LinkLines.tsx';
import { MarkedCompetency } from './MarkedCompetency.tsx';
import type { RolePartProps } from './rolePart.ts';
import { LaterEngine } from './review/LaterEngine.tsx';
import { ReviewBar } from './review/ReviewBar.tsx';
import { ReviewContext } from './review/reviewContext.ts';
import { StrayDecisions } from './review/StrayDecisions.tsx';
import { useReview } from './review/useReview.ts';
import { useReveal } from './useReveal.ts';

/** Duties on the left, what they reveal on the right; what one points at or chooses on one side lights the other. */
export function DutiesTab({ posting, profile, nearMisses, index, postings, query, change }: RolePartProps) {
  const { role, format } = useMessages();
  const limits = useWorkspace((state) => state.doubt);
  const { found, hasFailed } = nearMisses;
  const rows = useMemo(
    () => dutyRows(posting, query.scope, format.lang, { limits, nearMisses: found }),
    [posting, query.scope, format.lang, limits, found],
  );
  const { openQuotes } = useQuotes();
  const [pointed, setPointed] = useState<Target | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery('screen and (max-width: 899px)');

  const used = profile.competencies.find((use) => use.competency === query.competency)?.competency ?? null;
  const chosen = findRow(rows, query.duty)?.key ?? null;
  // A duty that was asked for stands there, in doubt or not.
  const shown = query.doubtful && limits ? rows.filter((row) => row.doubt !== null || row.key === chosen) : rows;
  const pinned: Target = useMemo(() => ({ duty: chosen, competency: used }), [chosen, used]);
  const target = pointed ?? pinned;
  const links = useMemo(() => linksOf(rows, target), [rows, target]);
  const lit = litBy(links, target);
  useReveal(page, chosen, used);

  // Kept the same while one only points, so that the rows not concerned are not drawn anew.
  const pinDuty = useCallback(
    (key: string): void => {
      const { duty, competency } = pinned;
      const stays = rows.find((row) => row.key === key)?.labels.some((label) => label.competency === competency);
      change(key === duty ? { duty: null } : { duty: key, competency: stays ? competency : null });
    },
    [rows, pinned, change],
  );
  const pinCompetency = (id: CompetencyId | null): void =>
    change({ competency: id === pinned.competency ? null : id, duty: null });

  const kept = useWork((work) => work.postings[posting.id] ?? null);
  const review = useReview({ posting, postings, rows, nearMisses: found, kept, limits, chosen, query, change });

  if (rows.length === 0)
    return (
      <p>
        {role.notes.noDuties} <Link to={pathOf.role(posting.id, { tab: 'source' })}>{role.duties.source}</Link>
      </p>
    );
  const list = (
    <CompetencyList
      profile={profile}
      index={index}
      outside={rows.filter(({ duty }) => isOutside(duty))}
      hasUnread={rows.some(({ duty }) => duty.outside === 'unread')}
      hasNoNearMisses={hasFailed}
      lit={lit}
      pinned={pinned}
      onPoint={setPointed}
      onOpenArea={(unit) => openQuotes({ unit, roles: [posting.id] })}
      onPinDuty={pinDuty}
      onPinCompetency={pinCompetency}
    />
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape lets go of what was chosen inside
    <div
      ref={page}
      className={styles.columns}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && (pinned.duty ?? pinned.competency) !== null)
          change({ duty: null, competency: null });
      }}
    >
      <section aria-labelledby="duties-title">
        <h2 id="duties-title">{role.duties.title}</h2>
        <p className={`muted small ${styles.hint}`}>
          <span className="screen-only">{role.duties.hint}</span> {role.duties.legend}
        </p>
        {limits && !posting.reference && !review?.context.isBlind && (
          <DoubtBar
            doubtfulCount={rows.filter(({ doubt }) => doubt !== null).length}
            dutyCount={rows.length}
            onlyDoubtful={query.doubtful}
            onOnlyDoubtful={(doubtful) => change({ doubtful })}
          />
        )}
        {review && <ReviewBar review={review} levelCount={index.framework.involvement.length} />}
        {kept && review && <LaterEngine key={posting.id} kept={kept} index={index} />}
        {kept && <StrayDecisions kept={kept} index={index} />}
        {isNarrow && (
          <details className={styles.drawn}>
            <summary>
              {role.duties.competencies} ({format.number(profile.competencies.length)})
            </summary>
            {list}
          </details>
        )}
        <MarkedCompetency
          competency={used && (index.competencies.get(used) ?? null)}
          index={index}
          rows={rows}
          onPinDuty={pinDuty}
          onClear={() => change({ competency: null })}
        />
        <ReviewContext value={review?.context ?? null}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- letters pressed on the duties inside */}
          <div data-review-list onKeyDown={review?.onKeyDown}>
            <DutyList
              rows={shown}
              index={index}
              lit={lit}
              competency={target.competency}
              pinned={pinned}
              onPoint={setPointed}
              onPinDuty={pinDuty}
              scope={query.scope}
            />
          </div>
        </ReviewContext>
        {shown.length === 0 && (
          <p>
            {role.doubt.nothing}{' '}
            <button type="button" className="link-button" onClick={() => change({ doubtful: false })}>
              {role.doubt.showAll}
            </button>
          </p>
        )}
      </section>
      {!isNarrow && (
        <section className={styles.aside} aria-labelledby="competencies-title">
          <h2 id="competencies-title">{role.duties.competencies}</h2>
          {list}
        </section>
      )}
      {!isNarrow && <LinkLines page={page} links={links} index={index} />}
    </div>
  );
}
