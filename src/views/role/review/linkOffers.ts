import {
  dutyKey,
  type CompetencyId,
  type Duty,
  type FrameworkIndex,
  type KeptPosting,
  type NearMisses,
} from '../../../engine/index.ts';

/** A competency to link, and why it is offered; null: it was asked for. */
export interface LinkOffer {
  readonly competency: CompetencyId;
  readonly because: 'near' | 'recent' | 'neighbour' | null;
}

const RECENT_LIMIT = 4;
const LIMIT = 10;

/** What a person linked last, in any posting, the latest first. */
export function lastLinked(postings: readonly KeptPosting[]): readonly CompetencyId[] {
  const links = postings
    .flatMap(({ decisions }) => decisions.flatMap((one) => (one.kind === 'add' ? [one] : [])))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return [...new Set(links.map(({ competency }) => competency))].slice(0, RECENT_LIMIT);
}

/**
 * What is offered for a duty before anything is asked: what its words came near, what was linked lately, then the
 * competencies of the areas that it has or came near; none that it has already.
 */
export function linkOffers(
  duty: Duty,
  index: FrameworkIndex,
  nearMisses: readonly NearMisses[],
  recent: readonly CompetencyId[],
): readonly LinkOffer[] {
  const near = [
    ...duty.labels.filter(({ review }) => review === 'rejected').map(({ competency }) => competency),
    ...duty.labels.flatMap(({ runnerUp }) => (runnerUp ? [runnerUp.competency] : [])),
    ...(nearMisses.find((one) => one.duty === dutyKey(duty))?.candidates.map(({ competency }) => competency) ?? []),
  ];
  const held = new Set(duty.labels.map(({ competency }) => competency));
  const areas = new Set([...held, ...near].flatMap((id) => index.competencies.get(id)?.area ?? []));
  const neighbours = [...areas].flatMap((id) => index.areas.get(id)?.competencies.map((one) => one.id) ?? []);
  const offers = new Map<CompetencyId, LinkOffer>();
  const offer = (ids: readonly CompetencyId[], because: LinkOffer['because']): void => {
    for (const competency of ids)
      if (!held.has(competency) && index.competencies.has(competency) && !offers.has(competency))
        offers.set(competency, { competency, because });
  };
  offer(near, 'near');
  offer(recent, 'recent');
  offer(neighbours, 'neighbour');
  return [...offers.values()].slice(0, LIMIT);
}
