import type { MatrixCell, MatrixRow, MatrixSeries } from '../matrix/placeMatrix.ts';

export interface TeachingCell extends MatrixCell {
  readonly isAssessed: boolean;
  /** Below the level asked for: it does not count. */
  readonly isShort: boolean;
}
/** What is wrong with how a competency is taught, and how its words are drawn. */
export interface TeachingRemark {
  readonly text: string;
  readonly look: 'boxed' | 'hollow' | 'broken' | 'plain';
}
/** Hours as they are drawn and as they are written. */
export interface Hours {
  readonly value: number;
  readonly text: string;
}
export interface TeachingRow<Row extends string> extends MatrixRow<Row> {
  /** What is asked for, then one for each unit; none for an area, which only heads its competencies. */
  readonly cells: readonly TeachingCell[];
  readonly remarks: readonly TeachingRemark[];
  readonly hours: Hours;
}
export interface UnitHoursSeries {
  /** Over the hours of the rows. */
  readonly title: string;
  /** Before the hours of the units. */
  readonly unitsTitle: string;
  /** Of the columns after the first. */
  readonly byUnit: readonly Hours[];
  readonly total: string;
}
/** A row for each competency that is to be taught, a column for what is asked and one for each unit. */
export interface TeachingSeries<Row extends string, Column extends string> extends MatrixSeries<Row, Column> {
  readonly rows: readonly TeachingRow<Row>[];
  readonly remarksTitle: string;
  /** `null` where nobody has set any: then neither margin shows hours. */
  readonly hours: UnitHoursSeries | null;
}
