import type { Duty, LibraryChoices, RoleId, Span, TeamPlan } from '../model.ts';
import type { SecondReading } from '../agree/readings.ts';
import type { Curriculum } from '../design/curriculum.ts';
import type { Decision, KeptPosting, Zone } from './kept.ts';
import { sameSpan, spanKey, withTwin } from './kept.ts';
import type { OwnTerm } from './ownTerms.ts';
import { standingsOf } from './reviewed.ts';
import type { SavedWork } from './savedWork.ts';
import { zonesOf } from './zones.ts';

/** Whose version of what two files say differently; "both" puts their decisions one behind the other, by time. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Something on which two files differ and neither is simply later than the other. */
export type Conflict = { readonly id: string } & (
  | {
      /** Decisions on one duty come to different things. */
      readonly kind: 'duty';
      readonly posting: RoleId;
      readonly duty: Span;
      readonly mine: readonly Decision[];
      readonly theirs: readonly Decision[];
    }
  | {
      /** The posting was cut into zones otherwise; with the zones go the duties read by them. */
      readonly kind: 'zones';
      readonly posting: RoleId;
      readonly mine: readonly Zone[];
      readonly theirs: readonly Zone[];
    }
  | {
      /** Two postings of one id, as a source may give it, whose texts differ. */
      readonly kind: 'text';
      readonly posting: RoleId;
      readonly mine: KeptPosting;
      readonly theirs: KeptPosting;
    }
  | { readonly kind: 'title'; readonly posting: RoleId; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'term'; readonly mine: OwnTerm; readonly theirs: OwnTerm }
  | {
      readonly kind: 'framework';
      readonly mine: SavedWork['framework'];
      readonly theirs: SavedWork['framework'];
    }
  | { readonly kind: 'team'; readonly mine: TeamPlan; readonly theirs: TeamPlan }
  | { readonly kind: 'curriculum'; readonly mine: Curriculum; readonly theirs: Curriculum }
);

/** "both" is a choice for decisions alone. */
export const choicesFor = ({ kind }: Conflict): readonly Choice[] =>
  kind === 'duty' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];

export interface Merge {
  /** What can be said without asking; mine where there is a conflict. */
  readonly merged: SavedWork;
  readonly conflicts: readonly Conflict[];
  /** Postings that only their file had. */
  readonly addedCount: number;
  /** Postings of both that a later engine mapped in theirs: taken as it says, or left as they were decided on. */
  readonly later: { readonly takenCount: number; readonly leftCount: number };
}

const byTime = (a: Decision, b: Decision): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** Each once, by time; of one time in the order given. */
export function together(mine: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  const known = new Set(mine.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !known.has(id))].sort(byTime);
}

const holds = (all: readonly Decision[], some: readonly Decision[]): boolean => {
  const ids = new Set(all.map(({ id }) => id));
  return some.every(({ id }) => ids.has(id));
};

/** What decisions come to, to be compared. */
function outcomeOf(decisions: readonly Decision[], duty: Duty | undefined): string {
  const proposed = duty?.labels.map(({ competency }) => competency) ?? [];
  const { by, primary, level, isOutside } = standingsOf(decisions, proposed);
  const standings = [...by].map(([competency, { is }]) => `${competency} ${is}`).sort();
  return JSON.stringify([standings, primary, level && level.involvement, isOutside]);
}

/** Decisions by duty, those on a twin with those on the duty that comes first. */
function byDuty(decisions: readonly Decision[], duties: readonly Duty[]): Map<string, Decision[]> {
  const nameOf = new Map(
    duties.map((duty) => {
      const versions = withTwin({ duties }, duty).map(({ span }) => span);
      const [first = duty.span] = versions.sort((a, b) => a[0] - b[0]);
      return [spanKey(duty.span), spanKey(first)] as const;
    }),
  );
  const by = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = nameOf.get(spanKey(decision.duty)) ?? spanKey(decision.duty);
    by.set(key, [...(by.get(key) ?? []), decision]);
  }
  return by;
}

function mergeDecisions(
  mine: KeptPosting,
  theirs: KeptPosting,
  mapped: KeptPosting['mapped'],
): { decisions: readonly Decision[]; conflicts: readonly Conflict[] } {
  const [own, other] = [byDuty(mine.decisions, mapped.duties), byDuty(theirs.decisions, mapped.duties)];
  const taken = new Set<Decision>();
  const conflicts: Conflict[] = [];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const [a, b] = [own.get(key) ?? [], other.get(key) ?? []];
    const duty = mapped.duties.find(({ span }) => spanKey(span) === key);
    const both = together(a, b);
    const isSettled = holds(a, b) || holds(b, a) || a.length === 0 || b.length === 0;
    const isSame = isSettled || outcomeOf(a, duty) === outcomeOf(b, duty);
    const span = duty?.span ?? both[0]?.duty;
    if (isSame || !span) for (const decision of both) taken.add(decision);
    else {
      for (const decision of a) taken.add(decision);
      conflicts.push({
        id: `${mapped.id} ${key}`,
        kind: 'duty',
        posting: mapped.id,
        duty: span,
        mine: a,
        theirs: b,
      });
    }
  }
  return { decisions: inOrder(mine.decisions, [...taken]), conflicts };
}

