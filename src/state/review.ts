import {
  adopted,
  decided,
  decisionOn,
  keepPosting,
  type Duty,
  type DutyPlace,
  type KeptPosting,
  type MappedPosting,
  type RoleId,
  type Span,
  type Verdict,
  type Zone,
  unlabelled,
} from '../engine/index.ts';
import { usePreferences } from './preferences.ts';
import { changeWork, useWork, type Work } from './work.ts';
import { useWorkspace } from './workspace.ts';

let count = 0;
const newId = (): string => `${Date.now().toString(36)}-${(count++).toString(36)}`;

/** The posting with what was done to it; one that comes with the app as the engine said, as long as nothing was. */
function keptOf(id: RoleId, { postings, isBlind }: Work): KeptPosting | null {
  const { postings: given, references } = useWorkspace.getState();
  const mapped = [...given, ...references].find((posting) => posting.id === id);
  // A second reader does not see what the engine says.
  return postings[id] ?? (mapped ? keepPosting(isBlind ? unlabelled(mapped) : mapped, new Date().toISOString()) : null);
}

/**
 * Decides the same on duties, as one step.
 * @param why    a remark, or null
 * @param title  names the first of the postings
 */
export function decide(
  duties: readonly DutyPlace[],
  verdicts: readonly Verdict[],
  why: string | null,
  title: string,
): void {
  const stamp = { by: usePreferences.getState().initials, at: new Date().toISOString(), why };
  changeWork({ kind: 'decided', count: duties.length * verdicts.length, title }, (work) => {
    const postings = { ...work.postings };
    for (const { posting, duty } of duties) {
      const kept = postings[posting] ?? keptOf(posting, work);
      if (kept)
        postings[posting] = decided(
          kept,
          ...verdicts.map((verdict) => decisionOn(kept, { span: duty }, verdict, { ...stamp, id: newId() })),
        );
    }
    return verdicts.length > 0 ? { ...work, postings } : work;
  });
}

/**
 * What the engine says now of a posting; nothing is changed.
 * @throws {Error} where the engine fails, or is not there
 */
export async function mapKeptAgain({ mapped, zones }: KeptPosting): Promise<MappedPosting> {
  const { engine } = useWorkspace.getState();
  if (!engine) throw new Error('the engine is not there');
  return engine.mapAgain(mapped, zones);
}

/**
 * Takes over what the engine says now of a posting, or of one of its duties; decisions stand on top of it.
 * @param duty  null: all of it
 */
export function adopt(now: MappedPosting, duty: Span | null, title: string): void {
  changeWork({ kind: 'mappedAgain', count: 1, title }, (work) => {
    const kept = work.postings[now.id];
    if (!kept) return work;
    const next = duty ? now.duties.find((one) => spanOf(one) === spanOf({ span: duty })) : null;
    if (next === undefined) return work;
    const { mapped } = kept;
    const duties = mapped.duties.map((one) => {
      if (!next || spanOf(one) !== spanOf(next)) return one;
      const { labels, involvement, involvementEvidence } = next;
      return { ...one, labels, involvement, involvementEvidence };
    });
    const taken = next ? { ...kept, mapped: { ...mapped, duties } } : adopted(kept, now);
    return { ...work, postings: { ...work.postings, [now.id]: taken } };
  });
}

const spanOf = ({ span }: Pick<Duty, 'span'>): string => span.join('-');

/**
 * Says what each stretch of a posting is; the engine maps it anew, and what was decided on its duties stays with them.
 * @throws {Error} where the engine fails; nothing is changed then
 */
export async function setZones(posting: MappedPosting, zones: readonly Zone[], title: string): Promise<void> {
  const { engine } = useWorkspace.getState();
  const before = keptOf(posting.id, useWork.getState());
  if (!engine || !before) return;
  const byEngine = await engine.mapAgain(before.mapped, zones);
  // A second reader does not see what the engine says.
  const mapped = useWork.getState().isBlind ? unlabelled(byEngine) : byEngine;
  changeWork({ kind: 'zones', count: 1, title }, (work) => {
    const kept = keptOf(posting.id, work);
    return kept ? { ...work, postings: { ...work.postings, [posting.id]: { ...kept, mapped, zones } } } : work;
  });
}
