import type { Area, Competency } from '../../engine/index.ts';

/** What the panel is open for. */
export type Edited =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'competency'; readonly area: Area; readonly competency: Competency }
  | { readonly kind: 'newCompetency'; readonly area: Area }
  | { readonly kind: 'newArea' };
