import { useEffect, useId, useState, type FormEvent } from 'react';
import { LANGS, type DutyTrial, type DutyTry, type FrameworkIndex, type Lang } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './TextTrial.module.css';
import { TrialSteps } from './TrialSteps.tsx';

type Outcome =
  | { readonly status: 'running' | 'failed' }
  /** `trial` is null where there was no text. */
  | { readonly status: 'done'; readonly trial: DutyTrial | null };

/** Far above any duty; a posting belongs elsewhere. */
const TEXT_MOST = 2000;
const TITLE_MOST = 200;

/** A duty to replace with one's own, and what the engine makes of it, step by step. */
export function TextTrial({ index }: { readonly index: FrameworkIndex }) {
  const { method } = useMessages();
  const words = method.trial;
  const [text, setText] = useState(words.example);
  const [title, setTitle] = useState('');
  const [lang, setLang] = useState<Lang | 'auto'>('auto');
  const [asked, setAsked] = useState<DutyTry>({ text: words.example, lang: null, title: null });
  const outcome = useTrial(asked);
  const ids = { heading: useId(), result: useId() };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked({ text, lang: lang === 'auto' ? null : lang, title: title.trim() === '' ? null : title });
  };
  return (
    <section aria-labelledby={ids.heading}>
      <h2 id={ids.heading}>{words.title}</h2>
      <p>{words.lead}</p>
      <form className={`${styles.form} screen-only`} onSubmit={submit}>
        <label className={styles.text}>
          <span>{words.text}</span>
          <textarea
            className="field"
            rows={3}
            maxLength={TEXT_MOST}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label className={styles.title}>
          <span>{words.postTitle}</span>
          <input
            className="field"
            maxLength={TITLE_MOST}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <Choice
          label={words.lang}
          options={[
            { value: 'auto', label: words.auto },
            ...LANGS.map((value) => ({ value, label: words.langs[value] })),
          ]}
          value={lang}
          onChange={setLang}
        />
        <button type="submit" className="button primary">
          {words.run}
        </button>
      </form>
      <div className={styles.result} role="group" aria-labelledby={ids.result} aria-busy={outcome.status === 'running'}>
        <h3 id={ids.result}>{words.result}</h3>
        <p className={styles.status} role="status">
          {outcome.status === 'running' && words.running}
          {outcome.status === 'failed' && words.failed}
          {outcome.status === 'done' && outcome.trial === null && words.empty}
        </p>
        {outcome.status === 'done' && outcome.trial && <TrialSteps trial={outcome.trial} index={index} />}
      </div>
    </section>
  );
}

/** What the engine says of a duty; an answer that comes after the next question is dropped. */
function useTrial(asked: DutyTry): Outcome {
  const engine = useWorkspace((state) => state.engine);
  const [answer, setAnswer] = useState<{ readonly asked: DutyTry; readonly outcome: Outcome } | null>(null);
  useEffect(() => {
    if (!engine) return undefined;
    let isCurrent = true;
    const answerWith = (outcome: Outcome): void => {
      if (isCurrent) setAnswer({ asked, outcome });
    };
    engine.tryDuty(asked).then(
      (trial) => answerWith({ status: 'done', trial }),
      () => answerWith({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, asked]);
  return answer?.asked === asked ? answer.outcome : { status: 'running' };
}