/** Mine as they stood where nothing came to them, else all by time. */
function inOrder(mine: readonly Decision[], all: readonly Decision[]): readonly Decision[] {
  return all.length === mine.length && holds(mine, all) ? mine : [...all].sort(byTime);
}

const sameZones = (a: readonly Zone[], b: readonly Zone[]): boolean =>
  a.length === b.length && a.every(({ span, kind }, i) => kind === b[i]?.kind && sameSpan(span, b[i].span));

/** Whether a later engine mapped the posting by the same framework; versions that are no numbers are not compared. */
function isLater({ engine, framework }: KeptPosting['mapped'], than: KeptPosting['mapped']): boolean {
  if (framework.id !== than.framework.id || framework.version !== than.framework.version) return false;
  const [a, b] = [engine.version.split('.').map(Number), than.engine.version.split('.').map(Number)];
  const at = a.findIndex((part, i) => part !== (b[i] ?? 0));
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}

interface MergedPosting {
  readonly kept: KeptPosting;
  readonly conflicts: readonly Conflict[];
  /** What became of the mapping of theirs where it is a later engine's; null where it is not. */
  readonly later: 'taken' | 'left' | null;
}

function mergePosting(mine: KeptPosting, theirs: KeptPosting): MergedPosting {
  const { id, source } = mine.mapped;
  const hasLater = isLater(theirs.mapped, mine.mapped);
  // Zones by hand, and what a later engine says, are taken where nothing of mine hangs on the reading that they replace.
  const isTheirs = mine.zones === null && mine.decisions.length === 0 && (theirs.zones !== null || hasLater);
  const { mapped, zones } = isTheirs
    ? { ...theirs, mapped: { ...theirs.mapped, source: source.name === '' ? theirs.mapped.source : source } }
    : mine;
  const { decisions, conflicts } = mergeDecisions(mine, theirs, mapped);
  const own = mine.zones ?? zonesOf(mine.mapped);
  const cut: readonly Conflict[] =
    !isTheirs && theirs.zones && !sameZones(own, theirs.zones)
      ? [{ id: `${id} zones`, kind: 'zones', posting: id, mine: own, theirs: theirs.zones }]
      : [];
  return {
    kept: { ...mine, mapped, zones, decisions },
    conflicts: [...cut, ...conflicts],
    later: hasLater ? (isTheirs ? 'taken' : 'left') : null,
  };
}

const union = <Item>(mine: readonly Item[], theirs: readonly Item[]): readonly Item[] => [
  ...new Set([...mine, ...theirs]),
];

const roles = (record: Readonly<Record<RoleId, unknown>>): RoleId[] => Object.keys(record) as RoleId[]; // keys are roles

function mergeLibrary(
  mine: LibraryChoices,
  theirs: LibraryChoices,
): { library: LibraryChoices; conflicts: Conflict[] } {
  const tags = Object.fromEntries(
    union(roles(mine.tags), roles(theirs.tags)).map((role) => [
      role,
      union(mine.tags[role] ?? [], theirs.tags[role] ?? []),
    ]),
  );
  const groups = new Map([...mine.notDuplicates, ...theirs.notDuplicates].map((group) => [group.join('\n'), group]));
  const conflicts = roles(mine.titles).flatMap((posting): Conflict[] => {
    const [own, other] = [mine.titles[posting], theirs.titles[posting]];
    const isConflict = own !== undefined && other !== undefined && own !== other;
    return isConflict ? [{ id: `${posting} title`, kind: 'title', posting, mine: own, theirs: other }] : [];
  });
  const library = {
    addedReferences: union(mine.addedReferences, theirs.addedReferences),
    hidden: union(mine.hidden, theirs.hidden),
    titles: { ...theirs.titles, ...mine.titles },
    tags,
    notDuplicates: [...groups.values()],
  };
  return { library, conflicts };
}

const termKey = ({ lang, competency, term }: OwnTerm): string => `${lang} ${competency} ${term.toLowerCase()}`;

function mergeTerms(mine: readonly OwnTerm[], theirs: readonly OwnTerm[]): { terms: OwnTerm[]; conflicts: Conflict[] } {
  const known = new Map(mine.map((term) => [termKey(term), term]));
  const conflicts = theirs.flatMap((term): Conflict[] => {
    const own = known.get(termKey(term));
    const isConflict = own && (own.says !== term.says || own.weight !== term.weight);
    return isConflict ? [{ id: `term ${termKey(term)}`, kind: 'term', mine: own, theirs: term }] : [];
  });
  return { terms: [...mine, ...theirs.filter((term) => !known.has(termKey(term)))], conflicts };
}

