import { describe, expect, test } from 'vitest';
import {
  adopted,
  decided,
  decisionOn,
  type Duty,
  keepPosting,
  type KeptPosting,
  type MappedPosting,
  proposals,
  reviewed,
  reviewProgress,
  reviewQueue,
  sameSentences,
  type Verdict,
} from '../../../src/engine/index.ts';
import type { CompetencyId } from '../../../src/engine/index.ts';
import { duty, framework, label, posting } from '../analyse/invented.ts';

const AT = '2026-03-12T10:00:00.000Z';
const id = (competency: string): CompetencyId => competency as CompetencyId;
const mappedAs = (...lines: readonly string[]): MappedPosting =>
  posting(
    'role',
    lines.map((line, i) => duty(i, line, { span: [10 * i, 10 * i + 9], text: `duty ${i}` })),
  );
function decide(kept: KeptPosting, place: number, verdict: Verdict): KeptPosting {
  const on: Pick<Duty, 'span'> = { span: [10 * place, 10 * place + 9] };
  return decided(kept, decisionOn(kept, on, verdict, { id: `${kept.decisions.length}`, by: 'AB', at: AT, why: null }));
}
const shown = (kept: KeptPosting): string[][] =>
  reviewed(kept, framework).duties.map(({ labels }) =>
    labels.map(({ competency, rank, review }) => `${competency} ${rank} ${review}`),
  );

describe('what a later engine says', () => {
  const before = keepPosting(mappedAs('do water.wells', 'do law.courts', '', 'join roads.signs'), AT);
  const later = mappedAs('do water.wells', 'do water.pumps', 'head law.courts', 'do roads.signs');

  test('is listed duty by duty, and nothing else is', () => {
    expect(proposals(before, later)).toMatchObject([
      { duty: [10, 19], appears: ['water.pumps'], disappears: ['law.courts'], isDecided: false },
      { duty: [20, 29], appears: ['law.courts'], primary: { before: null, after: 'law.courts' } },
      { duty: [30, 39], appears: [], involvement: { before: 'join', after: 'do' } },
    ]);
    expect(proposals(before, before.mapped)).toEqual([]);
  });

  test('does not ask again what was settled', () => {
    const settled = [
      [1, { kind: 'reject', competency: id('law.courts') }],
      [1, { kind: 'add', competency: id('water.pumps'), words: [0, 4] }],
      [1, { kind: 'primary', competency: id('water.pumps') }],
      [3, { kind: 'level', involvement: null }],
    ] as const;
    const kept = settled.reduce((now, [place, verdict]) => decide(now, place, verdict), before);
    expect(proposals(kept, later).map((proposal) => proposal.duty[0])).toEqual([20]);
  });

  test('leaves what was decided as it is', () => {
    const kept = decide(before, 1, { kind: 'accept', competency: id('law.courts') });
    expect(proposals(kept, later)[0]).toMatchObject({ disappears: ['law.courts'], isDecided: true });
    expect(shown(adopted(kept, later))[1]).toEqual(['law.courts primary reviewed', 'water.pumps secondary proposed']);
    expect(reviewed(adopted(kept, later), framework).duties[1]?.labels[0]?.evidence).toEqual(
      before.mapped.duties[1]?.labels[0]?.evidence,
    );
  });

  test('tells of duties that it finds anew or no longer', () => {
    const shorter = { ...later, duties: later.duties.slice(0, 3) };
    expect(proposals(before, shorter).at(-1)).toMatchObject({ duty: [30, 39], found: 'only-before' });
    expect(proposals(keepPosting(shorter, AT), later).at(-1)).toMatchObject({ duty: [30, 39], found: 'only-after' });
  });
});

const saying = (name: string, ...texts: readonly string[]): MappedPosting =>
  posting(
    name,
    texts.map((text, i) => duty(i, '', { text, span: [100 * i, 100 * i + text.length] })),
  );

test('the same sentence is found elsewhere, whatever its case, accents and full stop', () => {
  const postings = [
    saying('a', 'Évaluer les puits.', 'Réparer les ponts'),
    saying('b', 'Évaluer les ponts', 'évaluer les puits'),
    saying('c', 'EVALUER LES PUITS ;'),
  ];
  const [first] = postings[0]?.duties ?? [];
  if (!first) throw new RangeError('no duty');
  const found = sameSentences(postings, { posting: postings[0]?.id ?? ('' as never), duty: first });
  expect(found.map(({ posting: role, duty: { index } }) => `${role} ${index}`)).toEqual(['b 1', 'c 0']);
});

describe('what is left to review', () => {
  const weak = { ...label('water.wells', 'primary'), score: 0.2 };
  const weaker = { ...label('law.courts', 'primary'), score: 0.1 };
  const kept = keepPosting(
    posting('role', [
      duty(0, 'do roads.signs', { span: [0, 9], labels: [{ ...label('roads.signs', 'primary'), score: 0.9 }] }),
      duty(1, 'do water.wells', { span: [10, 19], labels: [weak] }),
      duty(2, 'do law.courts', { span: [20, 29], labels: [weaker, label('water.pumps', 'secondary')] }),
      duty(3, '', { span: [30, 39] }),
    ]),
    AT,
  );
  const limits = { score: 0.5, lead: 0 };
  const queue = (now: KeptPosting): number[] =>
    reviewQueue(reviewed(now, framework), limits, [{ duty: 'fr-3', outside: 0.15, candidates: [] }]).map(
      ({ index }) => index,
    );

  test('begins with the most doubtful', () => {
    expect(queue(kept)).toEqual([2, 3, 1, 0]);
    expect(reviewQueue(kept.mapped, null).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  test('a duty is done when all its labels are decided on, or when it is outside', () => {
    const half = decide(kept, 2, { kind: 'accept', competency: id('law.courts') });
    expect(reviewProgress(reviewed(half, framework))).toEqual({ reviewed: 0, total: 4 });
    const whole = decide(half, 2, { kind: 'reject', competency: id('water.pumps') });
    expect(reviewProgress(reviewed(whole, framework))).toEqual({ reviewed: 1, total: 4 });
    expect(queue(decide(whole, 3, { kind: 'outside' }))).toEqual([1, 0]);
  });
});
