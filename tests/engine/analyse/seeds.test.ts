import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { compareProfiles, createEngine, dutyKey, type MappedPosting, profileRole } from '../../../src/engine/index.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);
const postings = seeds.map((seed): MappedPosting => {
  const outcome = engine.mapPosting(seed);
  if (!outcome.ok) throw new Error(`seed not read: ${seed.name}`);
  return outcome.value;
});

/** The highest rank of each competency, counted the plain way: straight from the labels. */
function levelsOf(posting: MappedPosting, scope: 'primary' | 'all'): Map<string, number> {
  const ranks = new Map<string | null, number>(data.framework.involvement.map((level) => [level.id, level.rank]));
  const levels = new Map<string, number>();
  for (const duty of posting.duties) {
    if (duty.twin !== null && duty.lang !== posting.languages[0]) continue;
    for (const label of duty.labels) {
      if (scope === 'primary' && label.rank !== 'primary') continue;
      levels.set(label.competency, Math.max(levels.get(label.competency) ?? 0, ranks.get(duty.involvement) ?? 0));
    }
  }
  return levels;
}

test.each(['primary', 'all'] as const)('the two seeds compare as their %s labels, counted by hand, say', (scope) => {
  const profiles = postings.map((posting) => profileRole(posting, data.framework, scope));
  const comparison = compareProfiles(profiles, data.framework, { unit: 'competency' });
  const [first, second] = postings.map((posting) => levelsOf(posting, scope));
  if (!first || !second) throw new Error('two seeds expected');
  const all = data.framework.areas.flatMap((area) => area.competencies.map(({ id }) => id));

  expect(comparison.shared).toEqual(all.filter((id) => first.has(id) && second.has(id)));
  expect(comparison.onlyIn.map(({ ids }) => ids)).toEqual([
    all.filter((id) => first.has(id) && !second.has(id)),
    all.filter((id) => !first.has(id) && second.has(id)),
  ]);
  expect(comparison.uncovered).toEqual(all.filter((id) => !first.has(id) && !second.has(id)));
  expect(comparison.deeper.map(({ ids }) => ids)).toEqual([
    comparison.shared.filter((id) => (first.get(id) ?? 0) > (second.get(id) ?? 0)),
    comparison.shared.filter((id) => (second.get(id) ?? 0) > (first.get(id) ?? 0)),
  ]);
  for (const row of comparison.rows) {
    expect(row.levels).toEqual([first.get(row.id) ?? null, second.get(row.id) ?? null]);
    expect(row.difference).toBe((first.get(row.id) ?? 0) - (second.get(row.id) ?? 0));
  }
});

test.each(['primary', 'all'] as const)(
  'what a seed counts in its %s labels does not change with the language',
  (scope) => {
    const figures = (posting: MappedPosting, prefer: 'fr' | 'en') => {
      const { outside, ...profile } = profileRole(posting, data.framework, scope, prefer);
      return {
        outside: outside.length,
        profile: JSON.stringify(profile, (key, value) => (key === 'duties' ? null : value)),
      };
    };
    for (const posting of postings) expect(figures(posting, 'en')).toEqual(figures(posting, 'fr'));
    const named = (prefer: 'fr' | 'en') =>
      postings.flatMap((posting) =>
        profileRole(posting, data.framework, scope, prefer).areas.flatMap(({ duties }) => duties.map(dutyKey)),
      );
    expect(named('en')).not.toEqual(named('fr'));
  },
);
