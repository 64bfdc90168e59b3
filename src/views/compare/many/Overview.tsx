import { useId } from 'react';
import { useMessages } from '../../../i18n/messages.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import shared from '../compare.module.css';
import { limited } from '../limits.ts';
import styles from './many.module.css';
import type { ManyComparison, ManyRoles } from './manyRoles.ts';

interface OverviewProps {
  readonly many: ManyRoles;
  readonly comparison: ManyComparison;
}

/** The finding in a sentence, and in its long version what each role alone has. */
export function Overview({ many, comparison: { competencies } }: OverviewProps) {
  const messages = useMessages();
  const { many: words, format } = messages;
  const id = useId();
  const isPrinted = useMediaQuery('print');
  const own = competencies.onlyIn
    .flatMap(({ role, ids }) => {
      const its = many.byId.get(role);
      return its ? [{ role: its, ids }] : [];
    })
    .filter(({ ids }) => ids.length > 0);
  const most = own.reduce<(typeof own)[number] | null>(
    (found, one) => (one.ids.length > (found?.ids.length ?? 0) ? one : found),
    null,
  );
  const finding = words.overview.finding(
    competencies.shared.length,
    many.roles.length,
    most ? { count: most.ids.length, title: most.role.title } : null,
    competencies.rows.length,
  );
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id}>{words.overview.title}</h2>
      <p className={shared.lead}>{limited(finding, many, many.index.framework, messages)}</p>
      {own.length > 0 && (
        <details className={styles.long} {...(isPrinted && { open: true })}>
          <summary>{words.overview.own(own.length, many.roles.length)}</summary>
          <dl>
            {own.map(({ role, ids }) => (
              <div key={role.id}>
                <dt>
                  <b>{role.letter}</b> <span lang={role.lang}>{role.title}</span>{' '}
                  <span className={shared.listCount}>{ids.length}</span>
                </dt>
                <dd>
                  {format.list(
                    ids.flatMap((competency) => many.index.competencies.get(competency)?.label[format.lang] ?? []),
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
