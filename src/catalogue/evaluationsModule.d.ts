/** Figures of the labelled duties, put together when the app is built (`vite.config.ts`). */
declare module 'virtual:evaluations' {
  /** What `hss evaluate` said of each labelled set. */
  export const evaluations: readonly {
    readonly set: string;
    readonly postingCount: number;
    readonly evaluation: import('../engine/index.ts').Evaluation;
  }[];
  /** First looks at each blind round, one row a language. */
  export const rounds: readonly import('./evaluationPages.ts').RoundFigures[];
  export const heldOut: import('./evaluationPages.ts').HeldOutFigures;
}
