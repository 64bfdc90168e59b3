import { useMessages } from '../../../i18n/messages.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';

/** The hours of each area that has any, and those that no area has: together all there are. */
export function AreaHours({ view: { hours, index } }: { readonly view: CurriculumView }) {
  const { curriculum: words, teaching, format } = useMessages();
  if (hours.total === 0) return null;
  const areas = index.framework.areas.flatMap((area) => {
    const its = hours.byArea.get(area.id) ?? 0;
    return its > 0 ? [{ area, its }] : [];
  });
  const most = Math.max(...areas.map(({ its }) => its), hours.ofNoArea);
  return (
    <>
      <ul className={styles.areaHours} aria-label={words.coverage.byArea}>
        {areas.map(({ area, its }) => (
          <li key={area.id}>
            <span className={styles.competency}>
              <AreaBadge area={area} /> {area.label[format.lang]}
            </span>
            <span className={styles.bar} style={{ width: `${(100 * its) / most}%` }} aria-hidden />
            <span>{words.hoursOf(its)}</span>
          </li>
        ))}
        {hours.ofNoArea > 0 && (
          <li>
            <span>{words.coverage.noArea}</span>
            <span className={styles.bar} style={{ width: `${(100 * hours.ofNoArea) / most}%` }} aria-hidden />
            <span>{words.hoursOf(hours.ofNoArea)}</span>
          </li>
        )}
      </ul>
      <p className="small muted">{teaching.shared}</p>
    </>
  );
}
