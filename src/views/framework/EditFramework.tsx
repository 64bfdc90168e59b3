import { type ReactNode, useState } from 'react';
import type { FrameworkEdit, MappedPosting, OwnFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { editInUse } from '../../state/framework.ts';
import { MoveButtons } from '../../ui/MoveButtons.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { EditConcept } from './EditConcept.tsx';
import type { Edited } from './edited.ts';
import styles from './framework.module.css';

interface EditFrameworkProps {
  readonly own: OwnFramework;
  readonly roles: readonly MappedPosting[];
  readonly isReadOnly: boolean;
}

/** The framework in use as an outline: each area and competency can be changed, moved and removed, others added. */
export function EditFramework({ own, roles, isReadOnly }: EditFrameworkProps) {
  const { framework: page, format } = useMessages();
  const { editing: words } = page;
  const { areas } = own.framework;
  const [open, setOpen] = useState<Edited | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const move = (edit: Extract<FrameworkEdit, { readonly by: -1 | 1 }>, label: string): void => {
    editInUse(edit, label).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <section className={styles.section} aria-labelledby="framework-edit">
      <h2 id="framework-edit">{words.title}</h2>
      <p className="muted">{words.purpose}</p>
      {hasFailed && <p role="alert">{words.failed}</p>}
      <div className={styles.outline}>
        {areas.map((area, i) => (
          <Fold
            key={area.id}
            head={
              <>
                <AreaBadge area={area} /> {area.label[format.lang]}{' '}
                <span className="muted small">{words.competencyCount(area.competencies.length)}</span>
              </>
            }
          >
            <p className={styles.buttons}>
              <button type="button" className="button" onClick={() => setOpen({ kind: 'area', area })}>
                {words.editArea}
              </button>
              <span className={styles.moves}>
                <MoveButtons
                  up={words.up(area.label[format.lang])}
                  down={words.down(area.label[format.lang])}
                  isFirst={isReadOnly || i === 0}
                  isLast={isReadOnly || i === areas.length - 1}
                  onMove={(by) => move({ kind: 'moveArea', area: area.id, by }, area.label[format.lang])}
                />
              </span>
            </p>
            <ol>
              {area.competencies.map((competency, j) => {
                const { id, label } = competency;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => setOpen({ kind: 'competency', area, competency })}
                    >
                      {label[format.lang]}
                    </button>
                    <span className={styles.moves}>
                      <MoveButtons
                        up={words.up(label[format.lang])}
                        down={words.down(label[format.lang])}
                        isFirst={isReadOnly || j === 0}
                        isLast={isReadOnly || j === area.competencies.length - 1}
                        onMove={(by) => move({ kind: 'moveCompetency', competency: id, by }, label[format.lang])}
                      />
                    </span>
                  </li>
                );
              })}
            </ol>
            <p>
              <button
                type="button"
                className="quiet-button"
                disabled={isReadOnly}
                onClick={() => setOpen({ kind: 'newCompetency', area })}
              >
                {words.addCompetency}
              </button>
            </p>
          </Fold>
        ))}
      </div>
      <p>
        <button type="button" className="button" disabled={isReadOnly} onClick={() => setOpen({ kind: 'newArea' })}>
          {words.addArea}
        </button>
      </p>
      {open && (
        <EditConcept edited={open} own={own} roles={roles} isReadOnly={isReadOnly} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

/** An area's part of the outline, made when it is first opened: most are not. */
function Fold({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {isOpen && children}
    </details>
  );
}
