import { adopted, type KeptPosting, type OwnTerm, type RoleId } from '../engine/index.ts';
import type { EngineClient } from '../worker/client.ts';
import { changeWork, NO_WORK, useWork } from './work.ts';
import { useWorkspace } from './workspace.ts';

const sameTerm = (a: OwnTerm, b: OwnTerm): boolean =>
  a.term === b.term && a.lang === b.lang && a.competency === b.competency && a.says === b.says && a.weight === b.weight;
const sameTerms = (a: readonly OwnTerm[], b: readonly OwnTerm[]): boolean =>
  a.length === b.length &&
  a.every((term, i) => {
    const other = b[i];
    return other !== undefined && sameTerm(term, other);
  });

/**
 * Has the engine use the framework and the terms of the work, whichever they are; what comes with the app is mapped anew
 * each time.
 */
export function followTerms(client: EngineClient): void {
  let used = NO_WORK.terms;
  let usedFramework = NO_WORK.framework;
  const follow = async (): Promise<void> => {
    const { terms, framework } = useWork.getState();
    const isOther = framework !== usedFramework;
    if (sameTerms(terms, used) && !isOther) return;
    used = terms;
    usedFramework = framework;
    if (isOther) await client.useFramework(framework);
    await client.useTerms(terms);
    const opened = await client.open();
    const references = await client.references();
    if (used === terms && usedFramework === framework) useWorkspace.setState({ ...opened, references });
  };
  useWork.subscribe(() => void follow());
}

/** Uses a term from now on. */
export function agreeToTerm({ term, lang, competency, says, weight }: OwnTerm): void {
  const own: OwnTerm = { term, lang, competency, says, weight };
  changeWork({ kind: 'termAdded', count: 1, title: term }, (work) => ({ ...work, terms: [...work.terms, own] }));
}

/** Uses a term no more. */
export function removeTerm(own: OwnTerm): void {
  changeWork({ kind: 'termRemoved', count: 1, title: own.term }, (work) => ({
    ...work,
    terms: work.terms.filter((other) => !sameTerm(other, own)),
  }));
}

/** A posting of the work, and what the engine says of it now. */
export interface MappedAnew {
  readonly kept: KeptPosting;
  readonly now: KeptPosting['mapped'];
}

/**
 * All postings of the work as the engine maps them now; nothing is changed.
 * @throws {Error} where the engine fails, or is not there
 */
export async function mapAllAgain(): Promise<readonly MappedAnew[]> {
  const { engine } = useWorkspace.getState();
  if (!engine) throw new Error('the engine is not there');
  return Promise.all(
    Object.values(useWork.getState().postings).map(async (kept) => ({
      kept,
      now: await engine.mapAgain(kept.mapped, kept.zones),
    })),
  );
}

/** Takes over what the engine says now of postings that have not changed since; decisions stand on top of it. */
export function adoptAll(all: readonly MappedAnew[]): void {
  changeWork({ kind: 'mappedAgain', count: all.length, title: '' }, (work) => {
    const postings: Record<RoleId, KeptPosting> = { ...work.postings };
    for (const { kept, now } of all) if (postings[now.id] === kept) postings[now.id] = adopted(kept, now);
    return { ...work, postings };
  });
}
