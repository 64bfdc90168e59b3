import type { Decision, FrameworkIndex, InvolvementId } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** A level as "3 Perform"; its id where the framework has no such level. */
export function levelWords(
  id: InvolvementId | null,
  { levels }: FrameworkIndex,
  { review, shell, format }: Messages,
): string {
  const level = id && levels.get(id);
  return level ? shell.words.level(level.rank, level.label[format.lang]) : (id ?? review.noLevel);
}

/** What was decided and of what, by whom, when and why. */
export function decisionWords(decision: Decision, index: FrameworkIndex, messages: Messages): string {
  const { review, format } = messages;
  const { decided } = review;
  const what =
    decision.kind === 'outside'
      ? decided.outside()
      : decision.kind === 'level'
        ? decided.level(levelWords(decision.involvement, index, messages))
        : decided[decision.kind](
            index.competencies.get(decision.competency)?.label[format.lang] ?? decision.competency,
          );
  return `${review.on(what, decision.at, decision.by)}${decision.why === null ? '' : review.remark(decision.why)}`;
}
