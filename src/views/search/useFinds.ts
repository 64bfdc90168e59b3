import { useMemo } from 'react';
import {
  dutyKey,
  indexFramework,
  standingLabels,
  type AreaId,
  type CompetencyId,
  type MappedPosting,
  type RoleId,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useLibrary } from '../../state/library.ts';
import { pathOf } from '../../state/paths.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { foundDuty } from '../shared/search/dutySource.ts';
import type { Find } from '../shared/search/finds.ts';
import { idOfKey } from '../shared/search/searchKeys.ts';
import { useLibraryRoles } from '../shared/useLibraryRoles.ts';
import type { Found } from './ResultRow.tsx';
import type { Finds } from './searchRows.ts';
import { useActions } from './useActions.ts';

interface ResolvedFinds extends Finds {
  /** What a hit is; null for what is no more, or cannot be done now. */
  readonly resolve: (hit: Find) => Found | null;
}

/** What the hits of a search are in the workspace. Reference roles come after those of the library. */
export function useFinds(): ResolvedFinds {
  const framework = useWorkspace((state) => state.framework);
  const { postings, references } = useLibraryRoles();
  const addedReferences = useLibrary((library) => library.addedReferences);
  const { search } = useMessages();
  const actions = useActions();
  const byId = useMemo(
    () => new Map<RoleId, MappedPosting>([...postings, ...references].map((posting) => [posting.id, posting])),
    [postings, references],
  );
  const resolve = (hit: Find): Found | null => {
    const id = idOfKey(hit.key);
    if (!framework) return null;
    const { areas, competencies } = indexFramework(framework);
    if (hit.kind === 'area') {
      const area = areas.get(id as AreaId); // an unknown one is none
      return area ? { kind: 'area', area } : null;
    }
    if (hit.kind === 'competency') {
      const competency = competencies.get(id as CompetencyId);
      const area = competency && areas.get(competency.area);
      return area ? { kind: 'competency', area, competency } : null;
    }
    if (hit.kind === 'action') {
      const name = (Object.keys(actions) as (keyof typeof actions)[]).find((one) => one === id); // its keys are its names
      const run = name && actions[name];
      return run ? { kind: 'action', label: search.actions[name].label, run } : null;
    }
    const posting = byId.get(id as RoleId); // an unknown one finds nothing
    if (!posting) return null;
    if (hit.kind === 'role') return { kind: 'role', posting };
    const duty = foundDuty(posting, hit.key, hit.lang);
    return duty ? { kind: 'duty', posting, duty } : null;
  };
  return {
    resolve,
    isThere: (hit) => resolve(hit) !== null,
    isLater: (hit) => {
      const posting = hit.kind === 'role' ? byId.get(idOfKey(hit.key) as RoleId) : undefined;
      return posting?.reference !== undefined && !addedReferences.includes(posting.id);
    },
  };
}

/** The page on which a find is shown. */
export function pathOfFound(found: Exclude<Found, { readonly kind: 'action' }>): string {
  if (found.kind === 'area') return pathOf.area(found.area.id);
  if (found.kind === 'competency') return pathOf.competency(found.competency.id);
  if (found.kind === 'role') return pathOf.role(found.posting.id);
  const [primary] = standingLabels(found.duty, 'primary');
  return pathOf.role(found.posting.id, { duty: dutyKey(found.duty), competency: primary?.competency ?? null });
}
