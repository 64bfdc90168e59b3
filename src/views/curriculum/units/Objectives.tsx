import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  dutyKey,
  TEACHING_LEVELS,
  verbsFor,
  weakVerbOf,
  type CurriculumUnit,
  type MappedPosting,
  type ObjectiveVerbs,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { roleTitle } from '../../shared/roleTitle.ts';
import { TextDraft } from '../../shared/target/TextDraft.tsx';
import { profileOf } from '../../shared/useProfiles.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';

const OBJECTIVE_MOST = 500;
/** Longer ones take more than one line. */
const LINE_LENGTH = 110;
/** More sentences than anybody reads through. */
const MATERIAL_MOST = 12;

/** A duty as the field takes it. */
const asObjective = (text: string): string => text.slice(0, OBJECTIVE_MOST).trim();

interface ObjectivesProps {
  readonly unit: CurriculumUnit;
  readonly view: CurriculumView;
  readonly roles: readonly MappedPosting[];
  /** `null` until they are there. */
  readonly verbs: ObjectiveVerbs | null;
  readonly onChange: (objectives: readonly string[]) => void;
}

/** What participants will be able to do, each a sentence; duties of real postings are there to be reworded. */
export function Objectives({ unit, view, roles, verbs, onChange }: ObjectivesProps) {
  const { curriculum, format } = useMessages();
  const { units: words } = curriculum;
  const { objectives } = unit;
  const list = useRef<HTMLOListElement>(null);
  const [begun, setBegun] = useState(0);
  // One that was begun waits for the rest of its words.
  useEffect(() => {
    if (begun === 0) return;
    const field = list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [begun]);
  const add = (beginning: string): void => {
    setBegun((count) => count + 1);
    onChange([...objectives, beginning]);
  };
  return (
    <fieldset className={styles.objectives}>
      <legend>{words.objectives}</legend>
      <p className="muted small">{words.objectivesWhat}</p>
      <ol ref={list}>
        {objectives.map((objective, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- an objective is known by its place alone
          <li key={i}>
            <TextDraft
              label={words.objective(i + 1)}
              maxLength={OBJECTIVE_MOST}
              rows={objective.length > LINE_LENGTH ? 3 : 1}
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
            <WeakVerb verb={verbs && weakVerbOf(objective, verbs, format.lang)} />
          </li>
        ))}
      </ol>
      <VerbPicker unit={unit} verbs={verbs} onPick={add} />
      <Material unit={unit} view={view} roles={roles} onTake={(text) => onChange([...objectives, text])} />
    </fieldset>
  );
}

function WeakVerb({ verb }: { readonly verb: string | null }) {
  const { units: words } = useMessages().curriculum;
  return verb === null ? null : <p className={styles.warning}>{words.weak(verb)}</p>;
}

interface VerbPickerProps {
  readonly unit: CurriculumUnit;
  readonly verbs: ObjectiveVerbs | null;
  readonly onPick: (beginning: string) => void;
}

/** Begins an objective with a verb; those that fit the highest level of the unit stand first. */
function VerbPicker({ unit, verbs, onPick }: VerbPickerProps) {
  const { curriculum, format } = useMessages();
  const { units: words } = curriculum;
  const highest = TEACHING_LEVELS.filter((level) => unit.aims.some((aim) => aim.level === level)).at(-1) ?? null;
  return (
    <PickToAdd
      label={words.verb}
      choose={words.chooseVerb}
      action={words.addObjective}
      isOptional
      onAdd={(verb) => onPick(verb === '' ? '' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)} `)}
    >
      {(verbs ? verbsFor(verbs, format.lang, highest) : []).map(({ level, label, verbs: its, isSuitable }) => (
        <optgroup key={level} label={isSuitable && highest ? `${label} · ${words.fits}` : label}>
          {its.map((verb) => (
            <option key={verb}>{verb}</option>
          ))}
        </optgroup>
      ))}
    </PickToAdd>
  );
}

/** Duties of the audience's roles first, then of all others, for what the unit teaches. */
function Material({
  unit,
  view,
  roles,
  onTake,
}: Omit<ObjectivesProps, 'onChange' | 'verbs'> & { readonly onTake: (text: string) => void }) {
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
      .filter(({ key, duty }) => duty.lang === lang && !seen.has(key) && seen.add(key));
  }, [unit.aims, view.groups, roles, framework, lang]);
  const left = found.filter(({ duty }) => !unit.objectives.includes(asObjective(duty.text)));
  if (left.length === 0) return null;
  const shown = left.slice(0, MATERIAL_MOST);
  return (
    <details className={styles.material}>
      <summary>{words.material(shown.length, left.length)}</summary>
      <p className="muted small">{words.materialWhat}</p>
      <ul>
        {shown.map(({ posting, duty, key }) => (
          <li key={key}>
            <span>
              {duty.text} <span className="muted small">{roleTitle(posting, messages)}</span>
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-label={words.takeOf(duty.text)}
              onClick={() => onTake(asObjective(duty.text))}
            >
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
