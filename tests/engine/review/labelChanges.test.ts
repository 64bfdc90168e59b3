import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import {
  type AreaId,
  areaChanges,
  createEngine,
  decided,
  decisionOn,
  editFramework,
  keepPosting,
  labelChanges,
  reviewed,
  withinFramework,
} from '../../../src/engine/index.ts';

const { data, seeds } = loadCatalogue();
const [seed] = seeds;
const outcome = seed ? createEngine(data).mapPosting(seed) : null;
if (!outcome?.ok) throw new TypeError('the seed cannot be read');
const mapped = outcome.value;
const duty = mapped.duties.find(({ labels, twin }) => labels.length === 1 && twin === null);
const [label] = duty?.labels ?? [];
if (!duty || !label) throw new TypeError('no duty with one label');
const less = editFramework(
  { framework: data.framework, lexicon: data.lexicon },
  { kind: 'removeCompetency', competency: label.competency },
).framework;
const areaOf = (id: string): AreaId => id.split('.')[0] as AreaId; // ids of the catalogue begin with their area's

describe('a posting within a framework that lost a competency', () => {
  const within = withinFramework(mapped, less);

  test('has no label of it, and keeps its others with a primary one', () => {
    const all = [...within.duties, ...within.requirements].flatMap(({ labels }) => labels);
    expect(all.map(({ competency }) => competency)).not.toContain(label.competency);
    for (const { labels } of within.duties)
      if (labels.length > 0) expect(labels.filter(({ rank }) => rank === 'primary')).toHaveLength(1);
    expect(within.duties.find(({ span }) => span === duty.span)?.involvement).toBeNull();
  });

  test('is the same where it lost nothing', () => {
    expect(withinFramework(mapped, data.framework)).toBe(mapped);
    expect(reviewed(keepPosting(mapped, ''), less)).toEqual(within);
  });
});

describe('what changed', () => {
  const without = withinFramework(mapped, less);

  test('names the duties that are labelled otherwise, and the areas that gained or lost one', () => {
    const changes = labelChanges(mapped, without);
    expect(changes.find((change) => change.duty.span === duty.span)).toMatchObject({
      role: mapped.id,
      before: [label.competency],
      after: [],
    });
    const [area] = areaChanges([{ role: mapped.id, duty, before: [label.competency], after: [] }], areaOf);
    expect(area).toEqual({ area: label.area, gained: 0, lost: 1 });
    expect(areaChanges([{ role: mapped.id, duty, before: [], after: [label.competency] }], areaOf)).toEqual([
      { area: label.area, gained: 1, lost: 0 },
    ]);
    expect(labelChanges(mapped, mapped)).toEqual([]);
  });

  test('counts a duty in two languages once', () => {
    const changes = labelChanges({ ...mapped, duties: mapped.duties.map((one) => ({ ...one, labels: [] })) }, mapped);
    const keys = changes.map((change) => `${change.duty.index} ${change.duty.twin === null ? change.duty.lang : ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is nothing where a person decided', () => {
    const stamp = { id: 'd', by: 'AB', at: '2026-03-12T08:00:00.000Z', why: null };
    const accept = { kind: 'accept', competency: label.competency } as const;
    const kept = decided(keepPosting(mapped, ''), decisionOn({ mapped }, duty, accept, stamp));
    const bare = { ...kept, mapped: { ...mapped, duties: mapped.duties.map((one) => ({ ...one, labels: [] })) } };
    const changes = labelChanges(reviewed(kept, data.framework), reviewed(bare, data.framework));
    expect(changes.map((change) => change.duty.span)).not.toContain(duty.span);
  });
});
