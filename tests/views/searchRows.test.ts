import { describe, expect, test } from 'vitest';
import type { SearchSource } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { excerptOf, groupHits, ROW_LIMIT, type Finds } from '../../src/views/search/searchRows.ts';
import { handOver, hasBeenGiven, noticeLoss } from '../../src/views/shared/search/handOver.ts';
import type { Find, FindGroup } from '../../src/views/shared/search/finds.ts';
import { dutySource, foundDuty } from '../../src/views/shared/search/dutySource.ts';
import { actionNames, roleNames, topicNames } from '../../src/views/shared/search/names.ts';
import { idOfKey, type SearchKind } from '../../src/views/shared/search/searchKeys.ts';
import { engine, postings } from './renderRoute.tsx';

const hit = (kind: SearchKind, i: number): Find => ({ key: `${kind}/${i}`, kind, lang: 'fr', text: 'x', marks: [] });
const group = (kind: SearchKind, size: number, share = 1): FindGroup => ({
  kind,
  share,
  count: size,
  hits: Array.from({ length: Math.min(size, ROW_LIMIT) }, (_, i) => hit(kind, i)),
});
const all: Finds = { isThere: () => true, isLater: () => false };
const shape = (groups: ReturnType<typeof groupHits>) =>
  groups.map(({ name, count, hits }) => [name, count, hits.length]);

describe('ten rows', () => {
  test('are shared by the kinds, so that many duties leave room for one competency', () => {
    const groups = [group('duty', 300), group('competency', 1), group('role', 2)];
    expect(shape(groupHits(groups, 'all', all))).toEqual([
      ['competencies', 1, 1],
      ['roles', 2, 2],
      ['duties', 300, 7],
    ]);
  });

  test('belong to one kind where results are filtered', () => {
    const groups = [group('duty', 300), group('competency', 1)];
    expect(shape(groupHits(groups, 'duties', all))).toEqual([['duties', 300, 10]]);
    expect(groupHits(groups, 'roles', all)).toEqual([]);
  });

  test('leave out kinds with half of the words where another has all, unless asked for alone', () => {
    const groups = [group('competency', 1), group('duty', 5, 0.5)];
    expect(shape(groupHits(groups, 'all', all))).toEqual([['competencies', 1, 1]]);
    expect(shape(groupHits(groups, 'duties', all))).toEqual([['duties', 5, 5]]);
  });

  test('hold nothing that is no more, and reference roles behind the library’s', () => {
    const finds: Finds = { isThere: ({ key }) => key !== 'role/1', isLater: ({ key }) => key === 'role/0' };
    const [roles] = groupHits([group('role', 4)], 'all', finds);
    expect(roles?.hits.map(({ key }) => key)).toEqual(['role/2', 'role/3', 'role/0']);
    expect(roles?.count).toBe(3);
  });
});

describe('an excerpt', () => {
  test('is the whole sentence where the first mark is in view', () => {
    expect(excerptOf('Suivre le budget', [[10, 16]])).toEqual({ text: 'Suivre le budget', marks: [[10, 16]] });
  });

  test('begins between words a little before a mark that stands far behind, and marks the same words', () => {
    const text = `${'appuyer la région '.repeat(12)}dans le recouvrement des coûts`;
    const start = text.indexOf('recouvrement');
    const cut = excerptOf(text, [[start, start + 12]]);
    expect(cut.text.length).toBeLessThan(100);
    expect(cut.text).toMatch(/^… (appuyer|la|région) /);
    expect(cut.marks.map(([from, to]) => cut.text.slice(from, to))).toEqual(['recouvrement']);
  });
});

describe('what can be found', () => {
  test('every area and competency in both languages', () => {
    const texts = topicNames(engine.framework);
    for (const { label } of engine.framework.areas.flatMap((area) => [area, ...area.competencies])) {
      expect(texts).toContainEqual(expect.objectContaining({ lang: 'fr', text: label.fr }));
      expect(texts).toContainEqual(expect.objectContaining({ lang: 'en', text: label.en }));
    }
  });

  test('every duty, and back from what was found to the duty; twins are one find', () => {
    for (const posting of postings) {
      const duties = dutySource(posting).texts;
      expect(duties).toHaveLength(posting.duties.length);
      const twins = posting.duties.filter(({ twin, lang }) => twin !== null && lang === 'en').length;
      expect(new Set(duties.map(({ key }) => key)).size).toBe(posting.duties.length - twins);
      for (const { key, lang, text } of duties) {
        expect(idOfKey(key)).toBe(posting.id);
        expect(foundDuty(posting, key, lang)?.text).toBe(text);
      }
    }
  });

  test('a role whose id holds a slash is found again', () => {
    const posting = { ...postings[0]!, id: 'a/b' as (typeof postings)[number]['id'] }; // there are two
    expect(idOfKey(roleNames(posting)[0]?.key ?? '')).toBe('a/b');
    expect(idOfKey(dutySource(posting).texts[0]?.key ?? '')).toBe('a/b');
  });

  test('actions by the same names in both languages', () => {
    const [french, english] = [fr, en].map((words) => new Set(actionNames(words).map(({ key }) => key)));
    expect(french).toEqual(english);
  });
});

const source = (id: string): SearchSource => ({ id, texts: [{ key: id, lang: 'fr', text: id }] });
const listening = () => {
  const given: (readonly SearchSource[])[] = [];
  return { given, makeSearchable: async (sources: readonly SearchSource[]) => void given.push(sources) };
};

describe('handing over', () => {
  test('gives each source once, what is new later, and takes out what is gone', async () => {
    const worker = listening();
    const [a, b, c] = [source('a'), source('b'), source('c')];
    let progress = 0;
    await Promise.all([handOver(worker, [a, b], () => progress++), handOver(worker, [a, b], () => progress++)]);
    await handOver(worker, [b, c], () => progress++);
    expect(worker.given).toEqual([
      [a, b],
      [{ id: 'a', texts: [] }, c],
    ]);
    expect(progress).toBe(2);
    expect(hasBeenGiven(worker)).toBe(true);
  });

  test('gives all again to an engine that lost them', async () => {
    const worker = listening();
    await handOver(worker, [source('a'), source('b')], () => undefined);
    expect(noticeLoss(worker, 2)).toBe(false);
    expect(noticeLoss(worker, 0)).toBe(true);
    await handOver(worker, [source('a')], () => undefined);
    expect(worker.given).toHaveLength(2);
  });

  test('many sources go in parts, so that neither side is held up', async () => {
    const worker = listening();
    await handOver(
      worker,
      Array.from({ length: 2000 }, (_, i) => source(`s${i}`)),
      () => undefined,
    );
    expect(Math.max(...worker.given.map((part) => part.length))).toBeLessThanOrEqual(100);
    expect(worker.given.flat()).toHaveLength(2000);
  });

  test('a failure is told, and the next one tries anew', async () => {
    const worker = { ...listening(), fails: true };
    const flaky = {
      makeSearchable: (sources: readonly SearchSource[]) =>
        worker.fails ? Promise.reject(new Error('gone')) : worker.makeSearchable(sources),
    };
    await expect(handOver(flaky, [source('a')], () => undefined)).rejects.toThrow('gone');
    worker.fails = false;
    await handOver(flaky, [source('a')], () => undefined);
    expect(worker.given).toHaveLength(1);
  });
});
