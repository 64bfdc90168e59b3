/** A competency with less than this is hardly more than a shared word: it is not said to be near. */
export const NEAR_FROM = 0.05;
