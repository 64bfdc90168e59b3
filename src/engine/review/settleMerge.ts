import type { RoleId } from '../model.ts';
import type { KeptPosting } from './kept.ts';
import { type Choice, type Conflict, type Merge, together } from './mergeWorks.ts';
import type { SavedWork } from './savedWork.ts';

/**
 * The merged work with each conflict settled.
 * @param choices  by the id of the conflict; mine where none was made
 * @param theirs   the file that was merged: with their zones go the duties read by them
 */
export function settleMerge(
  { merged, conflicts }: Merge,
  theirs: SavedWork,
  choices: ReadonlyMap<string, Choice>,
): SavedWork {
  return conflicts.reduce((work, conflict) => {
    const choice = choices.get(conflict.id) ?? 'mine';
    return choice === 'mine' ? work : withTheirs(work, conflict, choice, theirs);
  }, merged);
}

/** With their version of one conflict, or both. */
function withTheirs(
  work: SavedWork,
  conflict: Conflict,
  choice: Exclude<Choice, 'mine'>,
  theirs: SavedWork,
): SavedWork {
  const withPosting = (id: RoleId, change: (kept: KeptPosting) => KeptPosting): SavedWork => ({
    ...work,
    postings: work.postings.map((kept) => (kept.mapped.id === id ? change(kept) : kept)),
  });
  switch (conflict.kind) {
    case 'duty': {
      const gone = new Set(choice === 'theirs' ? conflict.mine.map(({ id }) => id) : []);
      return withPosting(conflict.posting, (kept) => ({
        ...kept,
        decisions: together(
          kept.decisions.filter(({ id }) => !gone.has(id)),
          conflict.theirs,
        ),
      }));
    }
    case 'zones': {
      const other = theirs.postings.find(({ mapped }) => mapped.id === conflict.posting);
      return other
        ? withPosting(conflict.posting, (kept) => ({
            ...kept,
            mapped: { ...other.mapped, text: kept.mapped.text }, // theirs may be a copy without its words
            zones: other.zones,
          }))
        : work;
    }
    case 'text':
      return withPosting(conflict.posting, () => conflict.theirs);
    case 'title':
      return {
        ...work,
        library: { ...work.library, titles: { ...work.library.titles, [conflict.posting]: conflict.theirs } },
      };
    case 'term':
      return { ...work, terms: work.terms.map((term) => (term === conflict.mine ? conflict.theirs : term)) };
    case 'framework':
      return { ...work, framework: conflict.theirs };
    case 'team':
      return { ...work, team: conflict.theirs };
    case 'curriculum':
      return {
        ...work,
        curricula: work.curricula.map((one) => (one === conflict.mine ? conflict.theirs : one)),
      };
    default:
      throw new RangeError(`unknown conflict: ${String(conflict satisfies never)}`);
  }
}
