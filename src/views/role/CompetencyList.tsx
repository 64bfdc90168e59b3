import { useEffect, useRef } from 'react';
import type { AreaId, CompetencyId, CompetencyUse, FrameworkIndex, RoleProfile } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isUseReviewed } from '../shared/isUseReviewed.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import styles from './CompetencyList.module.css';
import type { DutyRow, Lit, Target } from './dutyRows.ts';
import { NearMissLine } from './NearMissLine.tsx';

interface CompetencyListProps {
  readonly profile: RoleProfile;
  readonly index: FrameworkIndex;
  readonly outside: readonly DutyRow[];
  /** Some duties wait to be read by a second reader: nothing is said of all of them. */
  readonly hasUnread: boolean;
  /** They were asked for in vain. */
  readonly hasNoNearMisses: boolean;
  readonly lit: Lit;
  readonly pinned: Target;
  readonly onPoint: (target: Target | null) => void;
  readonly onOpenArea: (area: AreaId) => void;
  readonly onPinDuty: (key: string) => void;
  readonly onPinCompetency: (id: CompetencyId) => void;
}

/** The competencies of the role by area, then the duties outside the framework. */
export function CompetencyList(props: CompetencyListProps) {
  const { profile, index, outside, hasUnread, hasNoNearMisses, lit, pinned } = props;
  const { onPoint, onOpenArea, onPinDuty, onPinCompetency } = props;
  const { role, shell, format } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const [firstLit] = lit.competencies;
  useEffect(() => {
    if (list.current && firstLit) showRow(list.current, firstLit);
  }, [firstLit]);

  const row = (use: CompetencyUse) => {
    const label = index.competencies.get(use.competency)?.label[format.lang] ?? use.competency;
    const level = index.framework.involvement.find(({ rank }) => rank === use.level) ?? null;
    const isReviewed = isUseReviewed(use);
    const point = (): void => onPoint({ duty: null, competency: use.competency });
    return (
      <li key={use.competency}>
        <button
          type="button"
          className={`${styles.row} ${lit.competencies.has(use.competency) ? styles.lit : ''}`}
          data-competency={use.competency}
          aria-pressed={pinned.competency === use.competency}
          onMouseEnter={point}
          onMouseLeave={() => onPoint(null)}
          onFocus={point}
          onBlur={() => onPoint(null)}
          onClick={() => onPinCompetency(use.competency)}
        >
          <LevelCell level={level} reviewed={isReviewed} />
          <span>{label}</span>
          <span className={styles.count}>
            {format.number(use.dutyCount)}
            <span className="visually-hidden">
              {role.duties.countEnd(use.dutyCount, shell.words[isReviewed ? 'reviewed' : 'proposed'])}
            </span>
          </span>
        </button>
      </li>
    );
  };

  const touched = profile.areas.filter((use) => use.dutyCount > 0);
  const untouched = profile.areas.filter((use) => use.dutyCount === 0);
  return (
    <div ref={list} data-scroller>
      {touched.map((use) => {
        const area = index.areas.get(use.area);
        if (!area) return null;
        return (
          <section key={use.area} data-area={area.number} className={styles.area}>
            <div className={styles.head}>
              <AreaBadge area={area} />
              <h3>{area.label[format.lang]}</h3>
              <button
                type="button"
                className={`link-button ${styles.open}`}
                aria-label={role.competencies.open(area.label[format.lang], use.dutyCount)}
                onClick={() => onOpenArea(use.area)}
              >
                {role.duties.areaCount(use.dutyCount)}
              </button>
            </div>
            <ul>{profile.competencies.filter((one) => one.area === use.area).map(row)}</ul>
          </section>
        );
      })}
      <section className={styles.area}>
        <div className={styles.head}>
          <h3>{shell.words.outside}</h3>
          <span className={styles.count}>{role.duties.areaCount(outside.length)}</span>
        </div>
        {outside.length === 0 && !hasUnread && <p className="muted small">{role.duties.outsideNone}</p>}
        {outside.some(({ near }) => near && near.length > 0) && (
          <p className={`muted small ${styles.note}`}>{role.near.note}</p>
        )}
        {hasNoNearMisses && <p className="small">{role.near.failed}</p>}
        <ul>
          {outside.map(({ key, number, duty, near }) => (
            <li key={key} className={near ? styles.explained : undefined}>
              <button
                type="button"
                className={`${styles.row} ${lit.duties.has(key) ? styles.lit : ''}`}
                aria-pressed={pinned.duty === key}
                onMouseEnter={() => onPoint({ duty: key, competency: null })}
                onMouseLeave={() => onPoint(null)}
                onFocus={() => onPoint({ duty: key, competency: null })}
                onBlur={() => onPoint(null)}
                onClick={() => onPinDuty(key)}
              >
                <span className={styles.outsideNumber}>{number}</span>
                <span lang={duty.lang}>{duty.text}</span>
              </button>
              {near && (
                <div className={styles.near}>
                  <NearMissLine near={near} index={index} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </section>
      {untouched.length > 0 && (
        <section className={styles.area}>
          <div className={styles.head}>
            <h3>{role.duties.notMentioned}</h3>
          </div>
          <ul>
            {untouched.map((use) => {
              const area = index.areas.get(use.area);
              return (
                area && (
                  <li key={use.area} className={styles.untouched}>
                    <AreaBadge area={area} />
                    {area.label[format.lang]}
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Height of the fade at the lower end of the list, where a row is not clearly seen. */
const FADE = 32;

/** Scrolls only the list, only where it scrolls by itself, and not while somebody is in it. */
function showRow(list: HTMLElement, competency: CompetencyId): void {
  const row = list.querySelector<HTMLElement>(`[data-competency="${CSS.escape(competency)}"]`);
  if (!row || list.matches(':hover') || list.contains(document.activeElement)) return;
  const above = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above < 0 || above + row.offsetHeight > list.clientHeight - FADE) list.scrollTop += above - list.clientHeight / 2;
}
