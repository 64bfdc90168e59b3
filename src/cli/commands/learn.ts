import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogueToLearn, loadLessons } from '../../catalogue/node.ts';
import { encodeLearned, evaluate, learn as learnWeights } from '../../engine/index.ts';
import { evaluationMarkdown } from '../output/evaluation.ts';
import { learningMarkdown } from '../output/learning.ts';
import { parseOptions } from '../options.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../terminal.ts';

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('give no file: data/learned/lessons.json names them');
  const { out } = values;
  // Before minutes of learning, not after.
  if (typeof out === 'string' && !statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--out ${out}: is no folder; check the path`);
  const data = loadCatalogueToLearn();
  const learned = learnWeights(data, loadLessons(data.framework));
  const predictions = new Map(learned.heldOut.map(({ gold, prediction }) => [gold, prediction]));
  const evaluation = evaluate(
    learned.heldOut.map(({ gold }) => gold),
    (gold) => predictions.get(gold) ?? { labels: [], involvement: null, candidates: [] },
  );
  if (typeof out === 'string')
    writeFileSync(join(out, 'weights.json'), `${JSON.stringify(encodeLearned(learned.weights), null, 2)}\n`);
  await terminal.write(`${learningMarkdown(learned)}\n${evaluationMarkdown(evaluation)}`);
  return 0;
}

export const learn: Command = {
  usage: 'learn [--out FOLDER]',
  summary:
    'learns how much words, terms and titles count, from the labelled duties that data/learned/lessons.json names',
  details: `Prints how right the weights are on duties of postings that they were not learned from (five folds by posting), how
well scores are calibrated, and the limits below which a mapping is doubtful.

--out  folder to write weights.json to; without it nothing is written`,
  run,
};
