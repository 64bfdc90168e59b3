import { useId, useState } from 'react';
import { ZONE_KINDS, type Lang, type Span, type Zone, type ZoneKind } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { WordPicker } from './WordPicker.tsx';
import styles from './ZoneEditor.module.css';

interface ZoneItemProps {
  /** Of the whole posting. */
  readonly text: string;
  readonly lang: Lang;
  readonly zone: Zone;
  readonly isLast: boolean;
  /** The keys are on it. */
  readonly isAt: boolean;
  readonly state: 'closed' | 'open' | 'cutting';
  readonly onState: (state: ZoneItemProps['state']) => void;
  readonly onRetype: (kind: ZoneKind) => void;
  readonly onMerge: () => void;
  /** @param at  place in the posting's text */
  readonly onSplit: (at: number) => void;
}

/** One passage: what it is, its words, and when it is chosen what can be made of it. */
export function ZoneItem(props: ZoneItemProps) {
  const { text, lang, zone, isLast, isAt, state, onState, onRetype, onMerge, onSplit } = props;
  const { review } = useMessages();
  const words = review.zones;
  const id = useId();
  const [begins, setBegins] = useState<Span | null>(null);
  const { kind, span } = zone;
  const passage = text.slice(...span);
  const cut = begins && begins[0] > 0 ? begins : null;
  return (
    <li className={styles.zone} data-kind={kind}>
      <button
        type="button"
        className={styles.kind}
        data-zone
        tabIndex={isAt ? 0 : -1}
        aria-expanded={state !== 'closed'}
        aria-describedby={`${id}-text`}
        onClick={() => onState(state === 'closed' ? 'open' : 'closed')}
      >
        {words.kinds[kind]}
      </button>
      <p id={`${id}-text`} data-start={span[0]}>
        {passage}
      </p>
      {state !== 'closed' && (
        <div className={styles.actions}>
          <span className={styles.buttons} role="group" aria-label={words.what}>
            {ZONE_KINDS.map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={one === kind}
                onClick={() => onRetype(one)}
              >
                {words.kinds[one]}
              </button>
            ))}
          </span>
          <span className={styles.buttons}>
            <button type="button" className="quiet-button" disabled={isLast} onClick={onMerge}>
              {words.merge}
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-expanded={state === 'cutting'}
              onClick={() => onState(state === 'cutting' ? 'open' : 'cutting')}
            >
              {words.split}
            </button>
          </span>
          {state === 'cutting' && (
            <div className={styles.cut}>
              <span className="muted small" aria-hidden>
                {words.splitAt}
              </span>
              <WordPicker label={words.splitAt} text={passage} lang={lang} value={begins} onChange={setBegins} />
              {cut && (
                <button type="button" className="button" onClick={() => onSplit(span[0] + cut[0])}>
                  {review.splitHere(passage.slice(...cut))}
                </button>
              )}
            </div>
          )}
        </div>
      )}
    </li>
  );
}
