import { useEffect, useId, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import {
  coOccurrenceOf,
  dutyKey,
  type Area,
  type AreaId,
  type Duty,
  type FrameworkIndex,
  type MappedPosting,
  type RoleProfile,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { DutyQuote } from '../shared/DutyQuote.tsx';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './AreaTogether.module.css';

interface AreaTogetherProps {
  readonly area: Area;
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly profiles: readonly RoleProfile[];
  /** The other area whose common duties are open. */
  readonly opened: AreaId | null;
  readonly onOpen: (other: AreaId | null) => void;
}

/** Sentences shown at most: an example, not the library. */
const DUTIES_MOST = 20;

/** How often duties and roles of this area come with each of the others; a count opens the duties. */
export function AreaTogether({ area, index, postings, profiles, opened, onOpen }: AreaTogetherProps) {
  const { explore, format } = useMessages();
  const words = explore.area.together;
  const section = useRef<HTMLElement>(null);
  // Whoever comes by a link to these duties is led to them.
  const isLinked = useRef(opened !== null);
  useEffect(() => {
    if (!isLinked.current) return undefined;
    isLinked.current = false;
    // After the frame has gone to the top of the new page.
    const frame = requestAnimationFrame(() => section.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  const counts = useMemo(
    () => coOccurrenceOf(index.framework, profiles).get(area.id),
    [index.framework, profiles, area.id],
  );
  const own = counts?.get(area.id)?.roleCount ?? 0;
  const others = index.framework.areas
    .filter((other) => other !== area)
    .map((other) => ({ other, ...(counts?.get(other.id) ?? { dutyCount: 0, roleCount: 0 }) }))
    .sort((a, b) => b.dutyCount - a.dutyCount || b.roleCount - a.roleCount);
  const [first] = others;
  if (own === 0) return null;
  return (
    <section ref={section} className={styles.section}>
      <h2>{words.title}</h2>
      <p>
        {first && first.dutyCount > 0 ? words.finding(first.other.label[format.lang], first.dutyCount) : words.none}
      </p>
      <ul className={styles.others}>
        {others.map(({ other, dutyCount, roleCount }) => (
          <li key={other.id} data-area={other.number}>
            <AreaBadge area={other} large />
            <Link to={pathOf.area(other.id)}>{other.label[format.lang]}</Link>
            <span className="muted small">{words.roles(roleCount, own)}</span>
            {dutyCount === 0 ? (
              <span className="muted small">{words.noDuty}</span>
            ) : (
              <CommonDuties
                {...{ area, other, index, postings, profiles, dutyCount }}
                isOpen={opened === other.id}
                onToggle={() => onOpen(opened === other.id ? null : other.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CommonDutiesProps extends Pick<AreaTogetherProps, 'area' | 'index' | 'postings' | 'profiles'> {
  readonly other: Area;
  readonly dutyCount: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function CommonDuties({ area, other, index, postings, profiles, dutyCount, isOpen, onToggle }: CommonDutiesProps) {
  const messages = useMessages();
  const words = messages.explore.area.together;
  const id = useId();
  const found = isOpen ? commonDuties(area, other, postings, profiles) : [];
  return (
    <>
      <button
        type="button"
        className="link-button small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        {words.duties(dutyCount)}
      </button>
      {isOpen && (
        <ul id={id} className={styles.duties}>
          {found.slice(0, DUTIES_MOST).map(({ posting, duty }) => (
            <li key={`${posting.id} ${dutyKey(duty)}`}>
              <DutyQuote
                duty={duty}
                index={index}
                labels={duty.labels.filter((label) => label.area === area.id || label.area === other.id)}
                source={
                  <span>
                    <span lang={titleLang(posting)}>{roleTitle(posting, messages)}</span> ·{' '}
                    <Link to={pathOf.role(posting.id, { duty: dutyKey(duty) })}>{words.open}</Link>
                  </span>
                }
              />
            </li>
          ))}
          {found.length > DUTIES_MOST && <li className="muted">{words.more(found.length - DUTIES_MOST)}</li>}
        </ul>
      )}
    </>
  );
}

/** Duties that call for both areas, role by role. */
function commonDuties(
  area: Area,
  other: Area,
  postings: readonly MappedPosting[],
  profiles: readonly RoleProfile[],
): { readonly posting: MappedPosting; readonly duty: Duty }[] {
  return postings.flatMap((posting, i) => {
    const dutiesOf = (id: AreaId): readonly Duty[] => profiles[i]?.areas.find((use) => use.area === id)?.duties ?? [];
    const its = new Set(dutiesOf(other.id));
    return dutiesOf(area.id)
      .filter((duty) => its.has(duty))
      .map((duty) => ({ posting, duty }));
  });
}
