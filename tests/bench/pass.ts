// One pass over a file of postings in a process of its own, so that its memory is its own: prints one JSON object.
import { createReadStream } from 'node:fs';
import { readInputs } from '../../src/cli/inputs.ts';
import { keepHeapSmall } from '../../src/cli/keepHeapSmall.ts';
import { run } from '../../src/cli/run.ts';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { normalise } from '../../src/engine/text/normalise.ts';
import { tokenise } from '../../src/engine/text/tokenise.ts';
import { cuesOf } from '../../src/engine/parse/cues.ts';
import type { Pass } from './stream.ts';

const [kind = '', path = '', out = '', jobs = '1'] = process.argv.slice(2);

/** Reads, normalises and tokenises, and does nothing with it: the floor of what mapping can cost. */
async function readOnly(): Promise<void> {
  const cues = cuesOf(loadCatalogue().data.readingWords);
  for await (const { outcome } of readInputs([path], createReadStream(path), () => undefined))
    if (outcome.ok) tokenise(normalise(outcome.value.text, cues).text);
}

const map = (): Promise<number> =>
  run(['map', path, '--format', 'ndjson', '--out', out, '--jobs', jobs], {
    stdin: createReadStream(path),
    write: async () => undefined,
    say: (line) => process.stderr.write(`${line}\n`),
  });

keepHeapSmall();
const start = performance.now();
await (kind === 'map' ? map() : readOnly());
const pass: Pass = {
  seconds: (performance.now() - start) / 1000,
  megabytesResident: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(pass));
