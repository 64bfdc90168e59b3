import { adopted, type KeptPosting, type OwnFramework, type RoleId } from '../engine/index.ts';
import type { MappedAnew } from './ownTerms.ts';
import { changeWork, useWork } from './work.ts';
import { useWorkspace } from './workspace.ts';

/**
 * Uses another framework, and maps all postings of the work to it, as one step that can be taken back. Decisions stay.
 * @param own     null: the framework that comes with the app
 * @param title   of the framework, for whoever is told what was done
 * @param onDone  told how many postings are mapped so far
 * @returns  each posting as it was, and as it is mapped now
 * @throws {Error} where the engine fails, or is not there; the framework is then as before
 */
export async function changeFramework(
  own: OwnFramework | null,
  title: string,
  onDone: (count: number) => void,
): Promise<readonly MappedAnew[]> {
  const { engine } = useWorkspace.getState();
  if (!engine) throw new Error('the engine is not there');
  const all: MappedAnew[] = [];
  try {
    await engine.useFramework(own);
    for (const kept of Object.values(useWork.getState().postings)) {
      all.push({ kept, now: await engine.mapAgain(kept.mapped, kept.zones) });
      onDone(all.length);
    }
  } catch (error) {
    await engine.useFramework(useWork.getState().framework);
    throw error;
  }
  changeWork({ kind: 'framework', count: all.length, title }, (work) => {
    const postings: Record<RoleId, KeptPosting> = { ...work.postings };
    for (const { kept, now } of all) {
      const current = postings[now.id]; // decided on meanwhile, perhaps
      if (current?.zones === kept.zones) postings[now.id] = adopted(current, now);
    }
    return { ...work, framework: own, postings };
  });
  return all;
}
