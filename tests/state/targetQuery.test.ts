import { describe, expect, test } from 'vitest';
import { readTargetQuery, writeTargetQuery } from '../../src/state/targetQuery.ts';

const through = (address: string): string => writeTargetQuery(readTargetQuery(new URLSearchParams(address))).toString();

describe('the target in the address', () => {
  test.each([
    'target=union',
    'target=role%3Ar-1&of=r-2&gaps=financing%2Chis',
    'target=own&need=financing.pfm%3A3%2Chis.routine%3A5&bullets=table',
  ])('reading what was written gives it back: %s', (address) => {
    expect(through(address)).toBe(address);
  });

  test.each(['', 'target=nobody', 'target=role%3A', 'need=&gaps=', 'bullets=cake', 'need=a.b%3Ahigh%2C%3A3%2Cc.d%3A0'])(
    'what nobody can mean asks for nothing: %s',
    (address) => {
      expect(through(address)).toBe('');
    },
  );
});
