import {
  readSecondReading,
  settle,
  type Outcome,
  type SavedWork,
  type SecondReading,
  type Settlement,
} from '../engine/index.ts';
import { changeWork, useWork } from './work.ts';

let count = 0;

/** Takes in what a second reader said; what could not be taken is told. */
export function addReading(returned: SavedWork): Outcome<SecondReading> {
  const at = new Date().toISOString();
  const id = `${Date.now().toString(36)}-${(count++).toString(36)}`;
  const outcome = readSecondReading({ postings: Object.values(useWork.getState().postings) }, returned, { id, at });
  if (outcome.ok)
    changeWork({ kind: 'readingAdded', count: 1, title: '' }, (work) => ({
      ...work,
      readings: [...work.readings, outcome.value],
    }));
  return outcome;
}

export function removeReading(id: string): void {
  changeWork({ kind: 'readingRemoved', count: 1, title: '' }, (work) => ({
    ...work,
    readings: work.readings.filter((reading) => reading.id !== id),
  }));
}

/** Settles one duty on which the readers differ; what was settled of it before is replaced. */
export function settleDuty(id: string, settlement: Settlement): void {
  changeWork({ kind: 'settled', count: 1, title: '' }, (work) => ({
    ...work,
    readings: work.readings.map((reading) =>
      reading.id === id ? { ...reading, settled: settle(reading.settled, settlement) } : reading,
    ),
  }));
}
