import type { AreaId, CompetencyId, Evidence, Span } from '../model.ts';
import type { TermMatch } from './matches.ts';
import type { MatchedDuty } from './ownWork.ts';
import type { Above } from './topic.ts';
import { ownWorkIn } from './ownWork.ts';
import { scoreOf, weigh } from './score.ts';
import { isIn, LIST } from './wordLists.ts';

/** A duty's matches and all that decides how they speak. */
export interface Reading extends MatchedDuty {
  readonly above: Above;
  /** The head verb with its object: the words that a topic from above is attached to. */
  readonly object: Span;
}

/** A place where a competency stands in its own right: the words, the object they belong to, whether a form governs it. */
export interface Foothold {
  readonly places: readonly number[];
  readonly item: number;
  readonly isGoverned: boolean;
  readonly weight: number;
}

/** What a duty says for one competency; `footholds` may be empty where all is complement or comes from above. */
export interface Support {
  readonly evidence: Evidence[];
  readonly footholds: Foothold[];
}

export interface Collected {
  readonly support: ReadonlyMap<CompetencyId, Support>;
  /** How much speaks for a duty outside the framework, 0–1. */
  readonly outsideScore: number;
  /** What the user's own terms say: for a competency above 0, against it below. */
  readonly owns: ReadonlyMap<CompetencyId, number>;
}

/** A duty that says less than this in words of its own names no topic (guide, section 8). */
const OWN_TOPIC = 0.4;
/** Title and heading are further from the duty than its own words. */
const FROM_TITLE = 0.6;
const FROM_HEADING = 0.5;

/** A kind of document or act; the verb that a term may begin with ("draft … policy") names no topic either. */
const OPENING_GENERIC = LIST.generic | LIST.verbStems;

/** Weighs every match where it stands; where the duty names no topic, title and heading supply theirs. */
export function collect(reading: Reading, areaOf: ReadonlyMap<CompetencyId, AreaId>): Collected {
  const { title, heading, areas } = reading.above;
  const own = weighMatches(reading, areaOf, null);
  const hasTopicAbove = title.matches.length + heading.matches.length > 0;
  const namesTopic = scoreOf(own.topical) >= OWN_TOPIC;
  if (!namesTopic && isRoutine(reading)) return { support: new Map(), outsideScore: own.outsideScore, owns: own.owns };
  if (namesTopic || !hasTopicAbove) return own;
  const supplied = weighMatches(reading, areaOf, areas);
  const outside = [{ weight: supplied.outsideScore }, { weight: supply(supplied.support, reading) }];
  return { support: supplied.support, outsideScore: scoreOf(outside), owns: supplied.owns };
}

/** Whether the head verb's object is everyday work of any post. */
function isRoutine({ words, head, object }: Reading): boolean {
  return words.some((word, at) => at >= head.end && word.end <= object[1] && isIn(word, LIST.routine));
}

const NO_OWNS: ReadonlyMap<CompetencyId, number> = new Map();

interface Weighed extends Collected {
  readonly support: Map<CompetencyId, Support>;
  /** Weights of the matches that name a topic, not only a kind of document or act. */
  readonly topical: readonly { readonly weight: number }[];
}

/** `topicAreas`: the areas named above, where the duty names no topic; null where it does. */
function weighMatches(
  reading: Reading,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
  topicAreas: ReadonlySet<AreaId> | null,
): Weighed {
  const { words, positions, matches, above, head } = reading;
  const support = new Map<CompetencyId, Support>();
  let owns: Map<CompetencyId, number> | null = null;
  const outside: { weight: number }[] = [];
  const topical: { weight: number }[] = [];
  const firstOfItem = new Map<number, TermMatch>();
  const ownWork = ownWorkIn(reading);
  let form: { competency: CompetencyId; action: number } | null = null;
  for (const match of matches) {
    const { term, places, span } = match;
    const { competency } = term;
    const position = positions[places[0] ?? 0];
    if (!position) continue;
    const isVerb = places.every((place) => place >= head.start && place < head.end);
    const first = firstOfItem.get(position.item);
    if (!first && !isVerb && !position.isBeneficiary) firstOfItem.set(position.item, match);
    const isComplement = first !== undefined && first.term.competency !== competency && first.span[1] <= span[0];
    const isGoverned = form !== null && form.competency !== competency && form.action === position.action;
    const area = competency === null ? undefined : areaOf.get(competency);
    const isGeneric = places.every((place, i) => isIn(words[place], i === 0 ? OPENING_GENERIC : LIST.generic));
    const forms = isVerb ? LIST.formVerbs : LIST.formNouns;
    const isForm = places.some((place) => isIn(words[place], forms));
    const { voice, action, item, isTask, isBeneficiary } = position;
    const weight = weigh(term.weight, {
      voice,
      action,
      item,
      isTask,
      isBeneficiary,
      isComplement,
      ownWork: competency === null ? 0 : ownWork.around(match),
      isAnothers: competency === null && ownWork.isAnothers,
      isGoverned,
      isVerb: isVerb && !isForm && competency !== null,
      isForeign: isGeneric && topicAreas !== null && area !== undefined && !topicAreas.has(area),
      named: namedBy(above, competency, area),
    });
    if (competency === null) {
      outside.push({ weight });
      continue;
    }
    if (term.own) {
      owns ??= new Map();
      const says = position.voice === 'full' ? term.weight : weight;
      owns.set(competency, (owns.get(competency) ?? 0) + (term.own === 'for' ? says : -says));
      if (term.own === 'against') continue;
    }
    if (!isGeneric) topical.push({ weight });
    if (isForm && support.size === 0 && position.voice === 'full') form = { competency, action: position.action };
    const { evidence, footholds } = supportFor(support, competency);
    evidence.push({ span, term: term.term, weight, from: 'duty' });
    if ((!isComplement || isGoverned) && !position.isBeneficiary)
      footholds.push({ places, item: position.item, isGoverned, weight });
  }
  return { support, topical, outsideScore: scoreOf(outside), owns: owns ?? NO_OWNS };
}

function supportFor(support: Map<CompetencyId, Support>, competency: CompetencyId): Support {
  const known = support.get(competency) ?? { evidence: [], footholds: [] };
  support.set(competency, known);
  return known;
}

/** What title and heading name of a competency. */
function namedBy(
  { named, areas }: Above,
  competency: CompetencyId | null,
  area: AreaId | undefined,
): 'competency' | 'area' | null {
  if (competency !== null && named.has(competency)) return 'competency';
  return area !== undefined && areas.has(area) ? 'area' : null;
}

/**
 * Adds the topic of title and heading; a title's words are not the duty's, so the duty's object stands for them.
 * @returns how much title and heading speak for work outside the framework, 0–1
 */
function supply(support: Map<CompetencyId, Support>, { above: { title, heading }, object }: Reading): number {
  const outside: Evidence[] = [];
  const add = (competency: CompetencyId | null, evidence: Evidence): void => {
    if (competency === null) outside.push(evidence);
    else supportFor(support, competency).evidence.push(evidence);
  };
  for (const { term } of title.matches) {
    const weight = Math.round(term.weight * FROM_TITLE * 1000) / 1000;
    add(term.competency, { term: term.term, weight, from: 'duty', span: object, topic: 'title' });
  }
  for (const { term, span } of heading.matches) {
    const weight = Math.round(term.weight * FROM_HEADING * 1000) / 1000;
    add(term.competency, { term: term.term, weight, from: 'heading', span });
  }
  return scoreOf(outside);
}
