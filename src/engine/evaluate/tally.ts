import type { CompetencyId } from '../model.ts';
import type { GoldDuty, Prediction } from './gold.ts';

/** Hits, false alarms and misses of one unit (area or competency). */
interface UnitCounts {
  hit: number;
  falseAlarm: number;
  miss: number;
}

/** Everything that the measures are made of; tallies of two sets of duties add up to the tally of both. */
export interface Tally {
  dutyCount: number;
  labelledCount: number;
  areaRight: number;
  competencyRight: number;
  topThree: number;
  involvementRight: number;
  outsideMapped: number;
  areas: Map<string, UnitCounts>;
  competencies: Map<string, UnitCounts>;
}

/** The area of a competency: the first half of its id, as the framework's decoder guarantees. */
export function areaOf(competency: CompetencyId): string {
  return competency.slice(0, competency.indexOf('.'));
}

export function emptyTally(): Tally {
  return {
    dutyCount: 0,
    labelledCount: 0,
    areaRight: 0,
    competencyRight: 0,
    topThree: 0,
    involvementRight: 0,
    outsideMapped: 0,
    areas: new Map(),
    competencies: new Map(),
  };
}

function countUnits(counts: Map<string, UnitCounts>, gold: ReadonlySet<string>, given: ReadonlySet<string>): void {
  for (const unit of new Set([...gold, ...given])) {
    const entry = counts.get(unit) ?? { hit: 0, falseAlarm: 0, miss: 0 };
    if (!gold.has(unit)) entry.falseAlarm++;
    else if (given.has(unit)) entry.hit++;
    else entry.miss++;
    counts.set(unit, entry);
  }
}

/** Adds one duty to the tally. */
export function tallyDuty(tally: Tally, gold: GoldDuty, { labels, involvement, candidates }: Prediction): void {
  const first = labels[0] ?? null;
  const right = gold.primary === null ? [] : [gold.primary, ...gold.secondary];
  tally.dutyCount++;
  if (first === gold.primary) tally.competencyRight++;
  if ((first && areaOf(first)) === (gold.primary && areaOf(gold.primary))) tally.areaRight++;
  if (gold.primary === null) {
    if (first !== null) tally.outsideMapped++;
  } else {
    tally.labelledCount++;
    if (candidates.slice(0, 3).includes(gold.primary)) tally.topThree++;
    if (involvement === gold.involvement) tally.involvementRight++;
  }
  countUnits(tally.areas, new Set(right.map(areaOf)), new Set(labels.map(areaOf)));
  countUnits(tally.competencies, new Set(right), new Set(labels));
}

function addUnits(into: Map<string, UnitCounts>, from: ReadonlyMap<string, UnitCounts>): void {
  for (const [unit, { hit, falseAlarm, miss }] of from) {
    const sum = into.get(unit) ?? { hit: 0, falseAlarm: 0, miss: 0 };
    into.set(unit, { hit: sum.hit + hit, falseAlarm: sum.falseAlarm + falseAlarm, miss: sum.miss + miss });
  }
}

/** Adds a tally to another. */
export function addTally(into: Tally, from: Tally): void {
  into.dutyCount += from.dutyCount;
  into.labelledCount += from.labelledCount;
  into.areaRight += from.areaRight;
  into.competencyRight += from.competencyRight;
  into.topThree += from.topThree;
  into.involvementRight += from.involvementRight;
  into.outsideMapped += from.outsideMapped;
  addUnits(into.areas, from.areas);
  addUnits(into.competencies, from.competencies);
}
