/** Areas that the theme has a colour for; beyond them the number alone tells. */
const COLOURED_AREAS = 9;
const nameOf = (number: number): string => `--area-${number <= COLOURED_AREAS ? number : 'other'}`;

/** The colour of an area, by its number. */
export const areaColour = (number: number): string => `var(${nameOf(number)})`;
/** Of what stands on `areaColour`. */
export const areaLabelColour = (number: number): string => `var(${nameOf(number)}-label)`;
export const areaTint = (number: number): string => `var(${nameOf(number)}-tint)`;
