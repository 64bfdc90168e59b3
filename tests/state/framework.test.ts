import { beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  createEngine,
  decided,
  decisionOn,
  type FrameworkEdit,
  keepPosting,
  type MappedPosting,
  type OwnFramework,
  type RoleId,
  reviewed,
  withOwnFramework,
} from '../../src/engine/index.ts';
import { changeFramework, editInUse, mapAnew, rolesToMap, staleIn, useBeforeEdits } from '../../src/state/framework.ts';
import { NO_WORK, replaceWork, undo, useHistory, useWork } from '../../src/state/work.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import type { EngineClient } from '../../src/worker/client.ts';

const AT = '2026-03-12T08:00:00.000Z';
const { data, seeds } = loadCatalogue();
let used: OwnFramework | null = null;
let engine = createEngine(data);
const [seed] = seeds;
const outcome = seed ? engine.mapPosting(seed) : null;
if (!outcome?.ok) throw new TypeError('the seed cannot be read');
const mapped = outcome.value;
const duty = mapped.duties.find(({ labels, twin }) => labels.length === 1 && twin === null);
const [label] = duty?.labels ?? [];
if (!duty || !label) throw new TypeError('no duty with one label');

/** The engine as the page asks it, in this thread. */
const client = {
  useFramework: async (own: OwnFramework | null) => {
    used = own;
    engine = createEngine(withOwnFramework(data, own));
  },
  frameworkInUse: async () => ({ framework: data.framework, lexicon: data.lexicon }),
  mapAgain: async (...asked: Parameters<typeof engine.mapAgain>) => engine.mapAgain(...asked),
} as unknown as EngineClient; // no more of it is asked for

/** As many copies of the posting, more than cross to the engine at once. */
const ids = Array.from({ length: 20 }, (_one, i) => `copy-${i}` as RoleId);
const kept = keepPosting(mapped, AT);
const accepted = decided(
  kept,
  decisionOn(kept, duty, { kind: 'accept', competency: label.competency }, { id: 'd', by: 'AB', at: AT, why: null }),
);
const removing: FrameworkEdit = { kind: 'removeCompetency', competency: label.competency };
const noSignal = new AbortController().signal;
const ofEngine = ({ duties }: MappedPosting) => duties.flatMap(({ labels }) => labels.map((one) => one.competency));

beforeEach(async () => {
  await client.useFramework(null);
  useBeforeEdits.setState({ before: null });
  useWorkspace.setState({ engine: client, framework: data.framework, postings: [mapped], references: [] });
  replaceWork({
    ...NO_WORK,
    postings: Object.fromEntries(ids.map((id) => [id, { ...accepted, mapped: { ...mapped, id } }])),
  });
});

describe('an edit', () => {
  test('makes the framework the user’s own in one step, and leaves postings as they are mapped', async () => {
    const before = useWork.getState().postings;
    await editInUse(removing, 'x');
    const { framework, postings } = useWork.getState();
    expect(framework?.framework.version).toBe(`${data.framework.version}+1`);
    expect(postings).toBe(before);
    expect(staleIn({ postings }, framework?.framework ?? data.framework)).toHaveLength(ids.length);
    undo();
    expect(useWork.getState().framework).toBeNull();
    expect(staleIn(useWork.getState(), data.framework)).toEqual([]);
  });

  test('that changes nothing is no step', async () => {
    await editInUse({ kind: 'moveArea', area: label.area, by: 1 }, 'x');
    const steps = useHistory.getState().done.length;
    await editInUse({ ...removing, competency: 'no.such' as typeof label.competency }, 'x');
    expect(useHistory.getState().done).toHaveLength(steps);
  });
});

describe('mapping anew', () => {
  test('tells how far it is, takes over what the engine says in one step, and keeps what was decided', async () => {
    await editInUse(removing, 'x');
    await client.useFramework(useWork.getState().framework);
    const told: number[] = [];
    const { roles, kept: all, before, after } = await mapAnew((count) => told.push(count), noSignal);
    const total = rolesToMap(useWork.getState(), [mapped]);
    expect(total).toBe(ids.length + 1);
    expect(told.at(-1)).toBe(total);
    expect(told.length).toBeGreaterThan(1);
    expect([before, after]).toEqual([data.framework, useWork.getState().framework?.framework]);
    expect(roles).toHaveLength(total);
    expect(all).toHaveLength(ids.length);
    const { postings } = useWork.getState();
    for (const id of ids) {
      expect(ofEngine(postings[id]?.mapped ?? mapped)).not.toContain(label.competency);
      expect(postings[id]?.decisions).toBe(accepted.decisions);
    }
    expect(staleIn({ postings }, after)).toEqual([]);
    undo();
    expect(ofEngine(useWork.getState().postings[ids[0] ?? mapped.id]?.mapped ?? mapped)).toContain(label.competency);
  });

  test('changes no label that a person gave or confirmed', async () => {
    await editInUse(
      { kind: 'removeArea', area: data.framework.areas.find(({ id }) => id !== label.area)?.id ?? label.area },
      'x',
    );
    await client.useFramework(useWork.getState().framework);
    const { roles } = await mapAnew(() => undefined, noSignal);
    for (const { after } of roles.slice(0, ids.length))
      expect(after.duties.find(({ span }) => span.join() === duty.span.join())?.labels[0]).toMatchObject({
        competency: label.competency,
        review: 'reviewed',
      });
  });

  test('is no step where the work has no posting: what comes with the app follows by itself', async () => {
    replaceWork(NO_WORK);
    await editInUse(removing, 'x');
    const { done } = useHistory.getState();
    const { roles } = await mapAnew(() => undefined, noSignal);
    expect(roles).toHaveLength(1);
    expect(useHistory.getState().done).toBe(done);
  });

  test('changes nothing where it is stopped', async () => {
    await editInUse(removing, 'x');
    const before = useWork.getState();
    const controller = new AbortController();
    const mapping = mapAnew(() => controller.abort(), controller.signal);
    await expect(mapping).rejects.toThrow();
    expect(useWork.getState()).toBe(before);
  });
});

describe('another framework', () => {
  const own: OwnFramework = {
    framework: { ...data.framework, id: 'own', version: '1', areas: data.framework.areas.slice(0, 1) },
    lexicon: { fr: [], en: [] },
  };

  test('is used and mapped to in one step; labels are told in the words of both', async () => {
    const { before, after, roles } = await changeFramework(own, 'own', () => undefined, noSignal);
    expect([before.id, after.id]).toEqual([data.framework.id, 'own']);
    expect(useWork.getState().framework).toBe(own);
    expect(roles[0]?.before).toEqual(reviewed({ ...accepted, mapped: { ...mapped, id: ids[0] ?? mapped.id } }, before));
    undo();
    expect(useWork.getState().framework).toBeNull();
  });

  test('is not used where mapping is stopped', async () => {
    const controller = new AbortController();
    await expect(changeFramework(own, 'own', () => controller.abort(), controller.signal)).rejects.toThrow();
    expect(used).toBeNull();
    expect(useWork.getState().framework).toBeNull();
  });
});
