import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coOccurrenceOf,
  compareProfiles,
  decided,
  decisionOn,
  doubtOf,
  type Duty,
  gapsAgainst,
  historyOf,
  keepPosting,
  type KeptPosting,
  type Label,
  type MappedPosting,
  profileRole,
  requiredBy,
  reviewed,
  reviewProgress,
  standingLabels,
  strayDecisions,
  type Verdict,
} from '../../../src/engine/index.ts';
import type { CompetencyId, InvolvementId } from '../../../src/engine/index.ts';
import { COMPETENCIES, duty, framework, LEVELS, posting, postingOf } from '../analyse/invented.ts';

const NEVER = '2026-03-12T10:00:00.000Z';
const id = (competency: string): CompetencyId => competency as CompetencyId;

/** Duties one behind the other, as in a text; each says its own words. */
function keptOf(...lines: readonly string[]): KeptPosting {
  let at = 0;
  const duties = lines.map((line, i) => {
    const text = `duty ${i} ${line}`;
    const made = duty(i, line, { text, span: [at, at + text.length] });
    at += text.length + 1;
    return made;
  });
  const text = duties.map((one) => one.text).join('\n');
  return keepPosting(posting('role', duties, { text }), NEVER);
}

let count = 0;
function decide(kept: KeptPosting, place: number, ...verdicts: readonly Verdict[]): KeptPosting {
  return verdicts.reduce((now, verdict) => {
    const on = now.mapped.duties[place];
    if (!on) throw new RangeError(`no duty: ${place}`);
    const stamp = { id: `d${count++}`, by: 'AB', at: NEVER, why: null };
    return decided(now, decisionOn(now, on, verdict, stamp));
  }, kept);
}
const dutiesOf = (kept: KeptPosting): readonly Duty[] => reviewed(kept, framework).duties;
const shown = (kept: KeptPosting, place = 0): string[] =>
  (dutiesOf(kept)[place]?.labels ?? []).map(({ competency, rank, review }) => `${competency} ${rank} ${review}`);

const KEPT = keptOf('do water.wells law.courts', 'head roads.signs', '');

