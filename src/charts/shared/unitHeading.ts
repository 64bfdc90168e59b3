/** What names an area or a competency in a chart that lists them. */
export interface UnitHeading<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The number of an area, which heads its competencies; `null` for these. */
  readonly badge: number | null;
  /** Whether its competencies are shown; `null` where there are none. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  readonly colour: string;
  readonly badgeColour: string;
}
