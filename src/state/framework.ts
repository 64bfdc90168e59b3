import { create } from 'zustand';
import {
  adopted,
  editFramework,
  type Framework,
  type FrameworkEdit,
  keepPosting,
  type KeptPosting,
  type MappedPosting,
  type OwnFramework,
  reviewed,
  type RoleId,
} from '../engine/index.ts';
import { changeWork, useWork, type Work, type WorkAction } from './work.ts';
import { useWorkspace } from './workspace.ts';

/** Postings that cross to the engine at once: few enough for the page to be asked to stop between them. Chosen. */
const BATCH = 8;

/** What comes with the app, as it was mapped before the framework was edited: it follows every edit at once. */
export interface BeforeEdits {
  readonly framework: Framework;
  readonly postings: readonly MappedPosting[];
}
/** null: nothing was edited since all was mapped, or since the page was opened. */
export const useBeforeEdits = create<{ readonly before: BeforeEdits | null }>()(() => ({ before: null }));

/** All roles before and after they were mapped to another framework, or to what became of one; decisions on top of either. */
export interface Remapping {
  readonly before: Framework;
  readonly after: Framework;
  readonly roles: readonly { readonly before: MappedPosting; readonly after: MappedPosting }[];
  /** Of the work alone: as kept before, and with what the engine says now. */
  readonly kept: readonly KeptPosting[];
}

interface MappedNow {
  readonly kept: KeptPosting;
  readonly now: MappedPosting;
}

/** Labels of a reference role are people's: it is not mapped anew. */
const isMapped = ({ reference }: MappedPosting): boolean => reference === undefined;

/** The postings of the work that were mapped to another framework, or to an earlier state of the one in use. */
export const staleIn = ({ postings }: Pick<Work, 'postings'>, { id, version }: Framework): readonly KeptPosting[] =>
  Object.values(postings).filter(
    ({ mapped }) => isMapped(mapped) && (mapped.framework.id !== id || mapped.framework.version !== version),
  );

/** Roles that the next mapping concerns: those of the work, and those that come with the app. */
export function rolesToMap({ postings }: Pick<Work, 'postings'>, given: readonly MappedPosting[]): number {
  return (
    Object.values(postings).filter(({ mapped }) => isMapped(mapped)).length +
    given.filter(({ id }) => !(id in postings)).length
  );
}

function engineThere() {
  const { engine } = useWorkspace.getState();
  if (!engine) throw new Error('the engine is not there');
  return engine;
}

/** Everything mapped by the engine as it is now, batch by batch; nothing is changed. */
async function mapEverything(
  given: readonly MappedPosting[],
  onDone: (count: number) => void,
  signal: AbortSignal,
): Promise<{ readonly own: readonly MappedNow[]; readonly given: readonly MappedNow[] }> {
  const engine = engineThere();
  const { postings } = useWork.getState();
  const own = Object.values(postings).filter(({ mapped }) => isMapped(mapped));
  const others = given.filter(({ id }) => !(id in postings)).map((posting) => keepPosting(posting, ''));
  const all = [...own, ...others];
  const done: MappedNow[] = [];
  for (let at = 0; at < all.length; at += BATCH) {
    signal.throwIfAborted();
    const mapped = all
      .slice(at, at + BATCH)
      .map(async (kept): Promise<MappedNow> => ({ kept, now: await engine.mapAgain(kept.mapped, kept.zones) }));
    done.push(...(await Promise.all(mapped)));
    onDone(done.length);
  }
  signal.throwIfAborted();
  return { own: done.slice(0, own.length), given: done.slice(own.length) };
}

/**
 * Takes over what the engine says now of postings that were not read anew meanwhile; decisions stand on top of it.
 * What comes with the app follows by itself: where the work has nothing, that is no step.
 */
function adoptMapped(what: WorkAction, all: readonly MappedNow[], update: (work: Work) => Work): void {
  changeWork(what, (work) => {
    if (all.length === 0) return update(work);
    const postings: Record<RoleId, KeptPosting> = { ...work.postings };
    for (const { kept, now } of all) {
      const current = postings[now.id]; // decided on meanwhile, perhaps
      if (current?.zones === kept.zones) postings[now.id] = adopted(current, now);
    }
    return update({ ...work, postings });
  });
}