/** Readings by id; what was settled in either, mine where both settled the same duty. */
function mergeReadings(mine: readonly SecondReading[], theirs: readonly SecondReading[]): readonly SecondReading[] {
  const others = new Map(theirs.map((reading) => [reading.id, reading]));
  const merged = mine.map((reading) => {
    const known = new Set(reading.settled.map(({ posting, duty }) => `${posting} ${spanKey(duty)}`));
    const more = (others.get(reading.id)?.settled ?? []).filter(
      ({ posting, duty }) => !known.has(`${posting} ${spanKey(duty)}`),
    );
    return more.length === 0 ? reading : { ...reading, settled: [...reading.settled, ...more] };
  });
  const ids = new Set(mine.map(({ id }) => id));
  return [...merged, ...theirs.filter(({ id }) => !ids.has(id))];
}

/** Curricula by id: what only one has is taken, of one that both changed they are asked. */
function mergeCurricula(
  mine: readonly Curriculum[],
  theirs: readonly Curriculum[],
): { curricula: readonly Curriculum[]; conflicts: Conflict[] } {
  const known = new Map(mine.map((curriculum) => [curriculum.id, curriculum]));
  const conflicts = theirs.flatMap((other): Conflict[] => {
    const own = known.get(other.id);
    const isConflict = own && JSON.stringify(own) !== JSON.stringify(other);
    return isConflict ? [{ id: `curriculum ${other.id}`, kind: 'curriculum', mine: own, theirs: other }] : [];
  });
  return { curricula: [...mine, ...theirs.filter(({ id }) => !known.has(id))], conflicts };
}

const sameFramework = (a: SavedWork['framework'], b: SavedWork['framework']): boolean =>
  a.id === b.id && a.version === b.version && JSON.stringify(a.own) === JSON.stringify(b.own);

/** The text that two copies of one posting have, of which either may be shared with blanks for its words; else `null`. */
function commonText(a: string, b: string): string | null {
  if (a === b) return a;
  if (a.length !== b.length) return null;
  let isFuller = true; // nothing of b stands where a is blank
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i] || b[i] === ' ') continue;
    if (a[i] !== ' ') return null;
    isFuller = false;
  }
  return isFuller ? a : Array.from({ length: a.length }, (_, i) => (a[i] === ' ' ? b[i] : a[i])).join('');
}

const withText = (kept: KeptPosting, text: string): KeptPosting =>
  kept.mapped.text === text ? kept : { ...kept, mapped: { ...kept.mapped, text } };

/**
 * Puts two files together: what only one has is taken, what one decided after having seen the other's counts, and where
 * both went on by themselves and came to different things they are asked about. What a later engine says is taken where
 * nothing was decided; what was reviewed stands on the mapping it was reviewed on. A file merged with itself is itself.
 */
export function mergeWorks(mine: SavedWork, theirs: SavedWork): Merge {
  const others = new Map(theirs.postings.map((kept) => [kept.mapped.id, kept]));
  const conflicts: Conflict[] = [];
  const later = { takenCount: 0, leftCount: 0 };
  if (!sameFramework(mine.framework, theirs.framework))
    conflicts.push({ id: 'framework', kind: 'framework', mine: mine.framework, theirs: theirs.framework });
  const postings = mine.postings.map((kept) => {
    const other = others.get(kept.mapped.id);
    if (!other) return kept;
    const { id } = kept.mapped;
    const text = commonText(kept.mapped.text, other.mapped.text);
    if (text === null) {
      conflicts.push({ id: `${id} text`, kind: 'text', posting: id, mine: kept, theirs: other });
      return kept;
    }
    const merge = mergePosting(withText(kept, text), withText(other, text));
    conflicts.push(...merge.conflicts);
    if (merge.later) later[`${merge.later}Count`]++;
    return merge.kept;
  });
  const known = new Set(mine.postings.map(({ mapped }) => mapped.id));
  const added = theirs.postings.filter(({ mapped }) => !known.has(mapped.id));
  const { library, conflicts: titles } = mergeLibrary(mine.library, theirs.library);
  const { terms, conflicts: ofTerms } = mergeTerms(mine.terms, theirs.terms);
  const { curricula, conflicts: ofCurricula } = mergeCurricula(mine.curricula, theirs.curricula);
  conflicts.push(...titles, ...ofTerms, ...ofCurricula);
  const [team, otherTeam] = [mine.team, theirs.team];
  if (team && otherTeam && JSON.stringify(team) !== JSON.stringify(otherTeam))
    conflicts.push({ id: 'team', kind: 'team', mine: team, theirs: otherTeam });
  return {
    merged: {
      ...mine,
      savedAt: mine.savedAt > theirs.savedAt ? mine.savedAt : theirs.savedAt,
      postings: [...postings, ...added],
      library,
      terms,
      readings: mergeReadings(mine.readings, theirs.readings),
      team: team ?? otherTeam,
      curricula,
    },
    conflicts,
    addedCount: added.length,
    later,
  };
}
