import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { DutyInput } from '../../src/engine/index.ts';
import { postingLines } from './corpus.ts';

/** What a pass over a file took, start and loading of the lexicon included. */
export interface Pass {
  readonly seconds: number;
  readonly megabytesResident: number;
}

export interface StreamRow {
  readonly postings: number;
  readonly megabytes: number;
  /** Read, normalise, tokenise. */
  readonly read: Pass;
  /** NDJSON to mapped NDJSON. */
  readonly map: Pass;
  /** The same in two threads. */
  readonly mapTwoJobs: Pass;
  /** `map` to `read`: the cost of all that follows tokenising. */
  readonly ratio: number;
}

function pass(kind: 'map' | 'read', path: string, out: string, jobs = 1): Pass {
  const script = join(import.meta.dirname, 'pass.ts');
  const args = ['--import', 'tsx', script, kind, path, out, String(jobs)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Pass;
}

async function writePostings(path: string, count: number, duties: readonly DutyInput[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const line of postingLines(count, duties)) if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

/** Maps files of growing size: linear cost shows in seconds a posting that stay the same, streaming in flat memory. */
export async function measureStreams(counts: readonly number[], duties: readonly DutyInput[]): Promise<StreamRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hss-bench-'));
  try {
    const rows: StreamRow[] = [];
    for (const postings of counts) {
      const path = join(folder, `${postings}.ndjson`);
      const out = join(folder, 'mapped.ndjson');
      await writePostings(path, postings, duties);
      const read = pass('read', path, out);
      const map = pass('map', path, out);
      const mapTwoJobs = pass('map', path, out, 2);
      rows.push({
        postings,
        megabytes: statSync(path).size / 1e6,
        read,
        map,
        mapTwoJobs,
        ratio: map.seconds / read.seconds,
      });
      rmSync(path);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
