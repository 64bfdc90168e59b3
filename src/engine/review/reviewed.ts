import type { CompetencyId, Duty, Framework, Label, MappedPosting, Span } from '../model.ts';
import { type FrameworkIndex, indexFramework } from '../frameworkIndex.ts';
import { scoreOf } from '../match/score.ts';
import { NAMED_BY_PERSON } from '../reference.ts';
import type { Decision, KeptPosting, SaidLabel } from './kept.ts';
import { sameSpan, spanKey, withTwin } from './kept.ts';
import { withinFramework } from './withinFramework.ts';

/** What the decisions on a duty come to, competency by competency; in the order of the latest decision on each. */
export interface Standings {
  readonly by: ReadonlyMap<CompetencyId, Standing>;
  readonly primary: CompetencyId | null;
  /** null: no level was decided. */
  readonly level: Extract<Decision, { kind: 'level' }> | null;
  /** The last word was that the duty is outside the framework. */
  readonly isOutside: boolean;
}
export interface Standing {
  readonly is: 'accepted' | 'added' | 'rejected';
  readonly decision: Decision;
}

/**
 * What a list of decisions on one duty comes to; of two on the same the later one counts.
 * @param proposed  what the engine says now: all that "outside" rejects
 */
export function standingsOf(decisions: readonly Decision[], proposed: readonly CompetencyId[]): Standings {
  const by = new Map<CompetencyId, Standing>();
  let primary: CompetencyId | null = null;
  let level: Standings['level'] = null;
  let isOutside = false;
  const set = (competency: CompetencyId, is: Standing['is'], decision: Decision): void => {
    by.delete(competency); // so that it goes to the end
    by.set(competency, { is, decision });
    if (is !== 'rejected') isOutside = false;
    else if (primary === competency) primary = null;
  };
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'accept':
        set(decision.competency, 'accepted', decision);
        break;
      case 'add':
        set(decision.competency, 'added', decision);
        break;
      case 'reject':
        set(decision.competency, 'rejected', decision);
        break;
      case 'primary': {
        const known = by.get(decision.competency);
        if (known?.is !== 'added') set(decision.competency, 'accepted', decision);
        primary = decision.competency;
        break;
      }
      case 'level':
        level = decision;
        break;
      case 'outside':
        for (const competency of new Set([...proposed, ...by.keys()])) set(competency, 'rejected', decision);
        primary = null;
        isOutside = true;
        break;
    }
  }
  return { by, primary, level, isOutside };
}

/** Decisions by the duty that they are on, in their order. */
export function decisionsByDuty({ decisions }: Pick<KeptPosting, 'decisions'>): ReadonlyMap<string, Decision[]> {
  const by = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const its = by.get(spanKey(decision.duty));
    if (its) its.push(decision);
    else by.set(spanKey(decision.duty), [decision]);
  }
  return by;
}

/** The decisions on a duty and on its twin, as made: what is said of one version holds for both. */
export function decisionsOn(
  duty: Duty,
  { mapped, decisions }: Pick<KeptPosting, 'mapped' | 'decisions'>,
  by: ReadonlyMap<string, readonly Decision[]>,
): readonly Decision[] {
  const versions = withTwin(mapped, duty).map(({ span }) => by.get(spanKey(span)) ?? []);
  const [own = [], others = []] = versions;
  if (own.length === 0 || others.length === 0) return own.length === 0 ? others : own;
  const its = new Set([...own, ...others]);
  return decisions.filter((decision) => its.has(decision));
}

/** All that was decided on a duty and on its twin, the latest last, each with what the engine said at the time. */
export const historyOf = (kept: KeptPosting, duty: Duty): readonly Decision[] =>
  decisionsOn(duty, kept, decisionsByDuty(kept));

const REVIEW = { accepted: 'reviewed', added: 'added', rejected: 'rejected' } as const;

/** A label that a person gave, or accepted from an engine that says otherwise now; null where the framework has no such competency. */
function labelBy(
  { is, decision }: Standing,
  competency: CompetencyId,
  duty: Duty,
  { competencies }: FrameworkIndex,
): Label | null {
  const area = competencies.get(competency)?.area;
  if (area === undefined) return null;
  const isOwn = sameSpan(decision.duty, duty.span);
  const said = isOwn ? saidOf(decision, competency) : undefined;
  const whole: Span = [0, duty.text.length];
  const span = decision.kind === 'add' && isOwn ? withinText(decision.words, whole) : whole;
  const evidence = said?.evidence ?? [
    { span, term: duty.text.slice(...span), weight: NAMED_BY_PERSON, from: 'duty' as const },
  ];
  return {
    competency,
    area,
    rank: 'secondary',
    score: scoreOf(evidence),
    evidence,
    runnerUp: null,
    review: REVIEW[is],
  };
}

const saidOf = ({ said }: Decision, competency: CompetencyId): SaidLabel | undefined =>
  said.labels.find((label) => label.competency === competency);

