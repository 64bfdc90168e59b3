import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { readNeedsFile } from '../../src/state/needsFile.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import { createEngineClient, type EngineClient } from '../../src/worker/client.ts';

const { framework } = loadCatalogue().data;
const [first] = framework.areas.flatMap((area) => area.competencies);
const table = `code;importance;capacité\n${first?.id};8;3\n`;

describe('an assessment of needs that a person chose', () => {
  let engine: EngineClient;
  beforeAll(() => {
    engine = createEngineClient({
      start: () => {
        throw new Error('no workers here');
      },
    });
  });
  afterEach(() => useWorkspace.setState({ engine: null }));

  test('is read by the engine', async () => {
    useWorkspace.setState({ engine });
    expect(await readNeedsFile(new File([table], 'besoins.csv'), framework)).toEqual({
      ok: true,
      value: [{ competency: first?.id, importance: 8, capacity: 3 }],
      notes: [],
    });
  });

  test('of more than 5 MB is refused', async () => {
    useWorkspace.setState({ engine });
    const file = new File([table, ' '.repeat(5_000_000)], 'besoins.csv');
    expect(await readNeedsFile(file, framework)).toMatchObject({
      ok: false,
      notes: [{ code: 'document.too-large', values: { megabytes: 5 } }],
    });
  });

  test('that cannot be read, as the engine failed or is not there, is told', async () => {
    const failed = { ok: false, notes: [{ code: 'document.failed', severity: 'error' }] };
    expect(await readNeedsFile(new File([table], 'besoins.csv'), framework)).toEqual(failed);
    useWorkspace.setState({ engine: { ...engine, readNeeds: () => Promise.reject(new Error('stopped')) } });
    expect(await readNeedsFile(new File([table], 'besoins.csv'), framework)).toEqual(failed);
  });
});