function remappingOf(
  { own, given }: Awaited<ReturnType<typeof mapEverything>>,
  before: Framework,
  after: Framework,
): Remapping {
  const kept = own.map((one) => adopted(one.kept, one.now));
  return {
    before,
    after,
    kept,
    roles: [...own, ...given].map((one) => ({
      before: reviewed(one.kept, before),
      after: reviewed(adopted(one.kept, one.now), after),
    })),
  };
}

/**
 * Uses another framework, and maps all roles to it, as one step that can be taken back. Decisions stay.
 * @param own     null: the framework that comes with the app
 * @param title   of the framework, for whoever is told what was done
 * @param onDone  told how many roles are mapped so far
 * @throws {Error} where the engine fails, or is not there, and where `signal` says to stop; the framework is then as before
 */
export async function changeFramework(
  own: OwnFramework | null,
  title: string,
  onDone: (count: number) => void,
  signal: AbortSignal,
): Promise<Remapping> {
  const engine = engineThere();
  const { framework: before, postings } = useWorkspace.getState();
  try {
    await engine.useFramework(own);
    const all = await mapEverything(postings, onDone, signal);
    const { framework: after } = own ?? (await engine.frameworkInUse());
    adoptMapped({ kind: 'framework', count: all.own.length, title }, all.own, (work) => ({ ...work, framework: own }));
    useBeforeEdits.setState({ before: null });
    return remappingOf(all, before ?? after, after);
  } catch (error) {
    await engine.useFramework(useWork.getState().framework);
    throw error;
  }
}

/**
 * Maps all roles anew to the framework as it was edited, as one step that can be taken back. Decisions stay.
 * @param onDone  told how many roles are mapped so far
 * @throws {Error} where the engine fails, or is not there, and where `signal` says to stop; nothing is changed then
 */
export async function mapAnew(onDone: (count: number) => void, signal: AbortSignal): Promise<Remapping> {
  const engine = engineThere();
  const { postings, framework } = useWorkspace.getState();
  const before = useBeforeEdits.getState().before ?? (framework && { framework, postings });
  const all = await mapEverything(before?.postings ?? postings, onDone, signal);
  const { framework: after } = useWork.getState().framework ?? (await engine.frameworkInUse());
  adoptMapped({ kind: 'mappedAgain', count: all.own.length, title: '' }, all.own, (work) => work);
  useBeforeEdits.setState({ before: null });
  return remappingOf(all, before?.framework ?? after, after);
}

/** Ids that the work speaks of: none of them is given to something new, or old decisions would come to speak of it. */
function idsIn({ postings, terms }: Work): ReadonlySet<string> {
  const ids = new Set<string>(terms.map(({ competency }) => competency));
  for (const { mapped, decisions } of Object.values(postings)) {
    for (const { labels } of mapped.duties) for (const { competency } of labels) ids.add(competency);
    for (const decision of decisions) if ('competency' in decision) ids.add(decision.competency);
  }
  return ids;
}

/**
 * Changes the framework in use, which thereby becomes the user's own, as one step that can be taken back. Roles of the
 * work stay as they are mapped until `mapAnew`; labels of a competency that is no more are shown no more.
 * @param title  of what is changed, for whoever is told what was done
 * @throws {Error} where the engine fails, or is not there
 */
export async function editInUse(edit: FrameworkEdit, title: string): Promise<void> {
  const engine = engineThere();
  const inUse = useWork.getState().framework ?? (await engine.frameworkInUse());
  const { framework, postings } = useWorkspace.getState();
  changeWork({ kind: 'frameworkEdited', count: 1, title }, (work) => {
    const own = work.framework ?? inUse;
    const next = editFramework(own, edit, idsIn(work));
    return next === own ? work : { ...work, framework: next };
  });
  if (framework) useBeforeEdits.setState(({ before }) => ({ before: before ?? { framework, postings } }));
}
