import { useMessages } from '../../../i18n/messages.ts';
import type { SetKind } from '../../../state/compareQuery.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import shared from '../compare.module.css';
import type { Combination } from './combinations.ts';
import styles from './many.module.css';
import { lettersOf } from './manyRoles.ts';
import type { ManyViewProps } from './manyProps.ts';
import { ValueCell } from './ValueCell.tsx';

interface CombinationListProps extends ManyViewProps {
  readonly kind: SetKind;
  /** `null`: none is chosen yet. */
  readonly chosen: Combination | null;
}

/** What the chosen combination holds: each competency with its levels, each level with its sentences. */
export function CombinationList({ many, kind, chosen, query, onChange }: CombinationListProps) {
  const { many: words, format } = useMessages();
  if (!chosen) return <p className={`muted screen-only ${styles.hint}`}>{words.sets.choose}</p>;
  const roles = chosen.roles.flatMap((id) => many.byId.get(id) ?? []);
  return (
    <section className={shared.list} aria-labelledby="combination-heading">
      <h3 id="combination-heading" className={styles.chosen}>
        {words.sets.chosen(kind, lettersOf(chosen.roles, many))}{' '}
        <span className={shared.listCount}>{chosen.ids.length}</span>
      </h3>
      {chosen.ids.length === 0 && <p className="muted">{words.sets.none}</p>}
      <ul>
        {chosen.ids.map((id) => {
          const competency = many.index.competencies.get(id);
          const area = competency && many.index.areas.get(competency.area);
          if (!competency || !area) return null;
          const label = competency.label[format.lang];
          const isSelected = id === query.competency;
          return (
            <li key={id} className={isSelected ? shared.selected : undefined}>
              <AreaBadge area={area} named />
              <button
                type="button"
                className="link-button"
                aria-pressed={isSelected}
                title={words.mark}
                onClick={() => onChange({ competency: isSelected ? null : id })}
              >
                {label}
              </button>
              <span className={shared.levels}>
                {roles.map((role) => (
                  <span key={role.id}>
                    <b>{role.letter}</b>
                    <ValueCell many={many} role={role} row={{ id, label }} measure="involvement" />
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
