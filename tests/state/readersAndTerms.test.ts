import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  createEngine,
  decided,
  decisionOn,
  keepPosting,
  type KeptPosting,
  type MappedPosting,
  type OwnTerm,
  unlabelled,
  withOwnTerms,
  zonesOf,
} from '../../src/engine/index.ts';
import { adoptAll, agreeToTerm, followTerms, mapAllAgain, removeTerm } from '../../src/state/ownTerms.ts';
import { addReading, removeReading, settleDuty } from '../../src/state/readings.ts';
import { setZones } from '../../src/state/review.ts';
import { savedWorkOf } from '../../src/state/savedWork.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import type { EngineClient } from '../../src/worker/client.ts';

const AT = '2026-03-12T08:00:00.000Z';
const { data, seeds } = loadCatalogue();
let engine = createEngine(data);
const mapSeed = (): MappedPosting => {
  const [seed] = seeds;
  const outcome = seed ? engine.mapPosting(seed) : null;
  if (!outcome?.ok) throw new TypeError('the seed cannot be read');
  return outcome.value;
};
const kept = keepPosting(mapSeed(), AT);
const { id } = kept.mapped;
const competencies = data.framework.areas.flatMap((area) => area.competencies.map((one) => one.id));
const [duty] = kept.mapped.duties;
const [competency] = competencies;
if (!duty || !competency) throw new TypeError('no duty, or no competency');
const term: OwnTerm = { term: 'mot à moi', lang: 'fr', competency, says: 'for', weight: 0.5 };

/** The engine as the page asks it, in this thread. */
const client = {
  useTerms: async (terms: readonly OwnTerm[]) => {
    engine = createEngine({ ...data, lexicon: withOwnTerms(data.lexicon, terms) });
  },
  open: async () => ({ framework: data.framework, doubt: null, postings: [mapSeed()] }),
  references: async () => [],
  mapAgain: async (...asked: Parameters<typeof engine.mapAgain>) => engine.mapAgain(...asked),
} as unknown as EngineClient; // no more of it is asked for

beforeEach(() => {
  replaceWork({ ...NO_WORK, postings: { [id]: kept } });
  useWorkspace.setState({ engine: client, framework: data.framework, postings: [kept.mapped], references: [] });
});

describe('terms of one’s own', () => {
  test('are used by the engine once agreed to, and no more once removed or taken back', async () => {
    const asked = vi.spyOn(client, 'useTerms');
    followTerms(client);
    agreeToTerm(term);
    expect(useWork.getState().terms).toEqual([term]);
    expect(asked).toHaveBeenLastCalledWith([term]);
    const before = useWorkspace.getState().postings;
    await vi.waitFor(() => expect(useWorkspace.getState().postings).not.toBe(before));
    removeTerm(term);
    expect(asked).toHaveBeenLastCalledWith([]);
    undo();
    expect(asked).toHaveBeenLastCalledWith([term]);
    undo();
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith([]));
    const count = asked.mock.calls.length;
    replaceWork({ ...useWork.getState(), terms: [] });
    expect(asked).toHaveBeenCalledTimes(count); // the same terms, though another list
  });

  test('postings mapped again change only when that is taken over, and keep what was decided', async () => {
    const stamp = { id: 'd', by: '', at: AT, why: null };
    const rejected = decided(kept, decisionOn(kept, duty, { kind: 'reject', competency }, stamp));
    replaceWork({ ...NO_WORK, postings: { [id]: rejected } });
    const all = await mapAllAgain();
    expect(useWork.getState().postings[id]).toBe(rejected);
    adoptAll(all);
    expect(useWork.getState().postings[id]).toEqual({ ...rejected, mapped: all[0]?.now });
    adoptAll(all); // what changed since is left alone
    expect(useWork.getState().postings[id]?.mapped).toBe(all[0]?.now);
  });
});

const readBy = (posting: KeptPosting, by: string): KeptPosting =>
  decided(posting, decisionOn(posting, duty, { kind: 'outside' }, { id: by, by, at: AT, why: null }));

describe('a second reading', () => {
  const blind = savedWorkOf(
    { ...NO_WORK, isBlind: true, postings: { [id]: readBy({ ...kept, mapped: unlabelled(kept.mapped) }, 'CD') } },
    data.framework,
    'CD',
  );

  test('is taken in, settled and removed, each in a step', () => {
    expect(addReading(blind).ok).toBe(true);
    const [reading] = useWork.getState().readings;
    expect(reading).toMatchObject({ by: 'CD', settled: [] });
    if (!reading) return;
    const settlement = { posting: id, duty: duty.span, primary: competency, secondary: [], involvement: null };
    settleDuty(reading.id, settlement);
    settleDuty(reading.id, { ...settlement, primary: null });
    expect(useWork.getState().readings[0]?.settled).toEqual([{ ...settlement, primary: null }]);
    undo();
    expect(useWork.getState().readings[0]?.settled).toEqual([settlement]);
    removeReading(reading.id);
    expect(useWork.getState().readings).toEqual([]);
  });

  test('that is none changes nothing, and says why', () => {
    const outcome = addReading({ ...blind, isBlind: false });
    expect(outcome.notes.map(({ code }) => code)).toEqual(['reading.not-blind']);
    expect(useWork.getState().readings).toEqual([]);
  });

  test('is not led by the engine: zones by hand bring no label', async () => {
    replaceWork({ ...NO_WORK, isBlind: true, postings: { [id]: { ...kept, mapped: unlabelled(kept.mapped) } } });
    await setZones(kept.mapped, zonesOf(kept.mapped), '');
    const now = useWork.getState().postings[id]?.mapped;
    expect(now?.duties.length).toBeGreaterThan(0);
    expect(now?.duties.flatMap(({ labels }) => labels)).toEqual([]);
  });
});