describe('what a person decided', () => {
  test('nothing: as the engine said', () => {
    expect(reviewed(KEPT, framework)).toBe(KEPT.mapped);
  });

  test('accepted labels are reviewed, the others stay proposed', () => {
    expect(shown(decide(KEPT, 0, { kind: 'accept', competency: id('water.wells') }))).toEqual([
      'water.wells primary reviewed',
      'law.courts secondary proposed',
    ]);
  });

  test('rejected labels stay, behind the others; of those left one is the primary', () => {
    const kept = decide(KEPT, 0, { kind: 'reject', competency: id('water.wells') });
    expect(shown(kept)).toEqual(['law.courts primary proposed', 'water.wells secondary rejected']);
  });

  test('an added label is proved by the words chosen for it', () => {
    const kept = decide(KEPT, 2, { kind: 'add', competency: id('water.pumps'), words: [0, 4] });
    expect(dutiesOf(kept)[2]?.labels).toEqual([
      {
        competency: 'water.pumps',
        area: 'water',
        rank: 'primary',
        score: 0.5,
        evidence: [{ span: [0, 4], term: 'duty', weight: 0.5, from: 'duty' }],
        runnerUp: null,
        review: 'added',
      },
    ]);
  });

  test('what is added though it was proposed is confirmed', () => {
    const kept = decide(KEPT, 1, { kind: 'add', competency: id('roads.signs'), words: [0, 4] });
    expect(shown(kept, 1)).toEqual(['roads.signs primary reviewed']);
  });

  test('the main one of several can be chosen', () => {
    const kept = decide(KEPT, 0, { kind: 'primary', competency: id('law.courts') });
    expect(shown(kept)).toEqual(['law.courts primary reviewed', 'water.wells secondary proposed']);
  });

  test('a level by hand has no verb that proves it', () => {
    const kept = decide(KEPT, 0, { kind: 'level', involvement: 'head' as InvolvementId });
    expect(dutiesOf(kept)[0]).toMatchObject({ involvement: 'head', involvementEvidence: null });
  });

  test('outside: all labels are rejected, and the duty has no level', () => {
    const kept = decide(KEPT, 0, { kind: 'outside' });
    expect(shown(kept)).toEqual(['water.wells primary rejected', 'law.courts secondary rejected']);
    expect(dutiesOf(kept)[0]).toMatchObject({ involvement: null, outside: 'reviewed' });
    expect(shown(decide(kept, 0, { kind: 'accept', competency: id('law.courts') }))).toEqual([
      'law.courts primary reviewed',
      'water.wells secondary rejected',
    ]);
  });

  test('all labels rejected is not outside: the duty waits for a person until it is said', () => {
    const kept = decide(KEPT, 1, { kind: 'reject', competency: id('roads.signs') });
    const [, rejected] = dutiesOf(kept);
    expect(rejected && 'outside' in rejected).toBe(false);
    expect(reviewProgress(reviewed(kept, framework)).reviewed).toBe(0);
    expect(reviewProgress(reviewed(decide(kept, 1, { kind: 'outside' }), framework)).reviewed).toBe(1);
  });

  test('outside without a label to reject is no longer in doubt', () => {
    const limits = { score: 0.9, lead: 0.5 };
    const near = { outside: 0.5, candidates: [] };
    const of = (kept: KeptPosting) => doubtOf(dutiesOf(kept)[2] ?? duty(0, ''), limits, near);
    expect(of(KEPT)).not.toBeNull();
    expect(of(decide(KEPT, 2, { kind: 'outside' }))).toBeNull();
  });

  test('holds for both versions of a duty in two languages', () => {
    const duties = [
      duty(0, 'do water.wells', { span: [0, 5], twin: 0 }),
      duty(0, 'do water.wells', { span: [6, 11], twin: 0, lang: 'en', text: 'do water.wells in English' }),
    ];
    const both = keepPosting(posting('role', duties, { languages: ['fr', 'en'] }), NEVER);
    const kept = decide(
      both,
      1,
      { kind: 'reject', competency: id('water.wells') },
      { kind: 'add', competency: id('law.courts'), words: [3, 8] },
    );
    expect(shown(kept, 0)).toEqual(shown(kept, 1));
    expect(dutiesOf(kept).map(({ labels }) => labels[0]?.evidence[0]?.term)).toEqual(['do water.wells', 'water']);
  });

  test('keeps what the engine said, with its versions', () => {
    const kept = decide(KEPT, 0, { kind: 'reject', competency: id('water.wells') });
    const [duty0] = KEPT.mapped.duties;
    const [first] = duty0 ? historyOf(kept, duty0) : [];
    expect(first?.said).toMatchObject({ involvement: 'do', engine: { version: '1' }, framework: { id: 'invented' } });
    expect(first?.said.labels.map((label) => label.competency)).toEqual(['water.wells', 'law.courts']);
  });
});

describe('a decision that has nothing to stand on', () => {
  const kept = decide(KEPT, 0, { kind: 'accept', competency: id('water.wells') });

  test('its duty was cut: it is listed, and holds again when the duty is back', () => {
    const cut = { ...kept, mapped: { ...kept.mapped, duties: kept.mapped.duties.slice(1) } };
    expect(strayDecisions(cut, framework)).toEqual([{ decision: kept.decisions[0], cause: 'no-duty' }]);
    expect(cut.decisions).toEqual(kept.decisions);
    expect(shown({ ...cut, mapped: kept.mapped })).toEqual(shown(kept));
  });

  test('the framework has no such competency', () => {
    const stray = decide(kept, 1, { kind: 'add', competency: id('sky.clouds'), words: [0, 1] });
    expect(strayDecisions(stray, framework).map(({ cause }) => cause)).toEqual(['no-competency']);
    expect(shown(stray, 1)).toEqual(['roads.signs primary proposed']);
  });
});

