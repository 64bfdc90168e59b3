import type {
  Conflict,
  Curriculum,
  Decision,
  FrameworkIndex,
  OwnTerm,
  RoleId,
  SavedWork,
  TeamPlan,
} from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { postedTitle } from '../shared/roleTitle.ts';

/** What a conflict is about, and what each side says, in words. */
export function sidesOf(
  conflict: Conflict,
  { postings }: Pick<SavedWork, 'postings'>,
  index: FrameworkIndex,
  messages: Messages,
): { readonly of: string; readonly mine: string; readonly theirs: string } {
  const { merging } = messages.workspace;
  const titleOf = (id: RoleId): string => {
    const kept = postings.find(({ mapped }) => mapped.id === id);
    return kept ? postedTitle(kept.mapped, messages) : id;
  };
  switch (conflict.kind) {
    case 'duty': {
      const { posting, duty } = conflict;
      const text = postings.find(({ mapped }) => mapped.id === posting)?.mapped.text.slice(...duty) ?? '';
      const say = (decisions: readonly Decision[]): string =>
        decisionWords(decisions, index, messages) || merging.nothingSaid;
      return { of: `${titleOf(posting)} – ${text}`, mine: say(conflict.mine), theirs: say(conflict.theirs) };
    }
    case 'zones':
      return {
        of: titleOf(conflict.posting),
        mine: merging.zones(conflict.mine.length),
        theirs: merging.zones(conflict.theirs.length),
      };
    case 'text':
      return {
        of: titleOf(conflict.posting),
        mine: merging.textOf(conflict.mine.mapped.text.length),
        theirs: merging.textOf(conflict.theirs.mapped.text.length),
      };
    case 'title':
      return { of: titleOf(conflict.posting), mine: conflict.mine, theirs: conflict.theirs };
    case 'term': {
      const say = ({ says, competency, weight }: OwnTerm): string =>
        `${merging.says[says]} ${competencyLabel(competency, index, messages)} (${messages.format.decimal(weight)})`;
      return { of: conflict.mine.term, mine: say(conflict.mine), theirs: say(conflict.theirs) };
    }
    case 'framework':
      return { of: '', mine: frameworkWords(conflict.mine), theirs: frameworkWords(conflict.theirs) };
    case 'team': {
      const say = ({ members, target }: TeamPlan): string => merging.team(members.length, target.aims.length);
      return { of: conflict.mine.target.title, mine: say(conflict.mine), theirs: say(conflict.theirs) };
    }
    case 'curriculum': {
      const say = ({ units, target }: Curriculum): string => merging.curriculum(units.length, target.aims.length);
      return { of: conflict.mine.title, mine: say(conflict.mine), theirs: say(conflict.theirs) };
    }
    default:
      throw new RangeError(`unknown conflict: ${String(conflict satisfies never)}`);
  }
}

const frameworkWords = ({ id, version }: SavedWork['framework']): string => `${id} ${version}`;

/** A competency by its name, by its id where the framework does not have it. */
export const competencyLabel = (
  id: OwnTerm['competency'],
  { competencies }: FrameworkIndex,
  { format }: Messages,
): string => competencies.get(id)?.label[format.lang] ?? id;

/** What was decided on one duty, in the order decided; of two on the same the later one. */
function decisionWords(decisions: readonly Decision[], index: FrameworkIndex, messages: Messages): string {
  const { said, noLevel } = messages.workspace.merging;
  const last = new Map(decisions.map((decision) => [subjectOf(decision), decision]));
  return [...last.values()]
    .map((decision): string => {
      if (decision.kind === 'outside') return said.outside;
      if (decision.kind === 'level') {
        const level = decision.involvement && index.levels.get(decision.involvement);
        return said.level(level ? level.label[messages.format.lang] : noLevel);
      }
      return said[decision.kind](competencyLabel(decision.competency, index, messages));
    })
    .join(', ');
}

const subjectOf = (decision: Decision): string =>
  'competency' in decision && decision.kind !== 'primary' ? decision.competency : decision.kind;
