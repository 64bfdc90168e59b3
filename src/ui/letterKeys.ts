let areOn = true;

/** Whether single letters and "/" do something; who writes by voice switches them off. */
export const areLettersOn = (): boolean => areOn;
export const setLettersOn = (on: boolean): void => {
  areOn = on;
};
