import { X } from 'lucide-react';
import { useMemo } from 'react';
import { dutyKey, type CurriculumUnit, type MappedPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { TextDraft } from '../../shared/target/TextDraft.tsx';
import { profileOf } from '../../shared/useProfiles.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';

const OBJECTIVE_MOST = 500;
/** More sentences than anybody reads through. */
const MATERIAL_MOST = 12;

interface ObjectivesProps {
  readonly unit: CurriculumUnit;
  readonly view: CurriculumView;
  readonly roles: readonly MappedPosting[];
  readonly onChange: (objectives: readonly string[]) => void;
}

/** What participants will be able to do, each a sentence; duties of real postings are there to be reworded. */
export function Objectives({ unit, view, roles, onChange }: ObjectivesProps) {
  const { units: words } = useMessages().curriculum;
  const { objectives } = unit;
  return (
    <fieldset className={styles.objectives}>
      <legend>{words.objectives}</legend>
      <p className="muted small">{words.objectivesWhat}</p>
      <ol>
        {objectives.map((objective, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- an objective is known by its place alone
          <li key={i}>
            <TextDraft
              label={words.objective(i + 1)}
              maxLength={OBJECTIVE_MOST}
              value={objective}
              onChange={(text) => onChange(objectives.map((one, place) => (place === i ? text : one)))}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={words.dropObjective(i + 1)}
              title={words.dropObjective(i + 1)}
              onClick={() => onChange(objectives.filter((_, place) => place !== i))}
            >
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => onChange([...objectives, ''])}>
        {words.addObjective}
      </button>
      <Material unit={unit} view={view} roles={roles} onTake={(text) => onChange([...objectives, text])} />
    </fieldset>
  );
}

/** Duties of the audience's roles first, then of all others, for what the unit teaches. */
function Material({
  unit,
  view,
  roles,
  onTake,
}: Omit<ObjectivesProps, 'onChange'> & { readonly onTake: (text: string) => void }) {
  const messages = useMessages();
  const { units: words } = messages.curriculum;
  const { lang } = messages.format;
  const { framework } = view.index;
  const found = useMemo(() => {
    const asked = new Set(unit.aims.map(({ competency }) => competency));
    const own = new Set(view.groups.flatMap(({ posting }) => posting?.id ?? []));
    const sorted = [...roles].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
    const seen = new Set<string>();
    return sorted
      .flatMap((posting) =>
        profileOf(posting, framework, 'all', lang)
          .competencies.filter(({ competency }) => asked.has(competency))
          .flatMap(({ duties }) => duties.map((duty) => ({ posting, duty, key: `${posting.id} ${dutyKey(duty)}` }))),
      )
      .filter(({ key, duty }) => duty.lang === lang && !seen.has(key) && seen.add(key))
      .slice(0, MATERIAL_MOST);
  }, [unit.aims, view.groups, roles, framework, lang]);
  if (found.length === 0) return null;
  return (
    <details className={styles.material}>
      <summary>{words.material(found.length)}</summary>
      <p className="muted small">{words.materialWhat}</p>
      <ul>
        {found.map(({ posting, duty, key }) => (
          <li key={key}>
            <span>
              {duty.text} <span className="muted small">{roleTitle(posting, messages)}</span>
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-label={words.takeOf(duty.text)}
              onClick={() => onTake(duty.text.slice(0, OBJECTIVE_MOST))}
            >
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
