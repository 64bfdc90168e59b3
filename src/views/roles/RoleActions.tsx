import { useMemo, type FormEvent } from 'react';
import { Link } from 'react-router';
import { nearestRoles } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { hideRoles, renameRole, tagRole } from '../../state/library.ts';
import { pathOf } from '../../state/paths.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { postedTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './RoleActions.module.css';
import type { RoleRow } from './roleRows.ts';

const NEAREST_COUNT = 3;

interface RoleActionsProps {
  readonly row: RoleRow;
  readonly all: readonly RoleRow[];
  readonly onClose: () => void;
}

/** All that can be done with one role: open it, name and tag it, set it beside the nearest ones, take it out. */
export function RoleActions({ row, all, onClose }: RoleActionsProps) {
  const messages = useMessages();
  const words = messages.library.actions;
  const { posting, profile, title, tags } = row;
  const nearest = useMemo(
    () =>
      nearestRoles(
        profile,
        all.map((one) => one.profile),
        NEAREST_COUNT,
      ).flatMap(({ role, likeness }) => (likeness && likeness.sharedCount > 0 ? [{ role, likeness }] : [])),
    [profile, all],
  );
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    const posted = postedTitle(posting, messages);
    renameRole(posting.id, text('title') === posted ? '' : text('title'), posted);
    tagRole(posting.id, text('tags').split(','), title);
    onClose();
  };
  return (
    <Drawer title={<span lang={titleLang(posting)}>{title}</span>} closeLabel={words.close} onClose={onClose}>
      <div className={styles.actions}>
        <Link className="button" to={pathOf.role(posting.id)}>
          {words.open}
        </Link>
        <form className={styles.form} onSubmit={save}>
          <label>
            {words.rename}
            <input
              name="title"
              className="field"
              autoComplete="off"
              defaultValue={posting.workingTitle ?? ''}
              placeholder={postedTitle(posting, messages)}
              aria-describedby="rename-hint"
            />
          </label>
          <p id="rename-hint" className="muted small">
            {words.renameHint}
          </p>
          <label>
            {words.tags}
            <input
              name="tags"
              className="field"
              autoComplete="off"
              defaultValue={tags.join(', ')}
              aria-describedby="tags-hint"
            />
          </label>
          <p id="tags-hint" className="muted small">
            {words.tagsHint}
          </p>
          <button type="submit" className="button primary">
            {words.save}
          </button>
        </form>
        <section>
          <h3>{words.nearest}</h3>
          {nearest.length === 0 && <p className="small">{words.noNearest}</p>}
          <ul className={styles.nearest}>
            {nearest.map(({ role, likeness }) => {
              const other = all.find((one) => one.posting.id === role);
              return (
                other && (
                  <li key={role}>
                    <Link to={pathOf.compare([posting.id, role])} lang={titleLang(other.posting)}>
                      {other.title}
                    </Link>
                    <span className="muted small">{words.inCommon(likeness.sharedCount, likeness.unionCount)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </section>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            hideRoles([posting.id], title);
          }}
        >
          {words.hide}
        </button>
      </div>
    </Drawer>
  );
}
