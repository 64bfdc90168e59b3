import type { CompetencyId, InvolvementId, Lang } from '../model.ts';

/** A duty labelled by people. */
export interface GoldDuty {
  readonly id: string;
  readonly posting: string;
  readonly lang: Lang;
  readonly title: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly primary: CompetencyId | null;
  /** By weight in the text; never the primary. */
  readonly secondary: readonly CompetencyId[];
  readonly involvement: InvolvementId | null;
  /** Other primaries that can be defended. */
  readonly alternates: readonly CompetencyId[];
  /** Number of the same duty in the other language: the number that ends its id, within the posting. */
  readonly twin: number | null;
}

/** What an engine says of a duty. */
export interface Prediction {
  /** Best first; empty means outside the framework. */
  readonly labels: readonly CompetencyId[];
  readonly involvement: InvolvementId | null;
  /** All that was considered, best first. */
  readonly candidates: readonly CompetencyId[];
}

export type Predict = (duty: GoldDuty) => Prediction;
