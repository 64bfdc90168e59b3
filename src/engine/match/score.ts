import type { Evidence } from '../model.ts';
import type { Position } from './structure.ts';

/*
 * The factors below were set by hand: the annotation guide gives their order, and the labelled duties of the two seed
 * postings confirm it. What matters is that order, not the decimals.
 */

/** No term settles a duty alone: two that agree must count for more than one, and something must be left to add. */
const CEILING = 0.9;
/** Means, second thoughts and lists in brackets. */
const SOFT = 0.5;
/** Objects of the head verb come before those of a second action (guide 2.1, 2.2). */
const LATER_ACTION = 0.7;
/** Among objects of equal weight the first named wins (guide 2.1, 3): a tie-break, so small. */
const LATER_ITEM = 0.94;
/** What completes another object ("equipment *for laboratories*") says less than the object. */
const COMPLEMENT = 0.8;
/** The topic of work outside the framework says the less, the plainer that work is ("*budget of* the HIV project"). */
const OF_OWN_WORK = 0.7;
/** Whom one helps with a budget or a plan owns it: it is not the post's own work. */
const ANOTHERS = 0.5;
/** The topic that a form governs comes after the form (guide 2.1, 5). */
const GOVERNED = 0.6;
/** A verb without its object ("study") says more of the act than of the topic; forms are acts and topics at once. */
const VERB_ALONE = 0.6;
/** A kind of document or act, in a duty whose topic another area supplies (guide, section 8). */
const FOREIGN = 0.5;
/** Who is helped says less than what they are helped with. */
const BENEFICIARY = 0.6;
/** Title or heading name the same competency: it breaks a tie and does no more. */
const NAMED_ABOVE = 1.08;
const AREA_NAMED_ABOVE = 1.04;

/** How a match stands in its duty. */
export interface Standing extends Position {
  /** Follows another competency's term within the same object. */
  readonly isComplement: boolean;
  /** Where it follows a term for work outside the framework within the same object, that term's weight, else 0. */
  readonly ownWork: number;
  /** Work outside the framework, if it were the post's own: but others are helped with it. */
  readonly isAnothers: boolean;
  /** Follows the form that is the duty's head object. */
  readonly isGoverned: boolean;
  /** Only the head verb, and no form. */
  readonly isVerb: boolean;
  /** Names no topic, and its area is not the one that title or heading supply. */
  readonly isForeign: boolean;
  /** Title or heading name the competency, or only its area. */
  readonly named: 'competency' | 'area' | null;
}

/** The weight of a term where it stands, in (0, `CEILING`], three decimals. */
export function weigh(weight: number, standing: Standing): number {
  const { voice, action, item, isBeneficiary, isComplement, isGoverned, isVerb, isForeign, named } = standing;
  const { ownWork, isAnothers } = standing;
  const factor =
    CEILING *
    (voice === 'full' ? 1 : SOFT) *
    (action === 0 ? 1 : LATER_ACTION) *
    LATER_ITEM ** Math.min(item, 4) *
    (isGoverned ? GOVERNED : isComplement ? COMPLEMENT : 1) *
    (1 - OF_OWN_WORK * ownWork) *
    (isAnothers ? ANOTHERS : 1) *
    (isBeneficiary ? BENEFICIARY : 1) *
    (isVerb ? VERB_ALONE : 1) *
    (isForeign ? FOREIGN : 1) *
    (named === 'competency' ? NAMED_ABOVE : named === 'area' ? AREA_NAMED_ABOVE : 1);
  return Math.max(0.001, Math.min(CEILING, Math.round(weight * factor * 1000) / 1000));
}

/**
 * The score that a label's evidence gives: how sure one is where each piece alone would be right in `weight` of cases.
 * @returns 0–1; 0 for no evidence
 * Source: the noisy-or of Pearl (1988), Probabilistic Reasoning in Intelligent Systems, section 4.3.
 */
export function scoreOf(evidence: readonly Pick<Evidence, 'weight'>[]): number {
  let rest = 1;
  for (const { weight } of evidence) rest *= 1 - weight;
  return 1 - rest;
}

/** Turns sums of natural-log odds into probabilities, in place. */
export function softmax(sums: Float64Array): Float64Array {
  let most = -Infinity;
  for (const value of sums) most = Math.max(most, value);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - most);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total;
  return sums;
}
