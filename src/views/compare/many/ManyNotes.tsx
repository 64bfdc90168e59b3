import { Info } from 'lucide-react';
import { useMessages } from '../../../i18n/messages.ts';
import shared from '../compare.module.css';
import type { ManyRoles } from './manyRoles.ts';

interface ManyNotesProps {
  readonly many: ManyRoles;
  /** Ids in the address that no role has. */
  readonly unknown: readonly string[];
}

/** Names longer lists would only hide the rest of the page. */
const NAMED_MOST = 8;

/** What one should know before reading the numbers. */
export function ManyNotes({ many, unknown }: ManyNotesProps) {
  const { many: words, compare, format } = useMessages();
  const { roles } = many;
  const bare = roles.filter(({ profile }) => profile.labelCount > 0 && profile.reviewedCount === 0);
  const empty = roles.filter(({ profile }) => profile.dutyCount === 0);
  const languages = new Set(roles.map(({ posting }) => posting.languages[0]));
  const said: string[] = [
    ...(unknown.length > 0 ? [compare.notes.unknown(unknown.length, unknown.slice(0, NAMED_MOST))] : []),
    ...(empty.length > 0
      ? [
          words.notes.noDuties(
            empty.length,
            empty.length > NAMED_MOST ? '' : format.list(empty.map(({ letter, title }) => words.named(letter, title))),
          ),
        ]
      : []),
    ...(languages.size > 1 ? [words.notes.languages] : []),
    ...(bare.length > 0 ? [words.notes.unreviewed(bare.length, roles.length)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <ul className={shared.notes} aria-label={compare.notes.label}>
      {said.map((note) => (
        <li key={note}>
          <Info aria-hidden size={16} />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
