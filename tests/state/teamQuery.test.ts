import { describe, expect, test } from 'vitest';
import type { CompetencyId, RoleId } from '../../src/engine/index.ts';
import { readTeamQuery, writeTeamQuery } from '../../src/state/teamQuery.ts';

const read = (address: string) => readTeamQuery(new URLSearchParams(address));
const through = (address: string): string => decodeURIComponent(writeTeamQuery(read(address)).toString());

describe('a team in the address', () => {
  test.each([
    'target=a.b:3.2.essential,c.d:1.99.desirable&roles=r-1,r-2:3&vacant=r-1&reassign=1&form=table',
    'roles=r-1&form=picture',
    'target=a.b:5.1.essential',
  ])('reading what was written gives it back: %s', (address) => {
    expect(through(address)).toBe(address);
  });

  test('a link says target and team, each competency and each role once', () => {
    expect(read('target=a.b:3.2.essential,a.b:1.1.desirable&roles=r:2,r').linked).toEqual({
      target: { title: '', aims: [{ competency: 'a.b' as CompetencyId, level: 3, wanted: 2, priority: 'essential' }] },
      members: [{ role: 'r' as RoleId, headcount: 2 }],
    });
  });

  test.each(['', 'target=a.b', 'target=:3.2.essential', 'target=a.b:0.2.essential,a.b:3.100.x&form=cake', 'roles=,'])(
    'what nobody can mean says nothing: %s',
    (address) => {
      expect(read(address).linked).toBeNull();
      expect(through(address)).toBe('');
    },
  );

  test('a role whose name ends in a number that is no headcount keeps its name', () => {
    expect(read('roles=urn:x:0').linked?.members).toEqual([{ role: 'urn:x:0', headcount: 1 }]);
  });
});
