/** The room for a picture; heights follow. */
export interface ChartBox {
  readonly width: number;
  /** The reader's type size, usually 16. */
  readonly rem: number;
  /** Height of what a finger or a pointer must hit. */
  readonly target: number;
}
