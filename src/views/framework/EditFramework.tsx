import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Area, FrameworkEdit, MappedPosting, OwnFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { editInUse } from '../../state/framework.ts';
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
  /** What was just moved, from which order and which way: it keeps the focus. */
  const moved = useRef<{ readonly id: string; readonly by: -1 | 1; readonly from: readonly Area[] } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!moved.current || moved.current.from === areas) return;
    const { id, by } = moved.current;
    moved.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [])];
    const its = buttons.filter(({ dataset, disabled }) => dataset.moved === id && !disabled);
    (its.find(({ dataset }) => dataset.move === String(by)) ?? its[0])?.focus();
  });
  const move = (edit: Extract<FrameworkEdit, { readonly by: -1 | 1 }>, id: string, label: string): void => {
    moved.current = { id, by: edit.by, from: areas };
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
      <div ref={list} className={styles.outline}>
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
              <Moves
                id={area.id}
                label={area.label[format.lang]}
                isFirst={isReadOnly || i === 0}
                isLast={isReadOnly || i === areas.length - 1}
                onMove={(by) => move({ kind: 'moveArea', area: area.id, by }, area.id, area.label[format.lang])}
              />
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
                    <Moves
                      id={id}
                      label={label[format.lang]}
                      isFirst={isReadOnly || j === 0}
                      isLast={isReadOnly || j === area.competencies.length - 1}
                      onMove={(by) => move({ kind: 'moveCompetency', competency: id, by }, id, label[format.lang])}
                    />
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

interface MovesProps {
  readonly id: string;
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** One place up, one place down. */
function Moves({ id, label, isFirst, isLast, onMove }: MovesProps) {
  const { editing: words } = useMessages().framework;
  const ways = [
    { by: -1, isEnd: isFirst, name: words.up(label), Icon: ArrowUp },
    { by: 1, isEnd: isLast, name: words.down(label), Icon: ArrowDown },
  ] as const;
  return (
    <span className={styles.moves}>
      {ways.map(({ by, isEnd, name, Icon }) => (
        <button
          key={by}
          type="button"
          className="icon-button"
          aria-label={name}
          title={name}
          disabled={isEnd}
          data-moved={id}
          data-move={by}
          onClick={() => onMove(by)}
        >
          <Icon aria-hidden size={18} />
        </button>
      ))}
    </span>
  );
}
