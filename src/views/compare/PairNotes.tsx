import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { roleTitle } from '../shared/roleTitle.ts';
import styles from './compare.module.css';
import type { Pair } from './comparePair.ts';

interface PairNotesProps {
  readonly pair: Pair | null;
  /** Ids in the address that no role has. */
  readonly unknown: readonly string[];
}

/** What one should know before reading the numbers. */
export function PairNotes({ pair, unknown }: PairNotesProps) {
  const messages = useMessages();
  const { notes } = messages.compare;
  const said: [key: string, note: ReactNode][] = [];
  if (unknown.length > 0) said.push(['unknown', notes.unknown(unknown.length, unknown)]);
  if (pair) {
    const [first, second] = pair.postings;
    for (const [i, profile] of pair.profiles.entries())
      if (profile.dutyCount === 0) said.push([`duties-${i}`, notes.noDuty(titleAt(i))]);
    if (first.languages[0] !== second.languages[0]) said.push(['languages', notes.languages]);
    const bare = pair.profiles.flatMap(({ reviewedCount, labelCount }, i) =>
      labelCount > 0 && reviewedCount === 0 ? [i] : [],
    );
    if (bare.length === 2) said.push(['review', notes.unreviewed]);
    else if (bare[0] !== undefined) said.push(['review', notes.unreviewedOne(titleAt(bare[0]))]);
  }
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={notes.label}>
      {said.map(([key, note]) => (
        <li key={key}>
          <Info aria-hidden size={16} />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );

  function titleAt(i: number): string {
    const posting = pair?.postings[i];
    return posting ? roleTitle(posting, messages) : '';
  }
}