const competency = fc.constantFrom(...COMPETENCIES.map(id));
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ kind: fc.constantFrom('accept' as const, 'reject' as const, 'primary' as const), competency }),
  fc.record({
    kind: fc.constant('add' as const),
    competency,
    words: fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })),
  }),
  fc.record({
    kind: fc.constant('level' as const),
    involvement: fc.constantFrom(...LEVELS.map((level) => level as InvolvementId), null),
  }),
  fc.constant({ kind: 'outside' as const }),
);
const history = fc.array(fc.tuple(fc.nat(2), verdict), { maxLength: 12 });
const after = (steps: readonly (readonly [number, Verdict])[]): KeptPosting =>
  steps.reduce((kept, [place, what]) => decide(kept, place, what), KEPT);

const without = (mapped: MappedPosting): MappedPosting => ({
  ...mapped,
  duties: mapped.duties.map((one) => ({ ...one, labels: standingLabels(one, 'all') })),
});
const figures = (mapped: MappedPosting): unknown => {
  const profiles = [mapped, postingOf('other', 'do water.wells law.courts', 'join roads.bridges')].map((one) =>
    profileRole(one, framework, 'all'),
  );
  const [mine] = profiles;
  if (!mine) return null;
  const target = profileRole(postingOf('target', 'head water.wells', 'do law.courts'), framework, 'all');
  return {
    counts: mine.competencies.map(({ competency: of, dutyCount, level }) => ({ of, dutyCount, level })),
    // Not how many are outside: a duty of which all was rejected waits to be completed.
    labels: [mine.labelCount, mine.reviewedCount],
    comparison: compareProfiles(profiles, framework, { unit: 'competency' }),
    together: coOccurrenceOf(framework, profiles),
    gaps: gapsAgainst(mine, requiredBy([target], 'competency'), framework, 'competency'),
  };
};

describe('whatever is decided', () => {
  test('taking the last decision back gives the state before it', () => {
    fc.assert(
      fc.property(history, fc.nat(2), verdict, (steps, place, what) => {
        const before = after(steps);
        const then = decide(before, place, what);
        expect(reviewed({ ...then, decisions: then.decisions.slice(0, -1) }, framework)).toEqual(
          reviewed(before, framework),
        );
      }),
    );
  });

  test('exactly one label is the primary where any stands, and spans lie in the duty', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const { labels, text, involvement } of dutiesOf(after(steps))) {
          const standing = labels.filter(({ review }) => review !== 'rejected');
          expect(labels.filter(({ rank }) => rank === 'primary')).toHaveLength(labels.length > 0 ? 1 : 0);
          if (standing.length > 0) expect(labels[0]).toMatchObject({ rank: 'primary', review: standing[0]?.review });
          else expect(involvement).toBeNull();
          expect(new Set(labels.map((label) => label.competency)).size).toBe(labels.length);
          for (const { span } of labels.flatMap(({ evidence }) => evidence)) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test('of two decisions on the same the later one counts', () => {
    fc.assert(
      fc.property(history, fc.nat(2), competency, (steps, place, about) => {
        const kept = after(steps);
        const label = (now: KeptPosting): Label | undefined =>
          dutiesOf(now)[place]?.labels.find((one) => one.competency === about);
        const rejected = label(decide(kept, place, { kind: 'reject', competency: about }));
        expect(rejected?.review ?? 'rejected').toBe('rejected');
        const added = label(decide(kept, place, { kind: 'add', competency: about, words: [0, 4] }));
        expect(['reviewed', 'added']).toContain(added?.review);
        const main = label(decide(kept, place, { kind: 'primary', competency: about }));
        expect(main?.rank).toBe('primary');
      }),
    );
  });

  test('a label rejected counts for no more than one never given', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const mapped = reviewed(after(steps), framework);
        expect(figures(mapped)).toEqual(figures(without(mapped)));
      }),
    );
  });
});
