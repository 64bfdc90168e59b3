import { useEffect, useState } from 'react';
import {
  mergeZones,
  retypeZone,
  splitZone,
  ZONE_KINDS,
  zonesOf,
  type KeptPosting,
  type Zone,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './ImportPage.module.css';

interface ZoneListProps {
  readonly kept: KeptPosting;
  readonly onChange: (zones: readonly Zone[]) => Promise<void>;
}

/** A posting's text stretch by stretch, with what each was read as: a person may say otherwise, join and cut. */
export function ZoneList({ kept, onChange }: ZoneListProps) {
  const { importing, review } = useMessages();
  const words = importing.checking;
  const { mapped } = kept;
  const zones = kept.zones ?? zonesOf(mapped);
  const [hasFailed, setFailed] = useState(false);
  const cut = useCut(mapped.text, zones);
  const change = (next: readonly Zone[]): void => {
    onChange(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <section>
      <h3>{words.zones}</h3>
      <p className="muted small">{words.zonesHint}</p>
      {hasFailed && <p role="alert">{review.failed}</p>}
      <ol className={styles.zones}>
        {zones.map((zone, i) => {
          const text = mapped.text.slice(...zone.span);
          return (
            <li key={zone.span[0]} data-kind={zone.kind}>
              <select
                className="field"
                aria-label={words.zoneKind(text.slice(0, 40))}
                value={zone.kind}
                onChange={(event) => {
                  const kind = ZONE_KINDS.find((one) => one === event.target.value);
                  if (kind) change(retypeZone(zones, i, kind));
                }}
              >
                {ZONE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </option>
                ))}
              </select>
              <p data-zone={i}>{text}</p>
              <span className={styles.zoneActions}>
                {cut?.zone === i && (
                  <button
                    type="button"
                    className="quiet-button"
                    onClick={() => change(splitZone(mapped.text, zones, i, cut.at))}
                  >
                    {words.split}
                  </button>
                )}
                {i + 1 < zones.length && (
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={`${words.merge}: ${text.slice(0, 40)}`}
                    onClick={() => change(mergeZones(zones, i))}
                  >
                    {words.merge}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where the words begin that are selected inside a zone: there it can be cut. */
function useCut(text: string, zones: readonly Zone[]): { readonly zone: number; readonly at: number } | null {
  const [cut, setCut] = useState<{ readonly of: readonly Zone[]; readonly zone: number; readonly at: number } | null>(
    null,
  );
  useEffect(() => {
    const read = (): void => {
      const selection = window.getSelection();
      const words = selection?.toString().trim() ?? '';
      const place = selection?.anchorNode?.parentElement?.closest('[data-zone]');
      const zone = place ? Number(place.getAttribute('data-zone')) : -1;
      const span = zones[zone]?.span;
      const at = span && words !== '' ? text.slice(...span).indexOf(words) : -1;
      if (span && at > 0) setCut({ of: zones, zone, at: span[0] + at });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text, zones]);
  return cut?.of === zones ? cut : null;
}
