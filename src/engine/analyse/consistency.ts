import type { AreaId, Duty, Framework, Lang, MappedPosting, Requirement } from '../model.ts';
import { countedDuties, standingLabels } from './countedDuties.ts';

/** What a posting asks its holder to do in one area, beside what it asks them to bring. */
export interface AreaBalance {
  readonly area: AreaId;
  readonly duties: readonly Duty[];
  readonly requirements: readonly Requirement[];
}

/** Whether a posting asks for what its duties need; a duty and a requirement match where they share an area. */
export interface Consistency {
  readonly dutiesWithoutRequirement: readonly Duty[];
  readonly requirementsWithoutDuty: readonly Requirement[];
  /** Requirements in which no area was recognised, such as languages and years of experience. */
  readonly generalRequirements: readonly Requirement[];
  /** Areas with a duty or a requirement, in framework order. */
  readonly areas: readonly AreaBalance[];
}

/**
 * Requirements with both languages counted once: they are not paired one by one, so where the duties are given twice
 * the requirements in one language stand for all, if there are any.
 * @param lang  the posting's main language where not given
 */
export function countedRequirements(
  posting: Pick<MappedPosting, 'duties' | 'requirements' | 'languages'>,
  lang: Lang | undefined = posting.languages[0],
): readonly Requirement[] {
  const bilingual = posting.duties.some((duty) => duty.twin !== null);
  const its = posting.requirements.filter((requirement) => requirement.lang === lang);
  return bilingual && its.length > 0 ? its : posting.requirements;
}

const areasOf = (labelled: Pick<Duty, 'labels'>): AreaId[] => standingLabels(labelled, 'all').map(({ area }) => area);

/**
 * Sets duties against requirements, area by area. Duties outside the framework are left out: they need no requirement.
 * @param prefer  of duties and requirements in two languages, the version to name; the posting's main language where not
 *   given
 * @returns  lists in the order of the posting; a posting without requirements leaves every mapped duty unmatched
 */
export function consistencyOf(posting: MappedPosting, framework: Framework, prefer?: Lang): Consistency {
  const duties = countedDuties(posting, prefer).filter((duty) => areasOf(duty).length > 0);
  const requirements = countedRequirements(posting, prefer);
  const specific = requirements.filter((requirement) => areasOf(requirement).length > 0);
  const done = new Set(duties.flatMap(areasOf));
  const asked = new Set(specific.flatMap(areasOf));
  return {
    dutiesWithoutRequirement: duties.filter((duty) => !areasOf(duty).some((area) => asked.has(area))),
    requirementsWithoutDuty: specific.filter((requirement) => !areasOf(requirement).some((area) => done.has(area))),
    generalRequirements: requirements.filter((requirement) => !specific.includes(requirement)),
    areas: framework.areas
      .filter(({ id }) => done.has(id) || asked.has(id))
      .map(({ id }) => ({
        area: id,
        duties: duties.filter((duty) => areasOf(duty).includes(id)),
        requirements: specific.filter((requirement) => areasOf(requirement).includes(id)),
      })),
  };
}
