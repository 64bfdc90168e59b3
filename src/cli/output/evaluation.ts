import { type Evaluation, FIGURES, LANGS, type MeasuresWithIntervals } from '../../engine/index.ts';
import { tableHead, tableRow } from './markdown.ts';

const shareIn = (value: number | null): string => (value === null ? '—' : value.toFixed(3));

type Figure = keyof typeof FIGURES;
const FIGURE_NAMES = Object.keys(FIGURES) as Figure[]; // its own keys

function figureIn(measures: MeasuresWithIntervals | null, figure: Figure): string {
  if (measures === null) return '—';
  const interval = measures.intervals[figure];
  const value = shareIn(FIGURES[figure](measures));
  return interval ? `${value} (${shareIn(interval[0])}–${shareIn(interval[1])})` : value;
}

/** The measures as tables, each figure with its 95 % interval. */
export function evaluationMarkdown(evaluation: Evaluation): string {
  const columns = [evaluation, ...LANGS.map((lang) => evaluation.byLang[lang])];
  const { pairs, agreement } = evaluation.twins;
  const { areaPrimaryAccuracy, competencyPrimaryAccuracy } = evaluation.withAlternates;
  return [
    '# Evaluation\n\n',
    tableHead(['measure', 'all', ...LANGS]),
    tableRow(['duties', ...columns.map((measures) => measures?.counts.duties ?? 0)]),
    tableRow(['duties outside the framework', ...columns.map((measures) => measures?.counts.outside ?? 0)]),
    ...FIGURE_NAMES.map((figure) => tableRow([figure, ...columns.map((measures) => figureIn(measures, figure))])),
    `\nTwins with the same primary competency: ${shareIn(agreement)} of ${pairs} pairs.\n`,
    `With defensible alternatives: area ${shareIn(areaPrimaryAccuracy)}, competency ${shareIn(competencyPrimaryAccuracy)}.\n`,
    '\n## By area\n\n',
    tableHead(['area', 'duties', 'precision', 'recall', 'F1']),
    ...evaluation.area.perArea.map(({ area, goldCount, precision, recall, f1 }) =>
      tableRow([area, goldCount, shareIn(precision), shareIn(recall), shareIn(f1)]),
    ),
  ].join('');
}
