import { decodeWork, type KeptPosting, type Outcome, type SavedWork, WORK_LENGTH_LIMIT } from '../engine/index.ts';

/** A file of work, its postings left where it was read; `reading` names it. */
export interface WorkRead {
  readonly reading: number;
  readonly outcome: Outcome<SavedWork>;
  readonly postingCount: number;
}

/** Reads files of work and hands their postings out a few at a time: all at once would hold the page up to take them. */
export class WorkReader {
  #reading = 0;
  #postings: readonly KeptPosting[] = [];

  async read(file: Blob): Promise<WorkRead> {
    const outcome: Outcome<SavedWork> =
      file.size > WORK_LENGTH_LIMIT
        ? { ok: false, notes: [{ code: 'work.too-large', severity: 'error', values: { limit: WORK_LENGTH_LIMIT } }] }
        : decodeWork(await file.text());
    const reading = ++this.#reading;
    if (!outcome.ok) return { reading, outcome, postingCount: 0 };
    this.#postings = outcome.value.postings;
    return {
      reading,
      outcome: { ...outcome, value: { ...outcome.value, postings: [] } },
      postingCount: this.#postings.length,
    };
  }

  /**
   * The postings from one place to before another; with the last of them all are let go.
   * @throws {RangeError} where another file was read since
   */
  postings(reading: number, from: number, to: number): readonly KeptPosting[] {
    if (reading !== this.#reading) throw new RangeError(`the file is not there any more: ${reading}`);
    const asked = this.#postings.slice(from, to);
    if (to >= this.#postings.length) this.#postings = [];
    return asked;
  }
}
