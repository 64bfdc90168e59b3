import {
  decodeWork,
  type KeptPosting,
  type Note,
  type Outcome,
  type SavedWork,
  WORK_LENGTH_LIMIT,
} from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** A file of work that was chosen, and what could be read of it. */
export interface ReadFile {
  readonly name: string;
  readonly outcome: Outcome<SavedWork>;
}

/** How far reading is. */
export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
}

const error = (code: string): Outcome<never> => ({ ok: false, notes: [{ code, severity: 'error' }] });

/** So many postings are taken over at once: of the longest, a few milliseconds of the page's time. */
const BATCH = 20;

/** Reads a file of work as far as it goes, beside the page where the engine runs there; null where it was stopped. */
export async function readWorkFile(
  file: File,
  onProgress: (progress: ReadingProgress) => void = () => undefined,
  signal: AbortSignal | null = null,
): Promise<ReadFile | null> {
  const { name } = file;
  if (file.size > WORK_LENGTH_LIMIT) return { name, outcome: error('work.too-large') };
  try {
    const { engine } = useWorkspace.getState();
    // Work can be opened even where the engine does not start.
    if (!engine) return { name, outcome: decodeWork(await file.text()) };
    const { reading, outcome, postingCount } = await engine.readWork(file);
    if (!outcome.ok) return { name, outcome };
    const postings: KeptPosting[] = [];
    while (postings.length < postingCount) {
      if (signal?.aborted) {
        await engine.workPostings(reading, postingCount, postingCount); // lets them go
        return null;
      }
      postings.push(...(await engine.workPostings(reading, postings.length, postings.length + BATCH)));
      onProgress({ done: postings.length, all: postingCount });
    }
    return signal?.aborted ? null : { name, outcome: { ...outcome, value: { ...outcome.value, postings } } };
  } catch {
    return { name, outcome: error('work.unreadable') }; // the disk refuses it, or took it away
  }
}

/** What was remarked on a file of work, or of a second reading, one sentence each. */
export function workNoteWords(all: readonly Note[], { workspace: { notes: words } }: Messages): string[] {
  const sentences = all.map(({ code, values = {} }): string => {
    const name = String(values['name'] ?? values['posting'] ?? '');
    const count = Number(values['count'] ?? 0);
    const number = Number(values['number'] ?? 0);
    switch (code) {
      case 'work.damaged':
        return words.damaged;
      case 'work.damaged-part': {
        const part = String(values['part']);
        return words.part(words.parts[part.replace(/\..*/, '')] ?? part, count);
      }
      case 'work.damaged-posting':
        return words.posting(number, name);
      case 'work.repeated-posting':
        return words.repeated(name);
      case 'work.damaged-decisions':
        return words.decisions(name, count);
      case 'work.damaged-zones':
        return words.zones(name, count);
      case 'work.damaged-framework':
        return words.framework(count, String(values['problem'] ?? ''));
      case 'work.too-large':
        return words.tooLarge;
      case 'work.unreadable':
        return words.unreadable;
      case 'work.not-ours':
        return words.notOurs;
      case 'work.newer':
        return words.newer(String(values['app'] ?? ''));
      case 'work.blind':
        return words.blind;
      case 'reading.not-blind':
        return words.notBlind;
      case 'reading.no-posting':
        return words.noPosting;
      case 'reading.other-text':
        return words.otherText(name);
      case 'reading.unknown-posting':
        return words.unknownPosting(name);
      case 'reading.other-duties':
        return words.otherDuties(name, count);
      default:
        return words.other(code);
    }
  });
  return [...new Set(sentences)];
}
