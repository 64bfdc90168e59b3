import type { MappedPosting, RoleId } from '../model.ts';
import { fold } from '../text/fold.ts';
import { countedDuties } from './countedDuties.ts';

/** Roles that are likely one and the same, posted more than once. */
export interface DuplicateGroup {
  /** Two or more, in the order of the postings. */
  readonly roles: readonly RoleId[];
  /** Title and organisation are the same, letter case and accents apart. */
  readonly sameTitle: boolean;
  /** Duties that stand in the same words in every one of them. */
  readonly sharedDutyCount: number;
  /** Duties of the one that has most. */
  readonly dutyCount: number;
}

/** Two postings are alike where they share this part of the duties of the longer one: product rule, chosen. */
const ALIKE_SHARE = 0.9;
/** Fewer duties than these say too little by themselves: chosen. */
const FEWEST_DUTIES = 3;

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const plain = (text: string): string => fold(text).toLowerCase().replace(NOT_LETTERS, ' ').trim();

/**
 * Finds roles that were likely posted more than once: same title and organisation, or at least 90 % of the duties in the
 * same words. Titles and sentences are compared without regard to case, accents and punctuation; twins count once.
 * Only postings that share one of their rarest sentences are compared with each other, so the work grows with the number
 * of sentences: a pair that shares 90 % of its sentences cannot avoid that.
 * @param apart  groups of which no two are the same role, as the user said
 * @returns      groups in the order of their first posting, each posting in one at most; reference roles in none
 * Source of the prefix filter: Chaudhuri, Ganti & Kaushik (2006), A primitive operator for similarity joins.
 */
export function duplicatesAmong(
  postings: readonly MappedPosting[],
  apart: readonly (readonly RoleId[])[] = [],
): DuplicateGroup[] {
  const roles = postings.filter(({ reference }) => !reference);
  const sentences = roles.map((posting) => new Set(countedDuties(posting).map(({ text }) => plain(text))));
  const groups = unionOf(roles.length);
  const join = (a: number, b: number): void => {
    const [one, other] = [roles[a], roles[b]];
    if (one && other && !isApart(one.id, other.id, apart)) groups.join(a, b);
  };
  const titles = roles.map(titleKey);
  for (const same of placesBy(titles).values()) for (const place of same.slice(1)) join(same[0] ?? place, place);
  for (const [a, b] of alikePairs(sentences)) join(a, b);

  return groups.all().map((places) => {
    const sets = places.map((place) => sentences[place] ?? new Set<string>());
    const [first = new Set<string>(), ...others] = sets;
    return {
      roles: places.flatMap((place) => roles[place]?.id ?? []),
      sameTitle: new Set(places.map((place) => titles[place])).size === 1 && titles[places[0] ?? -1] !== null,
      sharedDutyCount: [...first].filter((sentence) => others.every((set) => set.has(sentence))).length,
      dutyCount: Math.max(...sets.map(({ size }) => size)),
    };
  });
}

/** Title and organisation as one; `null` where the posting does not name both. */
function titleKey({ meta: { title, organization } }: MappedPosting): string | null {
  return title && organization ? `${plain(title)}\n${plain(organization)}` : null;
}

function isApart(a: RoleId, b: RoleId, apart: readonly (readonly RoleId[])[]): boolean {
  return apart.some((group) => group.includes(a) && group.includes(b));
}

/** Places that have the same key, by key; those without a key are left out. */
function placesBy(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (key === null) continue;
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  }
  return places;
}

/** Pairs of places whose sets of sentences are alike; of sets that are equal the first stands for the others. */
function alikePairs(sets: readonly ReadonlySet<string>[]): [number, number][] {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const sentence of set) frequency.set(sentence, (frequency.get(sentence) ?? 0) + 1);
  const rarestFirst = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const ordered = sets.map((set) => [...set].sort(rarestFirst));
  const equal = placesBy(ordered.map((list) => (list.length < FEWEST_DUTIES ? null : list.join('\n'))));
  const pairs: [number, number][] = [];
  const holders = new Map<string, number[]>();
  for (const [place = 0, ...others] of equal.values()) {
    for (const other of others) pairs.push([place, other]);
    const list = ordered[place] ?? [];
    const met = new Set<number>();
    // Sets of which 90 % are shared differ in 10 % at most: of so many and one more, the rarest, one is shared.
    for (const sentence of list.slice(0, list.length - Math.ceil(ALIKE_SHARE * list.length) + 1)) {
      const before = holders.get(sentence);
      for (const other of before ?? []) met.add(other);
      if (before) before.push(place);
      else holders.set(sentence, [place]);
    }
    for (const other of met) if (areAlike(sets[place], sets[other])) pairs.push([other, place]);
  }
  return pairs;
}

function areAlike(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const most = Math.max(a.size, b.size);
  if (Math.min(a.size, b.size) < ALIKE_SHARE * most) return false;
  let shared = 0;
  for (const sentence of a) if (b.has(sentence)) shared++;
  return shared >= ALIKE_SHARE * most;
}

/** Items that were joined, directly or through others, make one group. */
function unionOf(count: number) {
  const parents = Array.from({ length: count }, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = item; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    join(a: number, b: number): void {
      const [one, other] = [rootOf(a), rootOf(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
    /** Groups of two or more, by their first item. */
    all(): number[][] {
      const groups = placesBy(parents.map((_, item) => String(rootOf(item))));
      return [...groups.values()].filter((places) => places.length > 1);
    },
  };
}
