import type { CompetencyId, Evidence, FrameworkIndex, Label } from '../../engine/index.ts';
import type { EvidenceMark } from './MarkedText.tsx';

interface EvidenceChoice {
  /** Words of the duty itself, or of its heading. */
  readonly from?: Evidence['from'];
  /** The competency in focus: words that speak for others stay quiet. */
  readonly focus?: CompetencyId | null;
}

/**
 * The words that prove some labels, ready to be marked; those that only take the title's topic prove nothing.
 * @returns  in the order of the labels; the same words for the same area once
 */
export function evidenceMarks(
  labels: readonly Label[],
  index: FrameworkIndex,
  { from = 'duty', focus = null }: EvidenceChoice = {},
): EvidenceMark[] {
  const marks = labels.flatMap((label) =>
    label.evidence
      .filter((piece) => piece.from === from && piece.topic === undefined)
      .map(({ span }): EvidenceMark => ({
        span,
        area: index.areas.get(label.area)?.number ?? 0,
        isQuiet: focus !== null && label.competency !== focus,
      })),
  );
  const found = new Map<string, EvidenceMark>();
  for (const mark of marks) {
    const key = `${mark.area}:${mark.span.join('-')}`;
    if (found.get(key)?.isQuiet !== false) found.set(key, mark);
  }
  return [...found.values()];
}

/** Whether the posting's title gave a label its topic, or a part of it. */
export function hasTopicOfTitle({ evidence }: Label): boolean {
  return evidence.some((piece) => piece.topic === 'title');
}
