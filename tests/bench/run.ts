// npm run bench: speed and size beside what people would otherwise take. Ratios are the result, times describe the machine.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { measureBundle } from './bundle.ts';
import { readDuties } from './corpus.ts';
import { measureImport } from './importing.ts';
import { measureSearch } from './search.ts';
import { measureStreams } from './stream.ts';
import { measureThroughput } from './throughput.ts';
import { measureViews } from './views.ts';

const COUNTS = [1000, 10_000];
/** `-- --long` adds a run of minutes. */
const LONG_COUNT = 100_000;

const fixed = (value: number, decimals = 1): string => value.toFixed(decimals);

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(`\n${title}\n\n${[head, ...rows].map(line).join('\n')}`);
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

const duties = readDuties();

function throughput() {
  const measured = measureThroughput(loadCatalogue().data, duties);
  print(
    `Duty lines, one thread (${duties.length} duties)`,
    ['', 'MB/s', 'duties/s', '× mapping', 'found'],
    measured.map((row) => [
      row.name,
      fixed(row.megabytesPerSecond),
      fixed(row.dutiesPerSecond, 0),
      fixed(row.timesMapping, 2),
      String(row.found),
    ]),
  );
  return measured;
}

async function streams() {
  const measured = await measureStreams(process.argv.includes('--long') ? [...COUNTS, LONG_COUNT] : COUNTS, duties);
  print(
    'NDJSON to mapped NDJSON, start included',
    ['postings', 'MB', 'read s', 'map s', 'map ÷ read', 'ms/posting', 'resident MB', '2 jobs s'],
    measured.map(({ postings, megabytes, read, map, mapTwoJobs, ratio }) => [
      String(postings),
      fixed(megabytes),
      fixed(read.seconds),
      fixed(map.seconds),
      fixed(ratio, 2),
      fixed((map.seconds * 1000) / postings, 2),
      fixed(map.megabytesResident, 0),
      fixed(mapTwoJobs.seconds),
    ]),
  );
  return measured;
}

function search() {
  const measured = measureSearch(loadCatalogue().data, duties);
  print(
    'Search in names and in duty sentences, milliseconds a keystroke; aim: both together 16 in nineteen cases of twenty',
    ['', 'texts', 'p50', 'p95', '× own p95', 'index s'],
    measured.map(({ name, texts, p50, p95, timesOwn, indexSeconds }) => [
      name,
      String(texts),
      fixed(p50, 2),
      fixed(p95, 2),
      fixed(timesOwn),
      fixed(indexSeconds, 2),
    ]),
  );
  return measured;
}

function bundle() {
  const measured = measureBundle();
  print(
    'Size in the browser, kB',
    ['', 'raw', 'gzip', 'brotli'],
    measured.map(({ name, raw, gzip, brotli }) => [name, fixed(raw / 1000), fixed(gzip / 1000), fixed(brotli / 1000)]),
  );
  return measured;
}

async function views() {
  const measured = await measureViews();
  print(
    'Library of 2,000 roles in Chromium, scrolled; aims: no frame over 50 ms, first view within 1 s',
    ['', 'first view ms', 'longest frame ms', 'of processor ms', 'frames', 'over 50 ms'],
    measured.map(({ view, firstViewMs, longestFrameMs, longestWorkMs, framesDrawn, slowFrames }) => [
      view,
      fixed(firstViewMs, 0),
      fixed(longestFrameMs),
      fixed(longestWorkMs),
      String(framesDrawn),
      String(slowFrames),
    ]),
  );
  return measured;
}

async function importing() {
  const measured = await measureImport();
  const { files, readSeconds, slowestKeyMs, longestTaskMs, cancelMs, heapMB } = measured;
  print(
    'Mixed files dropped at once in Chromium; aims: a key within 50 ms, stopped within 200 ms, memory back to within 20 %',
    [
      'files',
      'read s',
      'slowest key ms',
      'longest task ms',
      'stop ms',
      'MB before',
      'with rows',
      'after',
      'after ÷ before',
    ],
    [
      [
        String(files),
        fixed(readSeconds),
        fixed(slowestKeyMs, 0),
        fixed(longestTaskMs, 0),
        fixed(cancelMs, 0),
        ...[heapMB.before, heapMB.read, heapMB.after].map((size) => fixed(size)),
        fixed(heapMB.after / heapMB.before, 2),
      ],
    ],
  );
  return measured;
}

/** In the order in which they run; named after `--`, only those are measured and nothing is written. */
const PARTS = { throughput, streams, search, bundle, views, importing };
const asked = Object.entries(PARTS).filter(([name]) => process.argv.includes(name));
const results: Record<string, unknown> = {};
for (const [name, measure] of asked.length > 0 ? asked : Object.entries(PARTS)) results[name] = await measure();

if (asked.length === 0) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, ...results }, rounded, 2)}\n`);
}
