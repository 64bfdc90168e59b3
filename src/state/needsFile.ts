import type { CompetencyRating, Framework, Outcome } from '../engine/index.ts';
import { useWorkspace } from './workspace.ts';

/** An assessment of needs from a file that a person chose; what cannot be read is told in notes, never thrown. */
export async function readNeedsFile(file: File, framework: Framework): Promise<Outcome<CompetencyRating[]>> {
  try {
    const outcome = await useWorkspace.getState().engine?.readNeeds(file, file.name, framework);
    if (outcome) return outcome;
  } catch {
    // What went wrong is nothing that a person could mend: that it did is told below.
  }
  return { ok: false, notes: [{ code: 'document.failed', severity: 'error' }] };
}
