import { type FormEvent, useState } from 'react';
import { type FrameworkEdit, type MappedPosting, type OwnFramework, type TermsByLang } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { editInUse } from '../../state/framework.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { linesOf, NO_WORDS, TermFields, WordFields, type TypedWords } from './ConceptFields.tsx';
import type { Edited } from './edited.ts';
import { RemoveConcept } from './RemoveConcept.tsx';
import styles from './framework.module.css';

interface EditConceptProps {
  readonly edited: Edited;
  readonly own: OwnFramework;
  readonly roles: readonly MappedPosting[];
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** Longer terms are in no file that is read again. */
const TERM_LENGTH = 500;

/** The words of an area or a competency, to be changed; or those of a new one. */
export function EditConcept({ edited, own, roles, isReadOnly, onClose }: EditConceptProps) {
  const { framework: page, format } = useMessages();
  const { editing: words } = page;
  const engine = useWorkspace((state) => state.engine);
  const competency = edited.kind === 'competency' ? edited.competency : null;
  const concept = competency ?? (edited.kind === 'area' ? edited.area : null);
  const [main, setMain] = useState<TypedWords>(concept ?? NO_WORDS);
  const [first, setFirst] = useState<TypedWords>(NO_WORDS);
  const [terms, setTerms] = useState(() => {
    const typed = (lang: 'fr' | 'en'): string =>
      own.lexicon[lang].flatMap((entry) => (entry.competency === competency?.id ? [entry.term] : [])).join('\n');
    return { fr: typed('fr'), en: typed('en') };
  });
  const [problem, setProblem] = useState<string | null>(null);

  const title = {
    area: () => words.headings.area(concept?.label[format.lang] ?? ''),
    competency: () => words.headings.competency(concept?.label[format.lang] ?? ''),
    newCompetency: () => words.headings.newCompetency('area' in edited ? edited.area.label[format.lang] : ''),
    newArea: () => words.headings.newArea,
  }[edited.kind]();

  const editOf = (its: TermsByLang): FrameworkEdit => {
    const { label, definition } = main;
    switch (edited.kind) {
      case 'area':
        return { kind: 'changeArea', area: edited.area.id, label, definition };
      case 'competency':
        return { kind: 'changeCompetency', competency: edited.competency.id, label, definition, terms: its };
      case 'newCompetency':
        return { kind: 'addCompetency', area: edited.area.id, label, definition, terms: its };
      case 'newArea':
    }
    return { kind: 'addArea', label, definition, first: { ...first, terms: its } };
  };
  /** What stands in the way; null: nothing. */
  const problemOf = async (its: TermsByLang): Promise<string | null> => {
    const named = edited.kind === 'newArea' ? [main, first] : [main];
    if (named.some(({ label }) => label.fr.trim() === '' && label.en.trim() === '')) return words.noLabel;
    const all = [...its.fr, ...its.en];
    if (all.some((term) => term.length > TERM_LENGTH)) return words.tooLong;
    const unusable = (await engine?.unusableTerms(its)) ?? [];
    return unusable.length > 0 ? words.unusable(format.list(unusable)) : null;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const its = { fr: linesOf(terms.fr), en: linesOf(terms.en) };
    try {
      const found = await problemOf(its);
      setProblem(found);
      if (found !== null) return;
      await editInUse(editOf(its), main.label[format.lang].trim() || main.label.fr.trim() || main.label.en.trim());
      onClose();
    } catch {
      setProblem(words.failed);
    }
  };

  return (
    <Drawer title={title} closeLabel={words.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {concept && (
          <p className="muted small">
            {words.id} <code>{concept.id}</code>
          </p>
        )}
        <WordFields value={main} onChange={setMain} isReadOnly={isReadOnly} />
        {edited.kind === 'newArea' && (
          <fieldset className={styles.form}>
            <legend>{words.firstCompetency}</legend>
            <WordFields value={first} onChange={setFirst} isReadOnly={isReadOnly} />
          </fieldset>
        )}
        {edited.kind !== 'area' && (
          <TermFields
            value={terms}
            onChange={setTerms}
            own={own}
            competency={competency?.id ?? null}
            isReadOnly={isReadOnly}
          />
        )}
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <p className={styles.buttons}>
          <button type="submit" className="button primary" disabled={isReadOnly}>
            {concept ? words.save : words.add}
          </button>
          <button type="button" className="quiet-button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
      {(edited.kind === 'area' || edited.kind === 'competency') && (
        <RemoveConcept edited={edited} own={own} roles={roles} isReadOnly={isReadOnly} onClose={onClose} />
      )}
    </Drawer>
  );
}