function withinText([from, to]: Span, whole: Span): Span {
  const [start, end] = [Math.max(0, from), Math.min(whole[1], to)];
  return start < end ? [start, end] : whole;
}

/**
 * Which of the standing labels is the primary one: the one that a person made it; else one accepted when it was the
 * primary; else the engine's; else the one decided on first; else the best.
 */
function primaryOf(
  standing: readonly Label[],
  proposed: readonly Label[],
  { by, primary }: Standings,
): Label | undefined {
  const labelFor = (competency: CompetencyId | undefined | null): Label | undefined =>
    standing.find((label) => label.competency === competency);
  const accepted = [...by].filter(([, { is }]) => is !== 'rejected');
  const asPrimary = accepted.filter(([competency, { decision }]) => saidOf(decision, competency)?.rank === 'primary');
  return (
    labelFor(primary) ??
    labelFor(asPrimary.at(-1)?.[0]) ??
    labelFor(proposed.find(({ rank }) => rank === 'primary')?.competency) ??
    labelFor(accepted[0]?.[0]) ??
    standing[0]
  );
}

const ranked = (label: Label, rank: Label['rank']): Label => (label.rank === rank ? label : { ...label, rank });

/** A duty with what people decided on it. */
function reviewedDuty(duty: Duty, decisions: readonly Decision[], index: FrameworkIndex): Duty {
  if (decisions.length === 0) return duty;
  const standings = standingsOf(
    decisions,
    duty.labels.map(({ competency }) => competency),
  );
  const { by, level, isOutside } = standings;
  const proposed = duty.labels.map((label): Label => {
    const standing = by.get(label.competency);
    if (!standing) return label;
    // What the engine proposes need not be added: it is confirmed.
    return { ...label, review: standing.is === 'rejected' ? 'rejected' : 'reviewed' };
  });
  const given = [...by].flatMap(([competency, standing]): Label[] => {
    const isNew = duty.labels.every((label) => label.competency !== competency);
    const label = isNew ? labelBy(standing, competency, duty, index) : null;
    // What the engine no longer says and a person rejected is not there at all.
    return label && label.review !== 'rejected' ? [label] : [];
  });
  const all = [...proposed, ...given];
  const standing = all.filter(({ review }) => review !== 'rejected');
  const rejected = all.filter(({ review }) => review === 'rejected');
  const primary = primaryOf(standing, duty.labels, standings);
  if (!primary) {
    // Nothing stands: a rejected label keeps its rank, so that the primary one is still told.
    const outside = { ...duty, labels: rejected, involvement: null, involvementEvidence: null };
    return isOutside ? { ...outside, outside: 'reviewed' } : outside;
  }
  const labels = [
    ranked(primary, 'primary'),
    ...standing.filter((label) => label !== primary).map((label) => ranked(label, 'secondary')),
    ...rejected.map((label) => ranked(label, 'secondary')),
  ];
  if (!level || level.involvement === duty.involvement) return { ...duty, labels };
  return { ...duty, labels, involvement: level.involvement, involvementEvidence: null };
}

const built = new WeakMap<KeptPosting, { readonly framework: Framework; readonly posting: MappedPosting }>();

/**
 * A posting as the rest of the app sees it: what the engine said with what people decided on top. Rejected labels stay
 * behind the others, and count for nothing; of the labels one is the primary. Built once for each state of the posting.
 * @param framework  the one in use; a competency that it does not have is left out
 */
export function reviewed(kept: KeptPosting, framework: Framework): MappedPosting {
  const known = built.get(kept);
  if (known?.framework === framework) return known.posting;
  const { decisions } = kept;
  const mapped = withinFramework(kept.mapped, framework);
  const index = indexFramework(framework);
  const by = decisionsByDuty(kept);
  const posting =
    decisions.length === 0
      ? mapped
      : { ...mapped, duties: mapped.duties.map((duty) => reviewedDuty(duty, decisionsOn(duty, kept, by), index)) };
  built.set(kept, { framework, posting });
  return posting;
}

/** A decision that no longer shows, and why: its duty was cut, joined or retyped, or the framework has no such competency. */
export interface StrayDecision {
  readonly decision: Decision;
  readonly cause: 'no-duty' | 'no-competency';
}

/** Decisions that are kept but have nothing to stand on, in their order. */
export function strayDecisions({ mapped, decisions }: KeptPosting, framework: Framework): readonly StrayDecision[] {
  const spans = new Set(mapped.duties.map(({ span }) => spanKey(span)));
  const { competencies, levels } = indexFramework(framework);
  const isKnown = (decision: Decision): boolean => {
    if (decision.kind === 'outside') return true;
    if (decision.kind === 'level') return decision.involvement === null || levels.has(decision.involvement);
    return competencies.has(decision.competency);
  };
  return decisions.flatMap((decision): StrayDecision[] => {
    if (!spans.has(spanKey(decision.duty))) return [{ decision, cause: 'no-duty' }];
    return isKnown(decision) ? [] : [{ decision, cause: 'no-competency' }];
  });
}
