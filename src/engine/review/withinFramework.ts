import type { Duty, Framework, Label, MappedPosting } from '../model.ts';
import { type FrameworkIndex, indexFramework } from '../frameworkIndex.ts';

const built = new WeakMap<MappedPosting, { readonly framework: Framework; readonly posting: MappedPosting }>();

const isKnown =
  ({ competencies }: FrameworkIndex) =>
  (label: Label): boolean =>
    competencies.has(label.competency);

/** The labels that the framework has; where the primary one is gone, the best that stands takes its place. */
function within<D extends { readonly labels: readonly Label[] }>(owner: D, index: FrameworkIndex): D {
  if (owner.labels.every(isKnown(index))) return owner;
  const labels = owner.labels.filter(isKnown(index));
  const hasPrimary = labels.some(({ rank }) => rank === 'primary');
  return {
    ...owner,
    labels: hasPrimary ? labels : labels.map((one, i) => (i === 0 ? { ...one, rank: 'primary' } : one)),
  };
}

function dutyWithin(duty: Duty, index: FrameworkIndex): Duty {
  const next = within(duty, index);
  return next.labels.length > 0 || next === duty ? next : { ...next, involvement: null, involvementEvidence: null };
}

/**
 * A posting without the labels of competencies that the framework does not have: it was mapped when they were there, and
 * has not been mapped anew since. The same value where there is none. Built once for each.
 */
export function withinFramework(posting: MappedPosting, framework: Framework): MappedPosting {
  const known = built.get(posting);
  if (known?.framework === framework) return known.posting;
  const index = indexFramework(framework);
  const duties = posting.duties.map((duty) => dutyWithin(duty, index));
  const requirements = posting.requirements.map((one) => within(one, index));
  const isSame =
    duties.every((duty, i) => duty === posting.duties[i]) &&
    requirements.every((one, i) => one === posting.requirements[i]);
  const result = isSame ? posting : { ...posting, duties, requirements };
  built.set(posting, { framework, posting: result });
  return result;
}
