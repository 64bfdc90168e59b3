import type { MappedPosting, RoleId, SmallestAddition } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { sourceOf } from '../../shared/sourceOf.ts';
import { consequenceOf, findingOf } from '../findings.ts';
import type { TeamView } from '../teamView.ts';

/** What leaves the page: the team as it is looked at, and the smallest addition where it was found. */
export interface ExportedTeam {
  readonly view: TeamView;
  /** All that may be added to it. */
  readonly roles: readonly MappedPosting[];
  readonly addition: SmallestAddition | null;
}

/** All that the sheets and the text of one team are written from. */
export interface TeamFacts extends ExportedTeam {
  /** Sentences as on the page, in its order. */
  readonly findings: readonly string[];
  readonly titleOf: (role: RoleId) => string;
  /** Framework, engine and how much was reviewed. */
  readonly source: string;
  /** The day, as the reader writes it. */
  readonly date: string;
  readonly messages: Messages;
}

/** @param date  when the file is made */
export function teamFacts(team: ExportedTeam, messages: Messages, date: Date): TeamFacts {
  const { view, roles } = team;
  const titles = new Map(roles.map((posting) => [posting.id, roleTitle(posting, messages)]));
  return {
    ...team,
    findings: [findingOf(view, messages), consequenceOf(view, messages)].filter((sentence) => sentence !== ''),
    titleOf: (role) => titles.get(role) ?? role,
    source: sourceOf(
      view.members.map(({ posting }) => posting),
      view.members.map(({ profile }) => profile),
      messages,
    ),
    date: messages.format.longDate(date),
    messages,
  };
}
