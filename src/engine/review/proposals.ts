import type { CompetencyId, Duty, InvolvementId, MappedPosting, Span } from '../model.ts';
import type { KeptPosting } from './kept.ts';
import { spanKey } from './kept.ts';
import { decisionsByDuty, decisionsOn, standingsOf } from './reviewed.ts';

/** What changes where one value becomes another. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What a later engine, lexicon or framework says of a duty that it did not say before. */
export interface Proposal {
  readonly duty: Span;
  readonly text: string;
  /** null where the duty was found before and after; else which of the two did not find it. */
  readonly found: 'only-before' | 'only-after' | null;
  /** Labels that it gives now; those that a person added or rejected are settled and not among them. */
  readonly appears: readonly CompetencyId[];
  /** Labels that it no longer gives; those that a person rejected are not among them. */
  readonly disappears: readonly CompetencyId[];
  /** null where it is the same, or a person chose the primary one. */
  readonly primary: Change<CompetencyId | null> | null;
  readonly involvement: Change<InvolvementId | null> | null;
  /** Something was decided on the duty: what was stays, whatever is proposed. */
  readonly isDecided: boolean;
}

const primaryOf = ({ labels }: Duty): CompetencyId | null =>
  labels.find(({ rank }) => rank === 'primary')?.competency ?? null;
const competenciesOf = (duty: Duty | undefined): readonly CompetencyId[] =>
  duty?.labels.map(({ competency }) => competency) ?? [];
const changed = <Value>(before: Value, after: Value): Change<Value> | null =>
  before === after ? null : { before, after };

/**
 * What is said differently of a posting that was mapped again: of its duties those with a difference, in the order of
 * the text. Nothing is changed by it: `adopted` takes it over, and decisions stand on top of either.
 */
export function proposals(kept: KeptPosting, newlyMapped: MappedPosting): readonly Proposal[] {
  const by = decisionsByDuty(kept);
  const before = new Map(kept.mapped.duties.map((duty) => [spanKey(duty.span), duty] as const));
  const after = new Map(newlyMapped.duties.map((duty) => [spanKey(duty.span), duty] as const));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .flatMap((key): Proposal[] => {
      const [was, is] = [before.get(key), after.get(key)];
      const duty = was ?? is;
      if (!duty) return [];
      const decisions = was ? decisionsOn(was, kept, by) : (by.get(key) ?? []);
      const { by: standings, primary, level } = standingsOf(decisions, competenciesOf(was));
      const isSettled = (competency: CompetencyId): boolean => {
        const standing = standings.get(competency)?.is;
        return standing === 'added' || standing === 'rejected';
      };
      const appears = competenciesOf(is).filter((id) => !competenciesOf(was).includes(id) && !isSettled(id));
      const disappears = competenciesOf(was).filter(
        (id) => !competenciesOf(is).includes(id) && standings.get(id)?.is !== 'rejected',
      );
      const isFoundTwice = was !== undefined && is !== undefined;
      const proposal: Proposal = {
        duty: duty.span,
        text: duty.text,
        found: isFoundTwice ? null : was ? 'only-before' : 'only-after',
        appears,
        disappears,
        primary: isFoundTwice && primary === null ? changed(primaryOf(was), primaryOf(is)) : null,
        involvement: isFoundTwice && !level ? changed(was.involvement, is.involvement) : null,
        isDecided: decisions.length > 0,
      };
      const { found, primary: newPrimary, involvement } = proposal;
      const isDifferent = found || newPrimary || involvement || appears.length > 0 || disappears.length > 0;
      return isDifferent ? [proposal] : [];
    })
    .sort((a, b) => a.duty[0] - b.duty[0] || a.duty[1] - b.duty[1]);
}

/** The posting as a later engine says, with all that was decided on it. */
export const adopted = (kept: KeptPosting, newlyMapped: MappedPosting): KeptPosting => ({
  ...kept,
  mapped: newlyMapped,
});
