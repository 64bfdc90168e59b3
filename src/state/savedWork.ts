import type { Framework, SavedWork } from '../engine/index.ts';
import { NO_WORK, type Work } from './work.ts';

/** Version of the app, as files name it. */
export const APP_VERSION = '0.1.0';

/**
 * The work as it stands in a file.
 * @param framework  the one in use
 * @param initials   of whoever saves it
 */
export function savedWorkOf(
  { postings, library, terms, readings, isBlind, framework: own, team, curricula, changedAt }: Work,
  { id, version }: Pick<Framework, 'id' | 'version'>,
  initials: string,
): SavedWork {
  return {
    savedAt: changedAt,
    app: APP_VERSION,
    initials,
    isBlind,
    framework: { id, version, own },
    postings: Object.values(postings),
    library,
    terms,
    readings,
    team,
    curricula,
  };
}

/** The work that a file holds; what no file holds is empty. */
export function workFrom({
  savedAt,
  framework,
  postings,
  library,
  terms,
  readings,
  isBlind,
  team,
  curricula,
}: SavedWork): Work {
  return {
    ...NO_WORK,
    postings: Object.fromEntries(postings.map((kept) => [kept.mapped.id, kept])),
    library,
    terms,
    readings,
    isBlind,
    framework: framework.own,
    team,
    curricula,
    changedAt: savedAt,
    inFile: savedAt,
  };
}
