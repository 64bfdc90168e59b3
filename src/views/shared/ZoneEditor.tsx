import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  drawZone,
  mergeZones,
  retypeZone,
  splitZone,
  ZONE_KINDS,
  zonesOf,
  type ParsedPosting,
  type Zone,
  type ZoneKind,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useSelectedSpan } from './useSelectedSpan.ts';
import styles from './ZoneEditor.module.css';
import { ZoneItem } from './ZoneItem.tsx';
import { areLettersOn } from '../../ui/letterKeys.ts';

interface ZoneEditorProps {
  readonly posting: Pick<ParsedPosting, 'text' | 'sections' | 'duties' | 'requirements' | 'languages'>;
  /** Those given by hand; null where the engine's reading stands. */
  readonly zones: readonly Zone[] | null;
  /** Has the posting read again by these zones; rejected where that fails. */
  readonly onChange: (zones: readonly Zone[]) => Promise<void>;
}

const STEP: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A posting passage by passage, with what each was read as: a person says otherwise, cuts and joins them, or says what
 * some selected words are. One tab stop: arrows go from passage to passage, letters say what the one in focus is.
 */
export function ZoneEditor({ posting, zones: given, onChange }: ZoneEditorProps) {
  const { review } = useMessages();
  const words = review.zones;
  const list = useRef<HTMLOListElement>(null);
  /** What was said last and has not been read yet: the next change begins there. */
  const [pending, setPending] = useState<readonly Zone[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<'closed' | 'open' | 'cutting'>('closed');
  const read = useMemo(() => given ?? zonesOf(posting), [given, posting]);
  const zones = pending ?? read;
  const selected = useSelectedSpan(list, posting.text);
  const place = Math.min(at, zones.length - 1);

  const latest = useRef(0);
  const change = (next: readonly Zone[]): void => {
    if (next === zones) return;
    latest.current++;
    const own = latest.current;
    setPending(next);
    const settle = (failed: boolean): void => {
      setFailed(failed);
      if (own === latest.current) setPending(null);
    };
    onChange(next).then(
      () => settle(false),
      () => settle(true),
    );
  };
  const retype = (i: number, kind: ZoneKind): void => change(retypeZone(zones, i, kind));
  const merge = (i: number): void => change(mergeZones(zones, i));
  const goTo = (i: number): void => {
    const next = Math.max(0, Math.min(i, zones.length - 1));
    setAt(next);
    if (next !== place) setOpen('closed');
    list.current?.querySelectorAll<HTMLElement>('[data-zone]')[next]?.focus();
  };
  const press = (key: string): boolean => {
    if (key.length === 1 && !areLettersOn()) return false;
    const kind = ZONE_KINDS.find((one) => words.letters[one] === key.toLowerCase());
    const step = STEP[key];
    if (step !== undefined) goTo(place + step);
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo(zones.length - 1);
    else if (kind) retype(place, kind);
    else if (key.toLowerCase() === words.mergeKey) merge(place);
    else if (key.toLowerCase() === words.splitKey) setOpen('cutting');
    else if (key === 'Escape' && open !== 'closed') setOpen('closed');
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnPassage = event.target instanceof Element && event.target.matches('[data-zone]');
    const isEscape = event.key === 'Escape' && open !== 'closed';
    if (event.ctrlKey || event.metaKey || event.altKey || !(isOnPassage || isEscape) || !press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) goTo(place);
  };
  const counted = (kind: ZoneKind): number => zones.filter((zone) => zone.kind === kind).length;
  return (
    <div className={styles.editor}>
      <p className="muted small">{words.hint}</p>
      <p className={`muted small ${styles.keys}`}>{words.keys}</p>
      <p role="status" className="small">
        {words.counts(counted('duty'), counted('requirement'))}
      </p>
      {hasFailed && <p role="alert">{review.failed}</p>}
      {selected.span && (
        <div className={styles.draw} role="group" aria-label={words.what}>
          <p className="small">{words.draw(shortened(posting.text.slice(...selected.span)))}</p>
          {ZONE_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              onClick={() => {
                if (selected.span) change(drawZone(posting.text, zones, { span: selected.span, kind }));
                selected.clear();
              }}
            >
              {words.kinds[kind]}
            </button>
          ))}
          <button type="button" className="quiet-button" onClick={selected.clear}>
            {words.undraw}
          </button>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys pressed on the buttons inside */}
      <ol ref={list} className={styles.zones} aria-label={words.list} onKeyDown={onKeyDown}>
        {zones.map((zone, i) => (
          <ZoneItem
            key={zone.span[0]}
            text={posting.text}
            lang={posting.languages[0] ?? 'fr'}
            zone={zone}
            isLast={i === zones.length - 1}
            isAt={i === place}
            state={i === place ? open : 'closed'}
            onState={(state) => {
              setAt(i);
              setOpen(state);
            }}
            onRetype={(kind) => retype(i, kind)}
            onMerge={() => merge(i)}
            onSplit={(cut) => {
              change(splitZone(posting.text, zones, i, cut));
              setOpen('closed');
              list.current?.querySelectorAll<HTMLElement>('[data-zone]')[i]?.focus();
            }}
          />
        ))}
      </ol>
    </div>
  );
}

const SHOWN_LENGTH = 80;
const shortened = (text: string): string =>
  text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH).trimEnd()}…`;
