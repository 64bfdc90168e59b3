declare module 'virtual:evaluations' {
  import type { Evaluation } from '../../engine/index.ts';

  /** What `hss evaluate` said of each labelled set when the app was built. */
  export const evaluations: readonly {
    readonly set: string;
    readonly postingCount: number;
    readonly evaluation: Evaluation;
  }[];
}
