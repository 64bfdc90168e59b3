import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicatesAmong, type MappedPosting, type RoleId } from '../../../src/engine/index.ts';
import { duty, posting } from './invented.ts';

const meta = (title: string | null, organization: string | null): Pick<MappedPosting, 'meta'> => ({
  meta: { ...posting('x', []).meta, title, organization },
});
/** A posting with these duty sentences, and a title of its own. */
const saying = (id: string, sentences: readonly string[], more = meta(id, 'Employer')): MappedPosting =>
  posting(
    id,
    sentences.map((text, i) => duty(i, '', { text })),
    more,
  );
const ten = Array.from({ length: 10 }, (_, i) => `Sentence number ${i}`);
const groupsOf = (...args: Parameters<typeof duplicatesAmong>): string[] =>
  duplicatesAmong(...args).map(({ roles }) => roles.join(' '));

describe('duplicates', () => {
  test('same title and organisation, case, accents and punctuation apart', () => {
    const roles = [
      saying('a', ['One'], meta('Chargé de projet, santé', 'OMS')),
      saying('b', ['Two'], meta('CHARGE DE PROJET – SANTE', 'Oms')),
      saying('c', ['Three'], meta('Chargé de projet, santé', 'Autre')),
      saying('d', ['Four'], meta('Chargé de projet, santé', null)),
    ];
    expect(duplicatesAmong(roles)).toEqual([{ roles: ['a', 'b'], sameTitle: true, sharedDutyCount: 0, dutyCount: 1 }]);
  });

  test('nine duties of ten in the same words are enough, eight are not', () => {
    const roles = [
      saying('a', ten),
      saying('nine', [...ten.slice(0, 9).map((text) => `${text.toUpperCase()}.`), 'Another']),
      saying('eight', [...ten.slice(0, 7), ...ten.slice(9), 'Another', 'And another']),
    ];
    expect(duplicatesAmong(roles)).toEqual([
      { roles: ['a', 'nine'], sameTitle: false, sharedDutyCount: 9, dutyCount: 10 },
    ]);
  });

  test('two duties alone, or none, say nothing', () => {
    expect(groupsOf([saying('a', ten.slice(0, 2)), saying('b', ten.slice(0, 2))])).toEqual([]);
    expect(groupsOf([saying('a', []), saying('b', [])])).toEqual([]);
    expect(groupsOf([])).toEqual([]);
  });

  test('those that the user holds apart are no group, a third one still is', () => {
    const roles = [saying('a', ten), saying('b', ten), saying('c', ten)];
    expect(groupsOf(roles)).toEqual(['a b c']);
    expect(groupsOf(roles, [['a', 'b', 'c'] as RoleId[]])).toEqual([]);
    expect(groupsOf(roles, [['a', 'b'] as RoleId[]])).toEqual(['a c']);
  });

  test('reference roles are nobody’s duplicates', () => {
    const reference = { title: { fr: 'R', en: 'R' }, purpose: { fr: 'P', en: 'P' } };
    expect(groupsOf([saying('a', ten), { ...saying('b', ten), reference }])).toEqual([]);
  });

  test('law: the same pairs as looking at every pair', () => {
    const sentences = fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j k l m n o p'.split(' ')), {
      minLength: 0,
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 12 }), (lists) => {
        const roles = lists.map((list, i) => saying(`r${String(i).padStart(2, '0')}`, list));
        const root = lists.map((_, i) => i);
        for (let a = 0; a < lists.length; a++)
          for (let b = a + 1; b < lists.length; b++) {
            const [one = [], other = []] = [lists[a], lists[b]];
            const most = Math.max(one.length, other.length);
            const shared = one.filter((text) => other.includes(text)).length;
            if (Math.min(one.length, other.length) < 3 || shared < 0.9 * most) continue;
            const [from, to] = [root[b], root[a]];
            for (const [i, at] of root.entries()) if (at === from) root[i] = to ?? at;
          }
        const expected = new Map<number, string[]>();
        for (const [i, at] of root.entries()) expected.set(at, [...(expected.get(at) ?? []), roles[i]?.id ?? '']);
        expect(new Set(groupsOf(roles))).toEqual(
          new Set([...expected.values()].filter(({ length }) => length > 1).map((ids) => ids.join(' '))),
        );
      }),
    );
  });
});
