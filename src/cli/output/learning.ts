import { calibrationOf, confusionsOf, type Learned } from '../../engine/index.ts';

const figure = (value: number): string => value.toFixed(3);

/** Calibration, doubt and confusions of held-out duties, as Markdown. */
export function learningMarkdown({ heldOut, doubt }: Learned): string {
  const { bins, expectedError } = calibrationOf(heldOut.map(({ gold, match }) => ({ gold, labels: match.labels })));
  const rows = bins.map(
    ({ from, labelCount, meanScore, rightShare }) =>
      `| ${from.toFixed(1)} | ${labelCount} | ${figure(meanScore)} | ${figure(rightShare)} |`,
  );
  const confusions = confusionsOf(heldOut).map(
    ({ gold, said, dutyCount }) => `| ${gold ?? 'outside'} | ${said ?? 'outside'} | ${dutyCount} |`,
  );
  return `# Held out

Duties of postings that the weights were not learned from, five folds by posting: ${heldOut.length} duties.

## Calibration

| score from | labels | mean score | right |
| --- | --- | --- | --- |
${rows.join('\n')}

Expected calibration error: ${expectedError === null ? 'not measured' : figure(expectedError)}.

## Doubt

A duty whose area is less probable than ${doubt.score.toFixed(2)}, or less than ${doubt.lead.toFixed(2)} ahead of the next, is doubtful:
${figure(doubt.queuedShare)} of the duties. Of the others ${figure(doubt.areaRightOutside)} have the right primary area.

## Confusions

| labelled | mapped to | duties |
| --- | --- | --- |
${confusions.join('\n')}
`;
}
