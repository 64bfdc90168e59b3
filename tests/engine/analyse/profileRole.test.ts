import { expect, test } from 'vitest';
import { countedDuties, dutyKey, profileRole, standingLabels } from '../../../src/engine/index.ts';
import { duty, framework, label, posting, postingOf } from './invented.ts';

test('counts the duties, the share and the highest involvement of each competency, in framework order', () => {
  const role = postingOf('r', 'help law.courts', 'do water.wells', 'head water.wells law.courts', '');
  const profile = profileRole(role, framework, 'all');
  expect(
    profile.competencies.map(({ competency, dutyCount, dutyShare, level }) => [
      competency,
      dutyCount,
      dutyShare,
      level,
    ]),
  ).toEqual([
    ['water.wells', 2, 0.5, 4],
    ['law.courts', 2, 0.5, 4],
  ]);
  expect(profile).toMatchObject({ role: 'r', scope: 'all', dutyCount: 4, outsideCount: 1, labelCount: 4 });
  expect(profile.outside.map((outside) => outside.index)).toEqual([3]);
});

test('leaves secondary labels out when only primary ones are asked for', () => {
  const profile = profileRole(postingOf('r', 'do water.wells law.courts'), framework, 'primary');
  expect(profile.competencies.map((use) => use.competency)).toEqual(['water.wells']);
  expect(profile.labelCount).toBe(1);
});

test('counts a duty once in an area however many of its competencies it has', () => {
  const profile = profileRole(postingOf('r', 'do water.wells water.pumps', 'help water.wells'), framework, 'all');
  expect(
    profile.areas.map(({ area, competencyCount, dutyCount, level }) => [area, competencyCount, dutyCount, level]),
  ).toEqual([
    ['water', 2, 2, 3],
    ['roads', 0, 0, null],
    ['law', 0, 0, null],
  ]);
});

test('counts twins once and keeps the version in the main language', () => {
  const role = posting(
    'r',
    [
      duty(0, 'do water.wells', { twin: 0 }),
      duty(1, 'do law.courts'),
      duty(0, 'head water.wells', { lang: 'en', twin: 0 }),
      duty(1, 'help roads.signs', { lang: 'en' }),
    ],
    { languages: ['en', 'fr'] },
  );
  expect(countedDuties(role).map(dutyKey)).toEqual(['fr-1', 'en-0', 'en-1']);
  expect(countedDuties(role, 'fr').map(dutyKey)).toEqual(['fr-0', 'fr-1', 'en-1']);
  const [wells] = profileRole(role, framework, 'all').competencies;
  expect(wells).toMatchObject({ competency: 'water.wells', dutyCount: 1, level: 4 });
});

test('never counts a rejected label', () => {
  const rejected = duty(0, 'do', { labels: [label('water.wells', 'primary', 'rejected')] });
  const profile = profileRole(posting('r', [rejected]), framework, 'all');
  // Nor is the duty outside the framework, until somebody says so: it waits to be completed.
  expect(profile).toMatchObject({ labelCount: 0, outsideCount: 0, competencies: [] });
  const said = profileRole(posting('r', [{ ...rejected, outside: 'reviewed' }]), framework, 'all');
  expect(said.outsideCount).toBe(1);
});

test('lets the best remaining label stand in for a rejected primary one', () => {
  const labels = [label('water.wells', 'primary', 'rejected'), label('law.courts', 'secondary')];
  expect(standingLabels({ labels }, 'primary').map((standing) => standing.competency)).toEqual(['law.courts']);
});

test('says how many labels a person confirmed or added', () => {
  const labels = [label('water.wells', 'primary', 'reviewed'), label('law.courts', 'secondary', 'added')];
  const profile = profileRole(posting('r', [duty(0, 'do', { labels }), duty(1, 'do roads.signs')]), framework, 'all');
  expect(profile).toMatchObject({ labelCount: 3, reviewedCount: 2 });
});

test('takes a labelled duty of unknown involvement for a contribution', () => {
  const role = posting('r', [duty(0, 'do water.wells', { involvement: null })]);
  expect(profileRole(role, framework, 'all').competencies[0]?.level).toBe(1);
});

test('knows no share of a role without duties', () => {
  const profile = profileRole(posting('r', []), framework, 'all');
  expect(profile.competencies).toEqual([]);
  expect(profile.areas.map((area) => area.dutyShare)).toEqual([null, null, null]);
});

test('a posting may have more duties than a call takes arguments', () => {
  const duties = Array.from({ length: 200_000 }, (_, index) => duty(index, 'head water.wells'));
  expect(profileRole(posting('r', duties), framework, 'all').areas[0]?.level).toBe(4);
});
